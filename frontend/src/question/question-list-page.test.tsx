import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { serve } from '../testing/server';
import { QuestionListPage } from './question-list-page';

it('lists every question, and marks those about what the record does not hold', async () => {
  const requests = serve(({ variables }) => ({
    data: {
      nodes: (variables['slugs'] as string[]).map((slug) => (slug === 'syria' ? { slug } : null)),
    },
  }));
  render(<QuestionListPage />);
  expect(await screen.findByText('16 questions; this record can answer 5 of them')).toBeTruthy();
  expect(screen.getAllByRole('listitem')).toHaveLength(16);
  expect(screen.getAllByText('About something that this record does not hold')).toHaveLength(11);
  expect(requests).toHaveLength(1);
});
