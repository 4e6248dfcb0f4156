import { expect, it } from 'vitest';
import { dateOrder, dateRange } from './date-choices';

it('takes a range from either end, or both in either order', () => {
  expect(dateRange('2024-01-01', undefined)).toEqual({ from: '2024-01-01' });
  expect(dateRange(undefined, '2024-01-01')).toEqual({ to: '2024-01-01' });
  const both = { from: '2024-01-01', to: '2025-06-30' };
  expect(dateRange('2024-01-01', '2025-06-30')).toEqual(both);
  expect(dateRange('2025-06-30', '2024-01-01')).toEqual(both);
});

it('takes no day that the calendar lacks', () => {
  expect(dateRange('2024-02-30', 'yesterday')).toBeNull();
});

it('asks for an order only where it is not the API’s own', () => {
  expect(dateOrder('latest')).toEqual([{ field: 'DATE', direction: 'DESCENDING' }]);
  expect(dateOrder('sideways')).toBeNull();
});
