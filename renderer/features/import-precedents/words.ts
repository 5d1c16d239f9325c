import type { FieldChange } from '../../../shared/precedents/merge/compare';
import type { MatchedBy } from '../../../shared/precedents/merge/match';
import type { MergeRow, RowState } from '../../../shared/precedents/merge/plan';
import type { Tone } from '../../ui/badge';

/** What each state is called, and what it says of a record. */
export const stateWords: Readonly<
  Record<RowState, { readonly label: string; readonly tone: Tone; readonly says: string }>
> = {
  new: { label: 'New', tone: 'info', says: 'The library does not have it.' },
  same: { label: 'Same', tone: 'ok', says: 'The library has it, and it says nothing else.' },
  'changed-there': {
    label: 'Changed there',
    tone: 'info',
    says: 'The file says something new; nobody changed it here.',
  },
  'changed-here': {
    label: 'Changed here',
    tone: 'plain',
    says: 'You changed it since; the file says what it said before.',
  },
  both: { label: 'Both', tone: 'warn', says: 'It was changed here and in the file, or nobody knows which came first.' },
  unclear: {
    label: 'Which one?',
    tone: 'warn',
    says: 'It may be a record that the library has. Say which, or that it is new.',
  },
};

export const matchWords: Readonly<Record<MatchedBy, string>> = {
  id: 'the same id',
  'earlier-import': 'taken in before, in the same words',
  citation: 'the same citation',
  docket: 'the same docket, court and date',
  name: 'the same name and year',
};

const inWords = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** 'shortName' → 'Short name'. */
export const fieldName = (field: FieldChange['field']): string =>
  inWords(field.replace(/([A-Z])/g, ' $1').toLowerCase());

/** A field's value, to be read beside another one. */
export function said(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (!Array.isArray(value)) return typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (value.length === 0) return 'nothing';
  return value
    .map((entry: unknown) =>
      entry !== null && typeof entry === 'object' && 'text' in entry ? String(entry.text) : said(entry),
    )
    .join('\n');
}

/** What will happen to a record. */
export function decisionOf({ action, state, fields, notes, keeping, target }: MergeRow): string {
  if (action === 'leave') return state === 'unclear' ? 'Not decided' : 'Left out';
  if (action === 'add') return target ? 'Out of the trash' : 'Added';
  const taken = fields.filter(({ take }) => take === 'there').length;
  const parts = [
    ...(taken > 0 ? [`${taken} ${taken === 1 ? 'field' : 'fields'} taken`] : []),
    ...(notes.length > 0 ? [`${notes.length} ${notes.length === 1 ? 'note' : 'notes'} added`] : []),
    ...(keeping ? ['what is kept about it joined'] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'Nothing changes';
}

/** Does applying it change the library? */
export const acts = ({ action, fields, notes, keeping }: MergeRow): boolean =>
  action === 'add' ||
  (action === 'merge' && (notes.length > 0 || keeping !== null || fields.some(({ take }) => take === 'there')));
