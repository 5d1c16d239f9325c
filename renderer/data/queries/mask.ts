import type { DeadlineRow, DraftRow, DraftVersionRow, MatterRow } from '../../../shared/schema/records';
import { isMasked, maskedTitle } from '../revealed';
import type { DeadlineItem } from './deadline-items';
import type { DraftOverview, MatterOverview } from './overviews';

/*
 * Restricted matters as lists have them before they are opened. Masking is done here, on the rows, so that no filter,
 * no sort, no tooltip and no toast of any list can say more.
 */
type Opened = ReadonlySet<string>;

/** Whatever belongs to a masked matter is called this. */
const maskedDeadline = 'A date to keep';
const maskedDraft = 'A draft';

/** The matters with those masked that were not opened yet; the same list when there are none. */
export function maskMatters(matters: readonly MatterOverview[], open: Opened): readonly MatterOverview[] {
  return masked(matters, (m) => m.row, open, maskMatter);
}

/** The dates, which stay: a deadline must not be missed. What they are for is masked. */
export function maskDeadlines(items: readonly DeadlineItem[], open: Opened): readonly DeadlineItem[] {
  return masked(items, (item) => ({ id: item.matterId, restricted: item.restricted }), open, maskDeadline);
}

/** The drafts with those of masked matters masked. */
export function maskDrafts(drafts: readonly DraftOverview[], open: Opened): readonly DraftOverview[] {
  return masked(drafts, (d) => ({ id: d.row.matterId, restricted: d.restricted }), open, maskDraft);
}

function masked<T>(
  all: readonly T[],
  matterOf: (one: T) => Pick<MatterRow, 'id' | 'restricted'>,
  open: Opened,
  mask: (one: T) => T,
): readonly T[] {
  if (!all.some((one) => isMasked(matterOf(one), open))) return all;
  return all.map((one) => (isMasked(matterOf(one), open) ? mask(one) : one));
}

function maskMatter(matter: MatterOverview): MatterOverview {
  const { row, due, next } = matter;
  return {
    ...matter,
    masked: true,
    row: maskRow(row),
    instrument: '',
    issuer: '',
    recipient: '',
    due: { date: due.date, time: due.time },
    next: next && maskDeadline(next),
  };
}

function maskRow(row: MatterRow): MatterRow {
  return {
    ...row,
    title: maskedTitle(row.id),
    client: { side: row.client.side, name: '', short: '' },
    court: null,
    vehicle: null,
    facts: {},
    grounds: [],
  };
}

function maskDeadline(item: DeadlineItem): DeadlineItem {
  const { row } = item;
  return {
    ...item,
    masked: true,
    matterTitle: maskedTitle(item.matterId),
    label: maskedDeadline,
    row: row && maskDeadlineRow(row),
  };
}

/** Neither the rule nor how it was counted may say what the date is for. */
function maskDeadlineRow({ key: _key, computed: _computed, ...row }: DeadlineRow): DeadlineRow {
  return { ...row, label: maskedDeadline, rule: null, steps: [] };
}

function maskDraft(draft: DraftOverview): DraftOverview {
  const row: DraftRow = { ...draft.row, title: maskedDraft, documentId: '', templateId: null };
  return {
    ...draft,
    masked: true,
    row,
    matterTitle: maskedTitle(row.matterId),
    last: draft.last && maskVersion(draft.last),
  };
}

/** A version keeps how many findings it has, and of what weight. */
function maskVersion(version: DraftVersionRow): DraftVersionRow {
  const diagnostics = version.diagnostics.map(({ severity }) => ({
    severity,
    code: '',
    message: '',
    where: '',
    fix: '',
  }));
  return { ...version, fileName: `${maskedDraft}.docx`, savedTo: null, diagnostics };
}
