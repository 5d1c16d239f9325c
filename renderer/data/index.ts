/*
 * The data of the app, as the interface sees it: hooks to read, commands to change. Nothing outside this folder
 * knows where it is kept.
 */
export type {
  AccountRow,
  Answers,
  CounselRow,
  DeadlineRow,
  DemandRow,
  DepartureRow,
  DraftRow,
  DraftVersionRow,
  FileRow,
  MatterRow,
  NoteRow,
  NoteSubject,
  OwnPrecedent,
  PartyRow,
  Person,
  Settings,
  TemplateRow,
} from '../../shared/schema/records';
export { localMoment, sayInstant, today } from './clock';
export { watchCommits, type CommitEvent } from './commit-events';
export { DataError, type DataReason } from './errors';
export { clearHistory, redoLast, undoLast } from './history';
export type { MatterList } from './matter-path';
export { adoptStore, beforeLock, closeData, everythingSaved, lockNow, openData, vaultBecameProtected } from './open';
export { readBytes } from './read';
export { undo } from './undo';
export { drawerOpenUntil, shutDrawer, watchDrawer } from './vault/drawer';
export { vaultKind, vaultNotices, watchNotices } from './vault/session';
export { revealMatter } from './revealed';
export { verifyHistory } from './verify';

export { exportMatterContents } from './bundle/export-matter';
export { lookAtBundle, type LookedAt } from './bundle/look-at-bundle';
export { exportPrecedentPack, exportTemplatePack, readTemplatePack, type OfferedTemplate } from './bundle/packs';
export type { OpenedBundle } from './bundle/read-bundle';
export { useActivity, type ActivityLine } from './queries/activity';
export { useAtRisk, type AtRisk } from './queries/at-risk';
export { conflictSearch, useConflicts, type ConflictHit } from './queries/conflicts';
export type { DeadlineItem } from './queries/deadline-items';
export { useDeadlines } from './queries/deadlines';
export { useDepartures } from './queries/departures';
export { countFacts, openFacts, useDrawer, type Drawer, type OpenedFact } from './queries/drawer';
export { fixedOf, ownTemplate, useTemplate } from './queries/own-template';
export {
  draftsOf,
  filedVersions,
  newestVersion,
  useDrafts,
  useDraftVersions,
  useTemplates,
  useTemplateVersions,
  type DraftOverview,
} from './queries/drafts';
export { readMatterPath } from './queries/matter-path';
export { useField, type Field } from './queries/field';
export { useDemandsElsewhere } from './queries/demands-elsewhere';
export { useToday } from './queries/live';
export {
  matterJson,
  snapshotOf,
  useMatter,
  useMatters,
  useSnapshot,
  type MatterDetail,
  type MatterOverview,
} from './queries/matters';
export { draftPacks, useDraftPacks, useGrounds, usePacks, type KeptPack } from './queries/packs';
export { useCurrentPerson, usePeople, useSettings, type PersonRow } from './queries/people';
export { readLibraryEntries } from './queries/library-entries';
export {
  draftPrecedents,
  useDraftPrecedents,
  useNotes,
  usePrecedentNotes,
  usePrecedents,
  type EditedField,
  type PrecedentView,
} from './queries/precedents';
export { useDraftKeeping, useRecheckDays, draftKeeping } from './queries/draft-keeping';
export { opinionTexts, readOpinionFile, readOpinionPages } from './queries/opinions';
export { usePrecedentHistory, type FieldChange } from './queries/precedent-history';
export { useAuthorityUses, type AuthorityUse } from './queries/uses';
export { useLibrary, useLibraryReading, useRecords, type LibraryList, type RecordLine } from './queries/library';
export { useNetwork } from './queries/network';
export { useLibraryViews, type ViewRow } from './queries/library-views';
export { readAttachment } from './queries/attachment';
export { protectedWordsOf } from './queries/protected-of';
export { searchAll, useSearch, useTitlesOnly, warmSearch, type SearchHit } from './queries/search';
export { useConflictLines, type ConflictLine } from './queries/conflict-lines';
export { useOpenConflicts, writersOf, type Writer } from './queries/open-conflicts';
export { useTrash, type Trash } from './queries/trash';
export { useUndo, type UndoStep } from './queries/undo';

export { acceptOffer } from './commands/accept-offer';
export { addEntry, type Entries } from './commands/add-entry';
export { attachFile, maxFileBytes, removeFile, restoreFile } from './commands/attach-file';
export { calendarDeadlines, signOffDeadline, standFor, type CalendarTicks } from './commands/calendar-deadlines';
export { chooseGrounds } from './commands/choose-grounds';
export { createMatter, type MadeMatter, type NewMatter } from './commands/create-matter';
export { decideConflict, openConflicts } from './commands/decide-conflict';
export { destroyMatter } from './commands/destroy-matter';
export {
  addDeadline,
  closeDeadline,
  confirmDeadline,
  editDeadline,
  reopenDeadline,
  trashDeadline,
  type NewDeadline,
} from './commands/edit-deadline';
export { createDraft, editDraft, restoreDraft, trashDraft, type NewDraft } from './commands/edit-draft';
export { editField, flushEdits } from './commands/edit-field';
export { addNote, editNote, restoreNote, trashNote, untrashNote } from './commands/edit-note';
export {
  addPrecedent,
  editPrecedent,
  resetPrecedentField,
  restorePrecedent,
  trashPrecedent,
} from './commands/edit-precedent';
export { importMatter } from './commands/import-matter';
export { dryRunImport, importBundle, type BundlePreview } from './commands/import-bundle';
export { applyImport, type ImportedPrecedents } from './commands/import-precedents';
export {
  editTemplate,
  importTemplate,
  mapTemplate,
  replaceTemplate,
  restoreTemplate,
  restoreTemplateVersion,
  trashTemplate,
  type NewTemplate,
  type TemplateNames,
  type TemplateTexts,
} from './commands/import-template';
export { keepCertificate, keepOverride, keepPublicProof } from './commands/keep-departure';
export { keepDemandFile } from './commands/keep-demand-file';
export { installSamples, removeSamples } from './commands/install-samples';
export {
  addFact,
  editFact,
  factKinds,
  trashFact,
  untrashFact,
  type FactKind,
  type ProtectedFact,
} from './commands/keep-fact';
export { restoreValue } from './commands/keep-again';
export { attachOpinion, removeOpinion } from './commands/keep-opinion';
export { setStance, setTags } from './commands/keep-tags';
export { addTreatment, changeTreatment, removeTreatment, type NewTreatment } from './commands/keep-treatment';
export { recordVerification, removeVerification, type NewVerification } from './commands/keep-verification';
export { removeView, saveView } from './commands/keep-view';
export { keepPack, removePack } from './commands/keep-pack';
export { keepPacket, type SavedPaper } from './commands/keep-packet';
export { openDrawer } from './commands/open-drawer';
export { removeEntry } from './commands/remove-entry';
export { letBeShared, letToSecondPlace, restrictMatter } from './commands/restrict-matter';
export { reorderEntries } from './commands/reorder-entries';
export { saveDraftVersion, type NewDraftVersion } from './commands/save-draft-version';
export { sealDrawer, takeDrawer } from './commands/share-drawer';
export { saveField, saveFields } from './commands/save-field';
export { savePerson, switchPerson, trashPerson } from './commands/save-person';
export { saveSettings } from './commands/save-settings';
export { restoreMatter, trashMatter } from './commands/trash-matter';
