import { FIELDS } from '../../shared/drafting/fields';
import { listDate } from '../../shared/kernel/civil-date';
import { departureRowSchema } from '../../shared/schema/departure';
import type { Change, Operation, TableName } from '../../shared/schema/operation';

/*
 * Operations in the lawyer's words, for the list of activity and the undo notices.
 */
const commands: Readonly<Record<string, string>> = {
  'create-matter': 'Created the matter',
  'import-matter': 'Imported the matter',
  'install-sample': 'Installed the sample',
  'remove-samples': 'Removed the samples',
  'edit-field': 'Edited the matter',
  'accept-offer': 'Accepted what was read in the demand',
  'add-entry': 'Added to the list',
  'remove-entry': 'Removed from the list',
  'reorder-entries': 'Changed the order',
  'trash-matter': 'Moved the matter to the trash',
  'restore-matter': 'Restored the matter',
  'destroy-matter': 'Destroyed a matter',
  'add-note': 'Added a note',
  'edit-note': 'Edited a note',
  'restore-note': 'Restored an earlier text of a note',
  'trash-note': 'Moved a note to the trash',
  'untrash-note': 'Restored a note',
  'choose-grounds': 'Changed the grounds',
  'create-draft': 'Started a draft',
  'edit-draft': 'Edited a draft',
  'trash-draft': 'Moved a draft to the trash',
  'restore-draft': 'Restored a draft',
  'save-draft-version': 'Generated a document',
  'keep-packet': 'Generated a packet',
  'attach-file': 'Attached a file',
  'remove-file': 'Moved a file to the trash',
  'restore-file': 'Restored a file',
  'add-deadline': 'Added a deadline',
  'calendar-deadlines': 'Calendared computed dates',
  'sign-off-deadline': 'Noted a sign-off of a deadline',
  'edit-deadline': 'Edited a deadline',
  'close-deadline': 'Closed a deadline',
  'reopen-deadline': 'Reopened a deadline',
  'confirm-deadline': 'Confirmed a deadline',
  'trash-deadline': 'Moved a deadline to the trash',
  'edit-precedent': 'Edited a precedent',
  'reset-precedent-field': 'Restored a field of a precedent',
  'add-precedent': 'Added a precedent',
  'trash-precedent': 'Moved a precedent to the trash',
  'restore-precedent': 'Restored a precedent',
  'import-precedents': 'Imported precedents',
  'open-keeping': 'Began to keep what becomes of a precedent',
  'add-treatment': 'Entered a treatment of a precedent',
  'edit-treatment': 'Corrected a treatment of a precedent',
  'remove-treatment': 'Removed a treatment of a precedent',
  'record-verification': 'Recorded a verification of precedents',
  'remove-verification': 'Removed a verification of a precedent',
  'set-tags': 'Changed the tags of a precedent',
  'set-stance': 'Changed the stance of a precedent on a ground',
  'attach-opinion': 'Attached an opinion to a precedent',
  'remove-opinion': 'Took an opinion off a precedent',
  'restore-kept': 'Restored an earlier value of a precedent',
  'save-person': 'Saved a person',
  'trash-person': 'Removed a person',
  'switch-person': 'Switched the person',
  'save-view': 'Saved a view of the library',
  'remove-view': 'Removed a view of the library',
  'save-settings': 'Changed the settings',
  'restrict-matter': 'Changed whether the matter is restricted',
  'share-restricted': 'Changed whether the restricted matter may be shared',
  'import-bundle': 'Took a bundle in',
  'import-people': 'Took over the people of a bundle',
  'restate-matter': 'Noted how the matter stands',
  'decide-conflict': 'Decided between two versions',
  'choose-second-place': 'Changed whether the matter goes to the second backup place',
  'let-leave': 'Let a file leave over the guard (privileged)',
  'keep-certificate': 'Saved a cleaned copy of a file',
  'keep-proof': 'Saved a public version of a paper',
  'add-fact': 'Added a fact to the sealed drawer',
  'edit-fact': 'Changed a fact in the sealed drawer',
  'trash-fact': 'Moved a fact of the sealed drawer to the trash',
  'untrash-fact': 'Restored a fact of the sealed drawer',
  'take-drawer': 'Took facts over into the sealed drawer',
  'import-template': 'Imported a template',
  'edit-template': 'Edited a template',
  'map-template': 'Said what the names of a template stand for',
  'replace-template': 'Brought in a new version of a template',
  'restore-template-version': 'Restored an earlier version of a template',
  'trash-template': 'Moved a template to the trash',
  'restore-template': 'Restored a template',
  'recover-rows': 'Brought records back from the working copy',
  'take-over': 'Took records over from an earlier version',
  undo: 'Undid a change',
};

