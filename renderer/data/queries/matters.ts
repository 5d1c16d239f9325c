import { useMemo } from 'react';
import type { CivilDate } from '../../../shared/kernel/civil-date';
import { isSample, type Matter } from '../../../shared/schema/matter';
import type {
  AccountRow,
  CounselRow,
  DeadlineRow,
  DemandRow,
  DraftRow,
  DraftVersionRow,
  FileRow,
  MatterRow,
  NoteRow,
  PartyRow,
} from '../../../shared/schema/records';
import { today } from '../clock';
import { mustRead, readAll, readOfMatter } from '../read';
import { useRevealed } from '../revealed';
import { readCurrentPerson, readPerson, readSettings } from '../who';
import { assembleMatter, inOrder, todayOf, type MatterRows, type Signer } from './assemble-matter';
import { deadlinesOf, nextDeadline, type DeadlineItem } from './deadline-items';
import { draftOverviews } from './drafts';
import { matterDates } from './deadlines';
import { useRow, useTable, useToday } from './live';
import { maskMatters } from './mask';
import type { DraftOverview, MatterOverview } from './overviews';
import { rememberLast } from './remember';

export type { MatterOverview } from './overviews';
import { usePeople, useSettings } from './people';

/** A matter with everything on its pages. */
export interface MatterDetail extends MatterRows {
  readonly id: string;
  readonly sample: boolean;
  readonly today: CivilDate;
  readonly parties: PartyRow[];
  readonly counsel: CounselRow[];
  readonly accounts: AccountRow[];
  readonly notes: NoteRow[];
  readonly files: FileRow[];
  readonly drafts: DraftOverview[];
  readonly deadlines: DeadlineItem[];
}

/**
 * The matters, last changed first; those in the trash on request. A restricted one is masked until it was opened in
 * this session.
 */
export function useMatters({ trashed = false }: { readonly trashed?: boolean } = {}):
  readonly MatterOverview[] | undefined {
  const matters = useTable('matters');
  const demands = useTable('demands');
  const deadlines = useTable('deadlines');
  const clock = useToday();
  const open = useRevealed();
  if (!matters || !demands || !deadlines) return undefined;
  return (trashed ? inTrash : inUse)(matters, demands, deadlines, clock, open);
}

/** The list, the recents and the start look at the same matters: they are worked out once for all. */
const inUse = rememberLast((...rows: MatterTables) => listedMatters(rows, false));
const inTrash = rememberLast((...rows: MatterTables) => listedMatters(rows, true));
type MatterTables = readonly [
  matters: readonly MatterRow[],
  demands: readonly DemandRow[],
  deadlines: readonly DeadlineRow[],
  clock: CivilDate,
  open: ReadonlySet<string>,
];

function listedMatters([matters, demands, deadlines, clock, open]: MatterTables, trashed: boolean) {
  return maskMatters(matterOverviews(matters, demands, deadlines, clock, trashed), open);
}

/** The same of rows that are at hand, nothing masked. */
export function matterOverviews(
  matters: readonly MatterRow[],
  demands: readonly DemandRow[],
  deadlines: readonly DeadlineRow[],
  clock: CivilDate,
  trashed = false,
): MatterOverview[] {
  const datesOf = matterDates(demands, deadlines, clock);
  return matters
    .filter((row) => (row.trashedAt !== null) === trashed)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .flatMap((row) => {
      const { demand, items } = datesOf(row);
      return demand ? [overviewOf(row, demand, nextDeadline(items), clock)] : [];
    });
}

function overviewOf(row: MatterRow, demand: DemandRow, next: DeadlineItem | null, clock: CivilDate): MatterOverview {
  return {
    id: row.id,
    row,
    sample: isSample(row),
    masked: false,
    today: todayOf(row, clock),
    instrument: demand.instrument,
    issuer: demand.issuer.short,
    recipient: demand.recipient.short,
    due: demand.due,
    next,
  };
}

