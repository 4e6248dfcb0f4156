import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { namedSubjects } from './named-subjects';

const schema = buildSchema(`
  type Query { meetings(where: Filter): [Meeting] meeting(id: ID!): Meeting }
  type Meeting { parts(of: ID): [Meeting] title: String }
  input Filter { involving: ID, anyOf: [ID!], place: String, not: Filter }
`);

it('finds each id once, wherever it stands, and no other text', () => {
  const document = `{
    meetings(where: { involving: "israel", place: "Baku", not: { anyOf: ["syria", "israel"] } }) {
      title
    }
    meeting(id: "round") { parts(of: "talks") { title } }
  }`;
  expect(namedSubjects(document, schema)).toEqual(['israel', 'syria', 'round', 'talks']);
});

it('finds none where a document names no record', () => {
  expect(namedSubjects('{ meetings(where: { place: "Baku" }) { title } }', schema)).toEqual([]);
});
