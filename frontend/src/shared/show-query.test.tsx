import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { graphiqlUrl, ShowQuery } from './show-query';

it('writes an address that GraphiQL reads back', () => {
  const url = graphiqlUrl('{ meetings { totalCount } } # 1+1', { slug: 'a&b' });
  const given = new URL(url, 'http://localhost').searchParams;
  expect(given.get('query')).toBe('{ meetings { totalCount } } # 1+1');
  expect(JSON.parse(given.get('variables') ?? '')).toEqual({ slug: 'a&b' });
  expect(url).not.toContain('+');
});

it('shows the document, and only variables that were given', () => {
  render(<ShowQuery document="{ meetings }" variables={{ where: null }} />);
  expect(screen.getByText('{ meetings }')).toBeTruthy();
  expect(screen.queryByText('Variables')).toBeNull();
});
