import type { Migration } from './migration';

export const first: Migration = {
  version: 1,
  why: 'The first shape: a UUID key in every table and no other index.',
  stores: {
    matters: 'id',
    demands: 'id',
    parties: 'id',
    counsel: 'id',
    accounts: 'id',
    precedents: 'id',
    notes: 'id',
    passages: 'id',
    templates: 'id',
    drafts: 'id',
    draftVersions: 'id',
    deadlines: 'id',
    files: 'id',
    blobs: 'id',
    journal: 'id',
    meta: 'id',
  },
};
