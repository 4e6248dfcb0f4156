import type { Confirmation } from '../generated/graphql';
import { confirmations } from './words';

export function Badge({ words, kind = 'plain' }: { words: string; kind?: string }) {
  return <span class={`badge badge-${kind}`}>{words}</span>;
}

export function ConfirmationBadge({ of }: { of: Confirmation }) {
  return <Badge words={confirmations[of]} kind={of.toLowerCase()} />;
}
