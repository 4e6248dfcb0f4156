import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import type { ActorSuggestionFragment, ActorSuggestionsQuery } from '../generated/graphql';
import { anActor } from '../testing/facts';
import { refuse, serveData } from '../testing/server';
import { ActorCombobox } from './actor-combobox';
import { suggestionsOf } from './use-suggestions';

const israel: ActorSuggestionFragment = {
  ...anActor('israel', 'Israel'),
  kind: 'STATE',
  partOf: null,
};
const council: ActorSuggestionFragment = {
  ...anActor('council', 'National Security Council of Israel'),
  partOf: israel,
};

function answerOf(
  others: ActorSuggestionFragment[],
  states: ActorSuggestionFragment[] = [],
  total = others.length,
): ActorSuggestionsQuery {
  return {
    states: { totalCount: states.length, nodes: states },
    search: {
      totalCount: total,
      totalCountIsExact: true,
      nodes: others.map((record) => ({ field: 'NAME', record })),
    },
  };
}

const unknown = () => undefined;

async function typed() {
  const requests = serveData(answerOf([council], [israel]));
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
  expect(requests[0]?.variables).toEqual({ name: 'isr', statesOnly: false });
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

it('tells actors of one name apart by what they are part of', async () => {
  await typed();
  expect(screen.getByRole('option', { name: /Council/ }).textContent).toBe(
    'National Security Council of Israel organisation of Israel',
  );
});

it('offers whole names first, then states before their bodies', () => {
  const body = (name: string) => ({ ...council, slug: name, name });
  const army = body('Isle Army');
  const isle = { ...israel, slug: 'isle', name: 'Federation of Isle' };
  const names = (typed: string) =>
    suggestionsOf(typed, answerOf([council, army, isle], [israel, isle])).actors.map(
      ({ name }) => name,
    );
  expect(names('is')).toEqual([israel.name, isle.name, army.name, council.name]);
  expect(names('isle army')[0]).toBe(army.name);
});

it('offers nobody who is only mentioned beside that name', () => {
  const answer = answerOf([council, israel], [], 50);
  const [first, second] = answer.search?.nodes ?? [];
  if (!first || !second) throw new Error('two were given');
  const nodes = [first, { ...second, field: 'PASSAGE' as const }];
  const { actors, more } = suggestionsOf('council', {
    ...answer,
    search: { totalCount: 50, totalCountIsExact: true, nodes },
  });
  expect(actors).toEqual([council]);
  expect(more).toBe(false);
});

it('says that there are more than it offers', async () => {
  serveData(answerOf([council], [israel], 200));
  render(<ActorCombobox label="By" value={undefined} nameOf={unknown} onChoose={vi.fn()} />);
  fireEvent.input(screen.getByRole('combobox'), { target: { value: 'isr' } });
  await screen.findAllByRole('option');
  expect(screen.getByRole('status').textContent).toContain('type more of the name');
});

it('says that no actor is called so, and that suggestions could not be had', async () => {
  serveData(answerOf([]));
  render(<ActorCombobox label="By" value={undefined} nameOf={unknown} onChoose={vi.fn()} />);
  const field = screen.getByRole('combobox');
  const status = screen.getByRole('status');
  fireEvent.input(field, { target: { value: 'qqqqqq' } });
  await waitFor(() => {
    expect(status.textContent).toBe('No actor of that name.');
  });
  expect(field.getAttribute('aria-expanded')).toBe('false');
  refuse('The server is busy', 'OVERLOADED');
  fireEvent.input(field, { target: { value: 'israel' } });
  await waitFor(() => {
    expect(status.textContent).toBe('Suggestions could not be loaded.');
  });
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
