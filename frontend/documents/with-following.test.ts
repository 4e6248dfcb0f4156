import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { withFollowing } from './with-following';

const schema = buildSchema(`
  type Query { list(first: Int, after: String): Connection meeting(id: ID!): Meeting }
  type Connection { nodes: [Meeting] pageInfo: PageInfo }
  type PageInfo { hasNextPage: Boolean endCursor: String }
  type Meeting { title: String }
`);

it('lets each part be left out, and each list go on after a cursor', () => {
  const document =
    'query Q { mine: list(first: 5) { nodes { title } } meeting(id: "a") { title } }';
  expect(withFollowing(document, schema)).toBe(
    `query Q($mine: Boolean! = true, $mineAfter: String, $meeting: Boolean! = true) {
  mine: list(first: 5, after: $mineAfter) @include(if: $mine) {
    nodes {
      title
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  meeting(id: "a") @include(if: $meeting) {
    title
  }
}`,
  );
});
