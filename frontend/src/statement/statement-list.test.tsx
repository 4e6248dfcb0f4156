import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { anActor, aStatement } from '../testing/facts';
import { StatementList } from './statement-list';

const statement = aStatement('s1', {
  text: 'The decision is reasonable',
  speaker: null,
  attribution: {
    kind: 'ANONYMOUS',
    description: 'Israeli officials',
    affiliation: anActor('israel', 'Israel'),
  },
  mentions: [
    { tone: -2, note: null, target: { __typename: 'Actor', slug: 'syria', name: 'Syria' } },
    { tone: null, note: null, target: { __typename: 'Policy', slug: 'p', title: 'Sanctions' } },
  ],
});

it('describes an unnamed speaker in the source’s words, with the side', () => {
  render(<StatementList level="h2" statements={[statement]} />);
  expect(screen.getByText('Israeli officials').closest('q')).toBeTruthy();
  expect(screen.getByText('not named by the source')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Israel' })).toBeTruthy();
});

it('quotes only what was really said', () => {
  render(
    <StatementList
      level="h2"
      statements={[statement, { ...statement, slug: 's2', wording: 'VERBATIM' }]}
    />,
  );
  expect(screen.getByText('The decision is reasonable')).toBeTruthy();
  expect(screen.getByText('“The decision is reasonable”')).toBeTruthy();
});

it('tells tone in words and figures, and none where none is coded', () => {
  render(<StatementList level="h2" statements={[statement]} />);
  expect(screen.getByText('hostile (−2)')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Sanctions' }).closest('li')?.textContent).toBe(
    'on Sanctions',
  );
});

it('lets the note on a mention run in its own direction', () => {
  const mentions = statement.mentions.map((mention) => ({ ...mention, note: 'شكر.' }));
  render(
    <StatementList level="h2" statements={[{ ...statement, mentions: mentions.slice(0, 1) }]} />,
  );
  expect(screen.getByText('شكر.').dir).toBe('auto');
});

it('heads each statement with who made it', () => {
  render(<StatementList level="h3" statements={[aStatement('They met.')]} />);
  expect(screen.getByRole('heading', { level: 3, name: /^Israel ?: They met/ })).toBeTruthy();
});
