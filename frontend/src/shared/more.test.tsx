import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { GraphQlError } from './graphql';
import { ShowMore } from './more';
import type { More } from './use-rest';

function List({ shown, more }: { shown: number; more: More }) {
  return (
    <>
      <ol>
        {[...Array(shown).keys()].map((index) => (
          <li key={index}>
            <a href={`/meetings/${index}`}>Meeting {index}</a>
          </li>
        ))}
      </ol>
      <ShowMore more={more} shown={shown} total={{ totalCount: 4, totalCountIsExact: true }} />
    </>
  );
}

it('keeps the focus while it loads, then moves it to the first that came', () => {
  const load = vi.fn();
  const { rerender } = render(<List shown={2} more={{ kind: 'ready', load }} />);
  const button = screen.getByRole('button', { name: 'Show more' });
  button.focus();
  fireEvent.click(button);
  rerender(<List shown={2} more={{ kind: 'loading' }} />);
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(button);
  expect(load).toHaveBeenCalledOnce();
  rerender(<List shown={4} more={{ kind: 'whole' }} />);
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Meeting 2' }));
  expect(screen.getByRole('status').textContent).toBe('4 of 4 shown');
});

it('leaves the focus on the button where the next ones could not be had', () => {
  const load = vi.fn();
  const { rerender } = render(<List shown={2} more={{ kind: 'ready', load }} />);
  const button = screen.getByRole('button', { name: 'Show more' });
  button.focus();
  fireEvent.click(button);
  const error = new GraphQlError('The server could not be reached.', 'unreachable');
  rerender(<List shown={2} more={{ kind: 'refused', error, load }} />);
  expect(document.activeElement).toBe(button);
  expect(screen.getByRole('alert').textContent).toContain('could not be reached');
});
