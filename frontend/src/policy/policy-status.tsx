import type { PolicyStatus } from '../generated/graphql';
import { Badge } from '../shared/badge';
import { statuses } from '../shared/words';

export function PolicyStatusMark({ status }: { status: PolicyStatus }) {
  return <Badge words={statuses[status]} kind="status" />;
}
