/** Rows of the meta table that exist once. */
export const settingsRowId = '00000000-0000-4000-9000-000000000001';
export const deviceRowId = '00000000-0000-4000-9000-000000000002';
/** Heads of everything that belongs to no matter. */
export const libraryHeadsId = '00000000-0000-4000-9000-000000000003';
