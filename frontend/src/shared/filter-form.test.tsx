import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { FilterForm } from './filter-form';

const filters = (furtherInUse: boolean) => (
  <FilterForm label="Narrow" further={<p>Dates</p>} furtherInUse={furtherInUse}>
    <p>Names</p>
  </FilterForm>
);

const unfolds = (name: string) =>
  screen.getByRole('button', { name }).getAttribute('aria-expanded') === 'true';

it('folds what is further until it is asked for', () => {
  render(filters(false));
  expect(unfolds('More filters')).toBe(false);
  fireEvent.click(screen.getByText('More filters'));
  expect(unfolds('Fewer filters')).toBe(true);
});

it('shows what narrows the list already', () => {
  render(filters(true));
  expect(unfolds('Fewer filters')).toBe(true);
});

it('has nothing to unfold where all is said', () => {
  render(
    <FilterForm label="Narrow">
      <p>Names</p>
    </FilterForm>,
  );
  expect(screen.queryByRole('button')).toBeNull();
});
