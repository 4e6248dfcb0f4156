import type { MeetingContact, MeetingFilter } from '../generated/graphql';
import { choicesUrl, type Choices } from '../shared/address';
import { dateRange, knownDay } from '../shared/date-choices';
import { narrowings, type Narrowing } from '../shared/narrowing';
import type { NameOf } from '../shared/use-record-names';
import { confirmations, contactLevels, known, wordOf } from '../shared/words';

export const meetingKeys = [
  'involving',
  'directly',
  'contact',
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

// What no slug and no id has in it.
const JOINT = '.';
const SIDES = 'sides';

/** The list of the meetings of two who met. They are one choice, for neither means anything without the other. */
export function contactUrl({ of, with: other, between }: MeetingContact): string {
  const contact = [of, other, ...(between === 'SIDES' ? [SIDES] : [])].join(JOINT);
  return choicesUrl('/meetings', { contact });
}

export function contactOf(choice: string | undefined): MeetingContact | null {
  const [of, other, level, ...rest] = choice?.split(JOINT) ?? [];
  if (!of || !other || rest.length > 0 || (level !== undefined && level !== SIDES)) return null;
  return { of, with: other, between: level === SIDES ? 'SIDES' : 'PARTICIPANTS' };
}

function contactWords(choice: string, nameOf: NameOf): Narrowing['said'] {
  const contact = contactOf(choice);
  if (!contact) return undefined;
  const names = [nameOf(contact.of), nameOf(contact.with)];
  if (names.includes(null)) return null;
  if (names.includes(undefined)) return undefined;
  return names.join(' and ') + (contact.between === 'SIDES' ? `, as ${contactLevels.SIDES}` : '');
}

export function meetingFilter(choices: MeetingChoices): MeetingFilter | null {
  const { involving, country, partOf, about } = choices;
  const text = choices.text?.trim();
  const held = dateRange(choices.from, choices.to);
  const contact = contactOf(choices.contact);
  const confirmation = known(confirmations, choices.confirmation);
  const filter: MeetingFilter = {
    ...(involving && { involving }),
    // Alone, “directly” would narrow nothing.
    ...(involving && choices.directly === 'true' && { directly: true }),
    ...(contact && { contact }),
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
  const contact = contactOf(choices.contact) ? choices.contact : undefined;
  return narrowings(contact ? choices : { ...choices, contact: '' }, {
    partOf: ['Part of', nameOf],
    about: ['About', nameOf],
    contact: ['Between', (contact) => contactWords(contact, nameOf)],
    involving: ['Involving', nameOf],
    country: ['Country', nameOf],
    confirmation: ['Standing', wordOf(confirmations)],
    text: ['Text', (text) => `“${text}”`],
    from: ['From', knownDay],
    to: ['To', knownDay],
  });
}
