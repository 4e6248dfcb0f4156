import type { MeetingFilter } from '../generated/graphql';
import { type Choices } from '../shared/address';
import { dateRange, knownDay } from '../shared/date-choices';
import { narrowings, type Narrowing } from '../shared/narrowing';
import type { NameOf } from '../shared/use-record-names';
import { confirmations, known, wordOf } from '../shared/words';

export const meetingKeys = [
  'involving',
  'directly',
  'country',
  'confirmation',
  'partOf',
  'about',
  'text',
  'from',
  'to',
  'order',
] as const;
export type MeetingChoices = Choices<(typeof meetingKeys)[number]>;

export function meetingFilter(choices: MeetingChoices): MeetingFilter | null {
  const { involving, country, partOf, about } = choices;
  const text = choices.text?.trim();
  const held = dateRange(choices.from, choices.to);
  const confirmation = known(confirmations, choices.confirmation);
  const filter: MeetingFilter = {
    ...(involving && { involving }),
    // Alone, “directly” would narrow nothing.
    ...(involving && choices.directly === 'true' && { directly: true }),
    ...(country && { country }),
    ...(confirmation && { confirmation: [confirmation] }),
    ...(partOf && { partOf }),
    ...(about && { about }),
    ...(text && { text }),
    ...(held && { held }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

export function meetingNarrowings(choices: MeetingChoices, nameOf: NameOf): Narrowing[] {
  return narrowings(choices, {
    partOf: ['Part of', nameOf],
    about: ['About', nameOf],
    involving: ['Involving', nameOf],
    country: ['Country', nameOf],
    confirmation: ['Standing', wordOf(confirmations)],
    text: ['Text', (text) => `“${text}”`],
    from: ['From', knownDay],
    to: ['To', knownDay],
  });
}
