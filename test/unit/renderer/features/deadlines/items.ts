import type { DeadlineItem, DeadlineRow } from '../../../../../renderer/data';

/** A date of a list, with what a test says of it. */
export const item = (patch: Partial<DeadlineItem> & { readonly id: string }): DeadlineItem => ({
  matterId: 'm',
  matterTitle: 'A matter',
  sample: false,
  restricted: false,
  masked: false,
  stage: 'drafting',
  today: '2027-03-02',
  label: 'Return date',
  due: { date: '2027-03-15' },
  status: 'open',
  row: null,
  path: null,
  ...patch,
});

/** A calendared date as its row is kept. */
export const row = (patch: Partial<DeadlineRow>): DeadlineRow => ({
  id: '00000000-0000-4000-8000-000000000001',
  matterId: '00000000-0000-4000-8000-000000000002',
  label: 'Written objections',
  due: { date: '2027-03-15' },
  rule: 'trg-frcp45-objection',
  steps: [],
  source: 'computed',
  key: 'objections',
  computed: {
    trigger: 'trg-frcp45-objection',
    nature: 'ours',
    due: '2027-03-15',
    verified: true,
    unverified: [],
    warnings: [],
  },
  status: 'open',
  verified: null,
  trashedAt: null,
  ...patch,
});

export const itemOf = (of: DeadlineRow): DeadlineItem =>
  item({ id: of.id, label: of.label, due: of.due, status: of.status, row: of });
