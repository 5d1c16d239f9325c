/** Rows of the meta table that exist once. */
export const settingsRowId = '00000000-0000-4000-9000-000000000001';
/** Heads of everything that belongs to no matter. */
export { libraryScope as libraryHeadsId } from '../../shared/vault/scope';
/** The one row of the manifest. */
export const manifestRowId = '00000000-0000-4000-9000-000000000004';