const nouns: Readonly<Record<TableName, string>> = {
  matters: 'Matter',
  demands: 'Demand',
  parties: 'Party',
  counsel: 'Counsel',
  accounts: 'Account',
  precedents: 'Precedent',
  notes: 'Note',
  passages: 'Passage',
  templates: 'Template',
  drafts: 'Draft',
  draftVersions: 'Document',
  deadlines: 'Deadline',
  files: 'File',
  drawer: 'Sealed fact',
  departures: 'File that left',
  meta: 'Settings',
};

/** What the forms call a field, by its matter path. */
const labels = new Map(
  Object.values(FIELDS)
    .toReversed()
    .map(({ where, label }) => [where, label]),
);

/** 'Edited the matter', for a command's name. */
export function sayCommand(command: string): string {
  return commands[command] ?? humanise(command);
}

/** One line for each change: 'Return date: (empty) → Tue, Mar 14, 2017'. */
export function sayChanges(operation: Operation): string[] {
  return operation.changes.slice(0, 20).map(sayChange);
}

function sayChange(change: Change): string {
  const noun = nouns[change.table];
  if (change.table === 'drawer') return 'Sealed fact: what it says is shown in the sealed drawer only';
  if (change.table === 'departures') return sayDeparture(change.after);
  if (change.field !== null) {
    const path = change.table === 'demands' ? `demand.${change.field}` : change.field;
    const where = labels.get(path) ?? [noun, ...change.field.split('.').map(humanise)].join(' › ');
    return `${where}: ${sayValue(change.before)} → ${sayValue(change.after)}`;
  }
  if (change.after !== undefined) return `${noun} added: ${sayValue(change.after)}`;
  return change.before === undefined ? `${noun} destroyed` : `${noun} removed: ${sayValue(change.before)}`;
}

/** Which file, what was found in it and where, and why it left all the same. */
function sayDeparture(row: unknown): string {
  const read = departureRowSchema.safeParse(row);
  if (!read.success) return 'File that left';
  const { data } = read;
  const file = data.fileName === null ? 'a file whose name is protected' : `“${data.fileName}”`;
  if (data.kind === 'cleaned') {
    const removed = data.certificate.removed.reduce((sum, { count }) => sum + count, 0);
    return `Cleaned copy ${file}: ${removed} ${removed === 1 ? 'thing' : 'things'} left behind`;
  }
  if (data.kind === 'redacted') {
    const { redactions, found } = data.proof;
    const places = `${found} ${found === 1 ? 'place' : 'places'}`;
    return `Public version ${file}: ${redactions} redacted, ${found === 0 ? 'nothing under seal found' : `${places} let go`}`;
  }
  const hits = data.hits.map(({ what, where, disguise }) => `${what} in ${where} (${disguise})`);
  return `${file} with ${hits.slice(0, 5).join('; ')}${hits.length > 5 ? ` and ${hits.length - 5} more` : ''}. Reason: ${data.reason}`;
}

/** 'caseNumber' → 'case number', 'edit-field' → 'edit field'. */
function humanise(word: string): string {
  return word
    .replaceAll('-', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}

const naming = ['title', 'name', 'handle', 'label', 'caption', 'fileName', 'text', 'id'];

function sayValue(value: unknown): string {
  if (value === undefined || value === '') return '(empty)';
  if (value === null) return 'not in the record';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.length === 1 ? '1 entry' : `${value.length} entries`;
  if (typeof value === 'object') {
    const named = naming.map((key) => (value as Record<string, unknown>)[key]).find((v) => typeof v === 'string');
    return typeof named === 'string' ? cut(named) : 'filled in';
  }
  return cut(listDate(String(value)));
}

function cut(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
