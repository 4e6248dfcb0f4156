import {
  actorKinds,
  attributions,
  capitalised,
  certainties,
  confirmations,
  disclosures,
  evidenceStates,
  formats,
  mediums,
  policyKinds,
  roles,
  sourceKinds,
  statuses,
  wordings,
} from '../shared/words';

const labels: Record<string, string> = {
  attendance: 'Attendance',
  confirmation: 'Standing',
  disclosure: 'Channel',
  first: 'First',
  followedBy: 'Before',
  format: 'How',
  holder: 'Held by',
  holders: 'Who held office here',
  last: 'Last',
  meetingCount: 'How often',
  mentions: 'About',
  officesAtTheTime: 'Office at the time',
  offices: 'Offices held',
  parts: 'Parts',
  place: 'Where',
  policiesToward: 'Policies toward it',
  precededBy: 'After',
  recordedAt: 'Recorded',
  since: 'From',
  steps: 'How it moved',
  targets: 'Toward',
  wholes: 'Part of',
};

/** 'reportedMeetings' as 'Reported meetings', unless there is a better word. */
export function fieldLabel(field: string): string {
  const plain = field.replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => {
    return `${end} ${start.toLowerCase()}`;
  });
  return labels[field] ?? capitalised(plain);
}

const kinds: Record<string, Record<string, string>> = {
  Actor: actorKinds,
  Attribution: attributions,
  Policy: policyKinds,
  Source: sourceKinds,
};

const enums: Record<string, Record<string, string>> = {
  attendance: confirmations,
  certainty: certainties,
  confirmation: confirmations,
  disclosure: disclosures,
  evidence: evidenceStates,
  format: formats,
  medium: mediums,
  role: roles,
  status: statuses,
  wording: wordings,
};

export function valueWords(type: string, field: string, value: string): string {
  const words = field === 'kind' ? kinds[type] : enums[field];
  const said = words?.[value];
  return said ? capitalised(said) : value;
}
