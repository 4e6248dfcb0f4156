import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PAUSE_MS, TypedFilter } from './typed-filter';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('narrows once for all the letters typed without a pause', () => {
  const onSettle = vi.fn();
  render(<TypedFilter label="Name" type="search" value={undefined} onSettle={onSettle} />);
  const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Name' });
  for (const value of ['i', 'is', 'isr']) fireEvent.input(field, { target: { value } });
  expect(onSettle).not.toHaveBeenCalled();
  expect(field.value).toBe('isr');
  vi.advanceTimersByTime(PAUSE_MS);
  expect(onSettle).toHaveBeenCalledExactlyOnceWith('isr');
});

it('keeps what another field has chosen in the pause', () => {
  const [before, after] = [vi.fn(), vi.fn()];
  const field = (onSettle: () => void) => (
    <TypedFilter label="Name" type="search" value={undefined} onSettle={onSettle} />
  );
  const { rerender } = render(field(before));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'isr' } });
  rerender(field(after));
  vi.advanceTimersByTime(PAUSE_MS);
  expect(before).not.toHaveBeenCalled();
  expect(after).toHaveBeenCalledExactlyOnceWith('isr');
});
