import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { questions, readQuestion } from './questions';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

it('takes the question from the first line, and how to read the answer from the comments below', () => {
  const text =
    '# question: Who met?\n# As far as known.\n# Or reported.\nquery Q { a }\n# not this\n';
  const run = { id: 'sha256:1', text: 'query Q { __typename a }' };
  expect(
    readQuestion('../../questions/03-who-met.graphql', { text, subjects: ['a'], run }),
  ).toEqual({
    name: '03-who-met',
    number: 3,
    question: 'Who met?',
    notes: 'As far as known. Or reported.',
    document: text.trim(),
    subjects: ['a'],
    run,
  });
});

it('finds the sixteen founding questions, in order', () => {
  expect(questions.map(({ number }) => number)).toEqual(
    Array.from({ length: 16 }, (_, i) => i + 1),
  );
});

it.each(questions.map(({ name, document }) => [name, document]))(
  '%s fits the schema',
  (_, text) => {
    expect(validate(schema, parse(text))).toEqual([]);
  },
);
