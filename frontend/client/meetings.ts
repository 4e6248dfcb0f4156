// meetings.ts: a whole list, page by page, with pages as large as the server allows.
import { ask, Refused } from './ask';
import { graphql } from './generated/gql';
import type { MeetingsQuery } from './generated/graphql';

const Meetings = graphql(`
  query Meetings($actor: ID!, $first: Int!, $after: String) {
    meetings(where: { involving: $actor }, first: $first, after: $after) {
      nodes {
        title
        participants(first: 100) {
          nodes {
            actor {
              name
            }
            citations(first: 100) {
              nodes {
                exact
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export async function* meetings(actor: string, first = 100) {
  let after: string | null = null;
  for (;;) {
    try {
      const page: MeetingsQuery = await ask(Meetings, { actor, first, after });
      yield* page.meetings.nodes;
      if (!page.meetings.pageInfo.hasNextPage) return;
      after = page.meetings.pageInfo.endCursor;
    } catch (error) {
      if (!(error instanceof Refused && error.code === 'LIMIT_EXCEEDED') || first === 1)
        throw error;
      first = Math.ceil(first / 2);
    }
  }
}

for await (const { title, participants } of meetings('israel-national-security-council')) {
  console.log(title);
  for (const { actor, citations } of participants.nodes) {
    console.log(`- ${actor.name}: “${citations.nodes[0]?.exact ?? ''}”`);
  }
}
