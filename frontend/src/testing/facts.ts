import type {
  ActorNameFragment,
  DatePartsFragment,
  EvidenceFragment,
  MeetingCardFragment,
  ParticipationFactsFragment,
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

export function anActor(slug: string, name: string): ActorNameFragment {
  return { slug, name, kind: 'ORGANISATION' };
}

export function evidenceOf(slug: string, exact = 'met senior officials in Baku'): EvidenceFragment {
  return {
    slug,
    independentSources: 1,
    citations: {
      totalCount: 1,
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
