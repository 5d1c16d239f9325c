import { law } from '../../../shared/law';
import type { Precedent } from '../../../shared/schema/law';
import type { PrecedentRow } from '../../../shared/schema/records';
import {
  type ClosedPage,
  packTitles,
  type Title,
  titleFields,
  type TitlePage,
  Titles,
  titlesEdition,
} from '../../workers/library/titles';
import type { AnyRow } from '../working-set/apply';
import { keepOverview } from '../working-set/overview';
import type { Overview } from '../working-set/read-overview';

/** What is read of a page of rows at once: how many records of the firm's own it has, and what was edited of shipped ones. */
interface KeptHead extends Pick<ClosedPage, 'count' | 'ids'> {
  readonly edited: readonly EditedTitle[];
}
interface EditedTitle {
  readonly precedentId: string;
  readonly fields: Readonly<Record<string, unknown>>;
}
type OwnRow = Extract<PrecedentRow, { kind: 'own' }>;
type OverlayRow = Extract<PrecedentRow, { kind: 'overlay' }>;

const asRows = (rows: readonly AnyRow[]): readonly PrecedentRow[] => rows as unknown as readonly PrecedentRow[];
/** One's own record of a shipped id is not shown, nor is one in the trash. */
const isShown = ({ record, trashedAt }: OwnRow): boolean => trashedAt === null && !law.precedents.has(record.id);
const ownTitle = ({ record }: OwnRow): Title => ({ ...titleOf(record), kept: 'Own' });

function titleOf(record: Precedent): Omit<Title, 'kept'> {
  return Object.fromEntries(titleFields.map((field) => [field, record[field]])) as unknown as Omit<Title, 'kept'>;
}

function editedTitle({ precedentId, fields }: OverlayRow): EditedTitle {
  const values = Object.entries(fields).map(([field, { value }]) => [field, value] as const);
  // That something else was edited is told, too: the record counts as edited.
  return {
    precedentId,
    fields: Object.fromEntries(values.map(([field, value]) => [field, isTitle(field) ? value : 0])),
  };
}

const isTitle = (field: string): boolean => titleFields.some((one) => one === field);

function shippedTitle(base: Precedent, edited: EditedTitle | undefined): Title {
  const edits = Object.entries(edited?.fields ?? {});
  const values = Object.fromEntries(edits.filter(([field]) => isTitle(field)));
  return { ...titleOf(base), ...values, kept: edits.length > 0 ? 'Edited' : 'Shipped' };
}

/** Which shipped records hide one's own of the same id changes with what is shipped. */
function editionOfTitles(): string {
  const ids = [...law.precedents.keys()].join();
  let print = 0;
  for (let at = 0; at < ids.length; at += 1) print = (Math.imul(print, 31) + ids.charCodeAt(at)) | 0;
  return `${titlesEdition}.${print}`;
}
const edition = editionOfTitles();

keepOverview('precedents', {
  edition,
  of: (rows): { readonly head: KeptHead; readonly body: TitlePage } => {
    const body = packTitles(asRows(rows).flatMap((row) => (row.kind === 'own' && isShown(row) ? [ownTitle(row)] : [])));
    const edited = asRows(rows).flatMap((row) => (row.kind === 'overlay' ? [editedTitle(row)] : []));
    return { head: { count: body.count, ids: body.texts.id, edited }, body };
  },
});

/** The titles of the whole library, as it stood at one moment: shipped ones first, then the firm's own. */
export class TitleList {
  readonly #edited: ReadonlyMap<string, EditedTitle>;
  readonly #parts: readonly Titles[];

  private constructor(edited: ReadonlyMap<string, EditedTitle>, own: readonly Titles[]) {
    this.#edited = edited;
    const shipped = [...law.precedents.values()].map((base) => shippedTitle(base, edited.get(base.id)));
    this.#parts = [new Titles(packTitles(shipped)), ...own];
  }

  static of({ pages, late }: Overview): TitleList {
    const kept = pages.map(({ head, body }) => ({ ...(head as KeptHead), json: body }));
    const edited = new Map(kept.flatMap((page) => page.edited.map((one) => [one.precedentId, one])));
    const list = new TitleList(
      edited,
      kept.map(({ count, ids, json }) => new Titles({ count, ids, json })),
    );
    return late.length === 0 ? list : list.with(late);
  }

  get pages(): (TitlePage | ClosedPage)[] {
    return this.#parts.map(({ given }) => given);
  }

  at(slot: number): Title | undefined {
    let first = 0;
    for (const part of this.#parts) {
      if (slot < first + part.count) return part.at(slot - first);
      first += part.count;
    }
    return undefined;
  }

  /** The slot of a record; -1: it is not among them. */
  slotOf(id: string): number {
    let first = 0;
    for (const part of this.#parts) {
      const place = part.placeOf(id);
      if (place >= 0) return first + place;
      first += part.count;
    }
    return -1;
  }

  /** The same with some rows as they are now. */
  with(rows: readonly AnyRow[]): TitleList {
    const edited = new Map(this.#edited);
    const own = new Map<string, Title | null>();
    for (const row of asRows(rows)) {
      if (row.kind === 'overlay') edited.set(row.precedentId, editedTitle(row));
      else if (row.kind === 'own') own.set(row.record.id, isShown(row) ? ownTitle(row) : null);
    }
    const parts = this.#parts.slice(1).map((part) => {
      if (!part.ids.some((id) => own.has(id))) return part;
      const next = part.all().flatMap((title) => {
        const changed = own.get(title.id);
        own.delete(title.id);
        return changed === undefined ? [title] : changed === null ? [] : [changed];
      });
      return new Titles(packTitles(next));
    });
    const added = [...own.values()].filter((title) => title !== null);
    return new TitleList(edited, added.length === 0 ? parts : [...parts, new Titles(packTitles(added))]);
  }
}
