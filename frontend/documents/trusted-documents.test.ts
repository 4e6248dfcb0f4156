import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate, visit } from 'graphql';
import { expect, it } from 'vitest';
import * as generated from '../src/generated/graphql';
import { questions } from '../src/question/questions';
import { documentId, manifest, questionFile } from './trusted-documents';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const documents = Object.entries(manifest());

it('names a document as the specification does', () => {
  expect(documentId('query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}')).toBe(
    'sha256:7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e',
  );
});

it('is true to its ids', () => {
  for (const [id, text] of documents) {
    expect(id).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
  }
});

it('holds every document of the pages', () => {
  const ids = Object.entries(generated)
    .filter(([name]) => name.endsWith('Document'))
    .map(([, document]) => (document as { __meta__?: { hash?: string } }).__meta__?.hash);
  expect(ids.length).toBeGreaterThan(10);
  expect(manifest()).toEqual(
    expect.objectContaining(Object.fromEntries(ids.map((id) => [id, expect.any(String)]))),
  );
});

it('holds every question as its page runs it', () => {
  expect(readdirSync('questions')).toHaveLength(questions.length);
  for (const { run } of questions) expect(manifest()[run.id]).toBe(run.text);
});

it.each(documents)('%s fits the schema', (_id, text) => {
  expect(validate(schema, parse(text))).toEqual([]);
});

it('types every selection of a question, and leaves what is read as it was written', () => {
  const text = '# question: Who?\n{ a { b } }\n';
  const file = questionFile(text);
  expect(file.text).toBe(text);
  visit(parse(file.run.text), {
    SelectionSet({ selections: [first] }) {
      expect(first).toMatchObject({ kind: 'Field', name: { value: '__typename' } });
    },
  });
});
