import { mayCoincide } from '../shared/date-order';

interface Ordered {
  slug: string;
  date: { earliest: string | null; latest: string | null };
  partOf: { slug: string } | null;
  precededBy: { slug: string } | null;
}

/** Whether nothing, neither dates nor a source's word, tells which of two neighbours came first. */
export function orderIsOpen(one: Ordered, other: Ordered): boolean {
  if (!mayCoincide(one.date, other.date)) return false;
  const placed = one.precededBy?.slug === other.slug || other.precededBy?.slug === one.slug;
  // A round is neither before nor after the meetings it consists of.
  const nested = one.partOf?.slug === other.slug || other.partOf?.slug === one.slug;
  return !placed && !nested;
}
