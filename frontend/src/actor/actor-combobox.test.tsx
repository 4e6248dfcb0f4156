import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { anActor } from '../testing/facts';
import { serveData } from '../testing/server';
import { ActorCombobox } from './actor-combobox';

const israel = anActor('israel', 'Israel');
const council = anActor('council', 'National Security Council of Israel');

const unknown = () => undefined;

async function typed() {
  const requests = serveData({ actors: { nodes: [israel, council] } });
  const onChoose = vi.fn();
  render(
    <ActorCombobox label="Involving" value={undefined} nameOf={unknown} onChoose={onChoose} />,
  );
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Involving' });
  fireEvent.input(field, { target: { value: 'isr' } });
  await screen.findAllByRole('option');
  return { field, onChoose, requests };
}

it('completes what is typed and is driven by the arrow keys', async () => {
  const { field, onChoose, requests } = await typed();
  expect(requests[0]?.variables).toEqual({ name: 'isr', kind: null });
  expect(field.getAttribute('aria-expanded')).toBe('true');
  expect(field.getAttribute('aria-activedescendant')).toBeNull();
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  const active = screen.getByRole('option', { selected: true });
  expect(active.textContent).toContain(council.name);
  expect(field.getAttribute('aria-activedescendant')).toBe(active.id);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(onChoose).toHaveBeenCalledWith('council');
  expect(field.getAttribute('aria-expanded')).toBe('false');
});

it('wraps round at both ends', async () => {
  const { field } = await typed();
  fireEvent.keyDown(field, { key: 'ArrowUp' });
  expect(screen.getByRole('option', { selected: true }).textContent).toContain(council.name);
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(screen.getByRole('option', { selected: true }).textContent).toContain(israel.name);
});

it('closes at Escape and keeps what is typed, then gives it up', async () => {
  const { field, onChoose } = await typed();
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(field.getAttribute('aria-expanded')).toBe('false');
  expect(field.value).toBe('isr');
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(field.value).toBe('');
  expect(onChoose).not.toHaveBeenCalled();
});

it('shows the name of what came as a slug, and the slug of what nothing is called', () => {
  const nameOf = (slug: string) => (slug === 'council' ? council.name : null);
  const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Involving' });
  const { rerender } = render(
    <ActorCombobox label="Involving" value="council" nameOf={nameOf} onChoose={vi.fn()} />,
  );
  expect(field().value).toBe(council.name);
  expect(screen.getByRole('button', { name: 'Clear involving' })).toBeTruthy();
  rerender(<ActorCombobox label="Involving" value="zzz" nameOf={nameOf} onChoose={vi.fn()} />);
  expect(field().value).toBe('zzz');
});
