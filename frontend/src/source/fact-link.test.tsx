import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { FactNameFragment } from '../generated/graphql';
import { FactLink } from './fact-link';

const facts: [string[], FactNameFragment][] = [
  [
    ['אריאל שרון', 'ראש הממשלה', 'Israel'],
    {
      __typename: 'Office',
      slug: 'o',
      title: 'ראש הממשלה',
      holder: { slug: 'sharon', name: 'אריאל שרון' },
      body: { name: 'Israel' },
    },
  ],
  [
    ['قيد البحث'],
    {
      __typename: 'PolicyStep',
      slug: 's',
      status: 'PROPOSED',
      policy: { slug: 'p', title: 'قيد البحث' },
    },
  ],
  [
    ['مسؤولون', 'Meeting in Baku'],
    {
      __typename: 'Participation',
      slug: 'p',
      description: 'مسؤولون',
      actor: { name: 'Syria' },
      meeting: { slug: 'm', title: 'Meeting in Baku' },
    },
  ],
  [
    ['أحمد الشرع', 'They met.'],
    {
      __typename: 'Statement',
      slug: 's',
      text: 'They met.',
      speaker: { name: 'أحمد الشرع' },
      attribution: { description: null },
    },
  ],
];

it.each(facts)('keeps %s apart, each in its own direction', (parts, fact) => {
  render(<FactLink fact={fact} />);
  const isolated = screen.getByRole('link').querySelectorAll('bdi');
  expect(Array.from(isolated, (part) => part.textContent)).toEqual(parts);
});
