import type {
  ActorNameFragment,
  DatePartsFragment,
  EvidenceFragment,
  MeetingCardFragment,
  ParticipationFactsFragment,
  StatementCardFragment,
} from '../generated/graphql';

// Facts of the founding record, each with every field that a test does not care about filled in.

export const inMay: DatePartsFragment = {
  edtf: '2025-05~',
  text: 'last week',
  earliest: '2025-05-01',
  latest: '2025-05-31',
  precision: 'MONTH',
  uncertain: false,
  approximate: true,
  startBound: 'KNOWN',
  endBound: 'KNOWN',
};

export const beforeMay: DatePartsFragment = {
  ...inMay,
  edtf: '[..2025-04]',
  text: 'prior',
  earliest: null,
  latest: '2025-04-30',
  precision: 'SET',
  approximate: false,
  startBound: 'OPEN',
};

/** Of a list that has no more than its one page. */
export const wholeList = { hasNextPage: false, endCursor: null };

export function anActor(slug: string, name: string): ActorNameFragment {
  return { slug, name, kind: 'ORGANISATION' };
}

export function evidenceOf(slug: string, exact = 'met senior officials in Baku'): EvidenceFragment {
  return {
    slug,
    independentSources: 1,
    citations: {
      totalCount: 1,
      pageInfo: wholeList,
      nodes: [
        {
          slug: `${slug}-citation`,
          exact,
          prefix: null,
          suffix: null,
          start: 10,
          end: 10 + exact.length,
          locator: null,
          evidence: 'VERIFIED',
          source: { slug: 'founding-briefing', title: 'Briefing', originSource: null },
        },
      ],
    },
  };
}

export function aMeeting(
  slug: string,
  given: Partial<MeetingCardFragment> = {},
): MeetingCardFragment {
  return {
    ...evidenceOf(slug),
    title: slug,
    summary: null,
    format: 'IN_PERSON',
    disclosure: 'UNKNOWN',
    confirmation: 'REPORTED',
    date: inMay,
    place: { name: 'Baku', country: anActor('azerbaijan', 'Azerbaijan') },
    partOf: null,
    precededBy: null,
    participants: { totalCount: 0, nodes: [] },
    ...given,
  };
}

export function aParticipation(
  slug: string,
  given: Partial<ParticipationFactsFragment> = {},
): ParticipationFactsFragment {
  return {
    ...evidenceOf(slug),
    actor: anActor('israel-national-security-council', 'National Security Council of Israel'),
    description: null,
    named: true,
    headcount: null,
    role: 'DELEGATE',
    rank: null,
    attendance: 'REPORTED',
    onBehalfOf: null,
    officesAtTheTime: [],
    ...given,
  };
}

export function aStatement(
  slug: string,
  given: Partial<StatementCardFragment> = {},
): StatementCardFragment {
  return {
    ...evidenceOf(slug),
    text: slug,
    wording: 'PARAPHRASE',
    medium: 'UNKNOWN',
    confirmation: 'REPORTED',
    language: null,
    date: inMay,
    speaker: anActor('israel', 'Israel'),
    attribution: { kind: 'NAMED', description: null, affiliation: null },
    mentions: [],
    ...given,
  };
}

/** The first page of a list of two, or, after it, the second. */
export function pageOfTwo<Node>(nodes: [Node, Node], after: unknown) {
  return {
    totalCount: 2,
    totalCountIsExact: true,
    pageInfo: { hasNextPage: !after, endCursor: after ? 'second' : 'first' },
    nodes: [nodes[after ? 1 : 0]],
  };
}

/** A list of nothing. */
export const noList = { totalCount: 0, totalCountIsExact: true, pageInfo: wholeList, nodes: [] };