/** One matter; null when there is none of this id. */
export function useMatter(id: string): MatterDetail | null | undefined {
  const row = useRow('matters', id);
  const demand = useRow('demands', id);
  const parties = useTable('parties');
  const counsel = useTable('counsel');
  const accounts = useTable('accounts');
  const notes = useTable('notes');
  const files = useTable('files');
  const drafts = useTable('drafts');
  const versions = useTable('draftVersions');
  const deadlines = useTable('deadlines');
  const clock = useToday();
  return useMemo(() => {
    if (row === null || demand === null) return null;
    if (!row || !demand || !parties || !counsel || !accounts) return undefined;
    if (!notes || !files || !drafts || !versions || !deadlines) return undefined;
    return detailOf({ row, demand, parties, counsel, accounts, notes, files, drafts, versions, deadlines }, clock);
  }, [row, demand, parties, counsel, accounts, notes, files, drafts, versions, deadlines, clock]);
}

/** The rows of a matter, and of others beside it. */
export interface RowsAtHand extends MatterRows {
  readonly files: readonly FileRow[];
  readonly drafts: readonly DraftRow[];
  readonly versions: readonly DraftVersionRow[];
  readonly deadlines: readonly DeadlineRow[];
}

/** A matter out of rows that are at hand. */
export function detailOf({ row, demand, ...rows }: RowsAtHand, clock: CivilDate): MatterDetail {
  const { id } = row;
  return {
    id,
    row,
    demand,
    sample: isSample(row),
    today: todayOf(row, clock),
    parties: listOf(rows.parties, id),
    counsel: listOf(rows.counsel, id),
    accounts: listOf(rows.accounts, id),
    notes: inOrder(rows.notes.filter((n) => n.on.kind === 'matter' && n.on.id === id && n.trashedAt === null)),
    files: rows.files.filter((f) => f.matterId === id && f.trashedAt === null),
    drafts: draftOverviews([row], rows.drafts, rows.versions),
    deadlines: deadlinesOf(row, demand, rows.deadlines, clock),
  };
}

/** The matter as drafts are made from it, kept up to date; null when there is none of this id. */
export function useSnapshot(id: string): Matter | null | undefined {
  const detail = useMatter(id);
  const settings = useSettings();
  const people = usePeople();
  const clock = useToday();
  return useMemo(() => {
    if (!detail || !settings || !people) return detail === null ? null : undefined;
    const named = (personId: string | null) => people.find((p) => p.id === personId)?.value ?? null;
    const signer = signerOf(named(detail.row.responsible), named(settings.currentPerson), settings.firm);
    return assembleMatter(detail, clock, signer);
  }, [detail, settings, people, clock]);
}

/** The matter as drafts are made from it, right now. */
export async function snapshotOf(id: string): Promise<Matter> {
  const row = await mustRead('matters', id);
  const demand = await mustRead('demands', id);
  const [parties, counsel, accounts] = [
    await readOfMatter('parties', id),
    await readOfMatter('counsel', id),
    await readOfMatter('accounts', id),
  ];
  const notes = (await readAll('notes')).filter((n) => n.on.kind === 'matter' && n.on.id === id);
  const responsible = row.responsible ? await readPerson(row.responsible) : null;
  const current = await readCurrentPerson();
  const { firm } = await readSettings();
  const signer = signerOf(responsible?.value ?? null, current?.value ?? null, firm);
  return assembleMatter({ row, demand, parties, counsel, accounts, notes }, today(), signer);
}

/** The matter file: what the app exports, and what it and the command line take in. */
export async function matterJson(id: string): Promise<string> {
  return `${JSON.stringify(await snapshotOf(id), null, 2)}\n`;
}

/** The lawyer responsible signs; without one who may, the person at the keyboard. */
function signerOf(responsible: Signer['person'], current: Signer['person'], firm: Signer['firm']): Signer {
  return { person: responsible && responsible.role !== 'paralegal' ? responsible : current, firm };
}

function listOf<T extends { readonly matterId: string; readonly order: number }>(rows: readonly T[], id: string): T[] {
  return inOrder(rows.filter((row) => row.matterId === id));
}
