import type { MeetingFilter } from '../generated/graphql';
import { type Choices } from '../shared/address';
import { confirmations, known } from '../shared/words';

export const meetingKeys = ['involving', 'directly', 'country', 'confirmation', 'partOf'] as const;
export type MeetingChoices = Choices<(typeof meetingKeys)[number]>;

export function meetingFilter(choices: MeetingChoices): MeetingFilter | null {
  const { involving, country, partOf } = choices;
  const confirmation = known(confirmations, choices.confirmation);
  const filter: MeetingFilter = {
    ...(involving && { involving }),
    // Alone, “directly” would narrow nothing.
    ...(involving && choices.directly === 'true' && { directly: true }),
    ...(country && { country }),
    ...(confirmation && { confirmation: [confirmation] }),
    ...(partOf && { partOf }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}
