import type { DatePartsFragment } from '../generated/graphql';

type Span = Pick<DatePartsFragment, 'earliest' | 'latest'>;

/** Whether some day is possible for both, so that the dates alone cannot put one before the other. */
export function mayCoincide(one: Span, other: Span): boolean {
  return beginsBeforeEndOf(one, other) && beginsBeforeEndOf(other, one);
}

/** An absent end is open or unknown: nothing can be ruled out on that side. */
function beginsBeforeEndOf(one: Span, other: Span): boolean {
  return one.earliest === null || other.latest === null || one.earliest <= other.latest;
}
