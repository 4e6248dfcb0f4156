import type {
  ActorKind,
  AttributionKind,
  Confirmation,
  ContactLevel,
  DatePrecision,
  Disclosure,
  EvidenceState,
  MeetingFormat,
  Medium,
  OfficeCertainty,
  ParticipationRole,
  PolicyKind,
  PolicyStatus,
  SourceKind,
  Wording,
} from '../generated/graphql';

// Typed by the schema: a value added there fails the build until it has words here.

export const actorKinds: Record<ActorKind, string> = {
  PERSON: 'person',
  STATE: 'state',
  ORGANISATION: 'organisation',
  GROUP: 'group',
};

export const confirmations: Record<Confirmation, string> = {
  REPORTED: 'reported',
  CONFIRMED: 'confirmed',
  DENIED: 'denied',
  RETRACTED: 'retracted',
};

export const formats: Record<MeetingFormat, string> = {
  IN_PERSON: 'in person',
  VISIT: 'visit',
  PHONE: 'by telephone',
  VIDEO: 'by video',
  MULTILATERAL: 'multilateral',
  UNKNOWN: 'format not stated',
};

export const disclosures: Record<Disclosure, string> = {
  PUBLIC: 'public',
  BACKCHANNEL: 'backchannel',
  UNKNOWN: 'disclosure not stated',
};

export const roles: Record<ParticipationRole, string> = {
  PRINCIPAL: 'principal',
  DELEGATE: 'delegate',
  HOST: 'host',
  MEDIATOR: 'mediator',
  OBSERVER: 'observer',
};

export const certainties: Record<OfficeCertainty, string> = {
  STATED: 'as the source states',
  DEFINITE: 'held on every possible day',
  POSSIBLE: 'possibly — the dates leave it open',
};

export const contactLevels: Record<ContactLevel, string> = {
  PARTICIPANTS: 'participants',
  SIDES: 'sides',
};

export const attributions: Record<AttributionKind, string> = {
  NAMED: 'named speaker',
  INSTITUTIONAL: 'an institution speaking',
  ANONYMOUS: 'unnamed speaker',
};

export const wordings: Record<Wording, string> = {
  VERBATIM: 'verbatim',
  PARAPHRASE: 'paraphrase',
};

export const mediums: Record<Medium, string> = {
  INTERVIEW: 'interview',
  PRESS_CONFERENCE: 'press conference',
  WRITTEN: 'in writing',
  SOCIAL_MEDIA: 'social media',
  BRIEFING: 'briefing to the press',
  LEAK: 'leak',
  UNKNOWN: 'medium not stated',
};

export const policyKinds: Record<PolicyKind, string> = {
  SANCTION: 'sanction',
  ACCORD: 'accord',
  SECURITY_INTEREST: 'security interest',
  TERRITORIAL: 'territorial',
  MILITARY_ACTION: 'military action',
  AID: 'aid',
  DIPLOMATIC_TIES: 'diplomatic ties',
  POSITION: 'position',
};

export const statuses: Record<PolicyStatus, string> = {
  PROSPECT: 'only a prospect',
  SOUGHT: 'sought',
  PROPOSED: 'proposed',
  ANNOUNCED: 'announced',
  IN_FORCE: 'in force',
  EASED: 'eased',
  SUSPENDED: 'suspended',
  LIFTED: 'lifted',
  ENDED: 'ended',
  REJECTED: 'rejected',
};

export const sourceKinds: Record<SourceKind, string> = {
  ARTICLE: 'article',
  BRIEFING: 'briefing',
  DOCUMENT: 'document',
  SOCIAL_MEDIA_POST: 'social media post',
  TRANSCRIPT: 'transcript',
};

export const evidenceStates: Record<EvidenceState, string> = {
  VERIFIED: 'found in the source, word for word',
  AMBIGUOUS: 'found more than once in the source',
  MISSING: 'no longer found in a text held here',
  TEXT_UNAVAILABLE: 'cited by its place in the source, not by a passage',
};

export const precisions: Record<DatePrecision, string> = {
  TIME: 'to the minute',
  DAY: 'to the day',
  MONTH: 'to the month',
  SEASON: 'to the season',
  YEAR: 'to the year',
  DECADE: 'to the decade',
  CENTURY: 'to the century',
  INTERVAL: 'a span of time',
  SET: 'one of several',
};

export function toneWords(tone: number): string {
  const words = ['hostile', 'cool', 'neutral', 'favourable', 'warm'];
  return words[Math.max(-2, Math.min(2, tone)) + 2] ?? 'neutral';
}

/** A value from outside (a hand-written address, an untyped answer) that may not be in the schema. */
export function known<Value extends string>(
  words: Record<Value, string>,
  value: string | null | undefined,
): Value | null {
  return value != null && Object.hasOwn(words, value) ? (value as Value) : null;
}

/** The word for a value from outside, if there is one. */
export function wordOf(words: Record<string, string>): (value: string) => string | undefined {
  return (value) => {
    const key = known(words, value);
    return key === null ? undefined : words[key];
  };
}

/** How long a list is, as far as the server counted it. */
export interface Counted {
  totalCount: number;
  totalCountIsExact: boolean;
}

const grouped = new Intl.NumberFormat('en');

/** A number, with a plus where a list is longer than that. */
export function figure(of: Counted | number): string {
  const counted = asCounted(of);
  return `${grouped.format(counted.totalCount)}${counted.totalCountIsExact ? '' : '+'}`;
}

/** A number may stand for what is whole anyway. */
export function asCounted(of: Counted | number): Counted {
  return typeof of === 'number' ? { totalCount: of, totalCountIsExact: true } : of;
}

export function count(of: Counted | number, one: string, many = `${one}s`): string {
  return `${figure(of)} ${figure(of) === '1' ? one : many}`;
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
