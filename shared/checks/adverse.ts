import { isStatute } from '../citations/format';
import { isBrief, type DocumentKind } from '../drafting/catalogue/document-kind';
import { lawIsThere } from '../drafting/passages/choose';
import { isAuthority } from '../precedents/authority';
import { stanceOn } from '../precedents/stance-on';
import { weightIn, type LawQuestion } from '../precedents/weight';
import type { Law, Precedent } from '../schema/law';
import type { Matter } from '../schema/matter';
import { ADVERSE_ROWS, type AdverseRow } from './adverse.data';

/** An adverse authority on something that a paper argues. */
export interface Adverse {
  readonly record: Precedent;
  /** 'controlling': directly adverse, of a court that binds the forum; 'other': adverse, and of no such court or point. */
  readonly level: 'controlling' | 'other';
  /** The ground it goes against; null: it goes to whether the paper is heard at all. */
  readonly ground: string | null;
  /** What it decides against the paper, where the data or the firm says so. */
  readonly why: string | undefined;
  /** How the firm reads it on that ground, where that is not as adverse: it is said, and an attorney still has to say why. */
  readonly readAs: Exclude<Precedent['stance'], 'adverse'> | undefined;
}

type Scope = Readonly<{ kind: DocumentKind; matter: Matter; law: Law }>;

/** The grounds that a paper argues; a complaint states claims and argues none. */
const arguedIn = ({ kind, matter }: Scope): readonly string[] =>
  isBrief(kind) ? (kind.grounds ?? matter.grounds.filter(({ chosen }) => chosen).map(({ id }) => id)) : [];

function inPoint(row: AdverseRow, argued: readonly string[], { kind, matter }: Scope): boolean {
  if (row.instruments && !row.instruments.includes(matter.demand.instrument)) return false;
  if (row.documents ? !row.documents.includes(kind.id) : !isBrief(kind)) return false;
  return row.grounds === null || row.grounds.some((ground) => argued.includes(ground));
}

/** How a record stands on a ground: as the firm reads it there, else as a whole; whole too where no ground is meant. */
const stance = (record: Precedent, ground: string | null, { law }: Scope): Precedent['stance'] =>
  ground === null ? record.stance : stanceOn(record, law.keeping?.get(record.id), ground);

const binds = (record: Precedent, question: LawQuestion, { matter, law }: Scope): boolean =>
  matter.court !== null &&
  weightIn(record, matter.court.id, question, law.keeping?.get(record.id)).weight === 'binding';

/** A record as it stands against a ground: what the forum is not bound by is less. The firm’s own reading excuses nothing. */
function against(record: Precedent, ground: string | null, row: Point, scope: Scope): Adverse {
  const read = stance(record, ground, scope);
  const readAs = read === 'adverse' ? undefined : read;
  const level = binds(record, row.question, scope) ? 'controlling' : 'other';
  return { record, level, ground, why: row.why, readAs };
}

type Point = Pick<AdverseRow, 'question' | 'why'>;

/** What the law data names against a ground without a row of the table: nothing that controls in point. */
function named(record: Precedent, ground: string, { law }: Scope): Adverse {
  const stances = law.keeping?.get(record.id)?.stances ?? {};
  const read = Object.hasOwn(stances, ground) ? stances[ground] : undefined;
  return { record, level: 'other', ground, why: undefined, readAs: read === 'adverse' ? undefined : read };
}

/** Records that the law data names as adverse to a ground. They are in point by a row of the table, or need no cite. */
const namedAgainst = (ground: string, { law }: Scope): readonly string[] =>
  (law.grounds.get(ground)?.keyAuthorities ?? [])
    .filter(({ adverse }) => adverse)
    .flatMap(({ precedentIds }) => precedentIds);

/** Records that the firm itself reads as adverse on a ground. */
const readAgainst = (ground: string, { law }: Scope): readonly string[] =>
  [...(law.keeping ?? [])]
    .filter(([, { stances }]) => Object.hasOwn(stances, ground) && stances[ground] === 'adverse')
    .map(([id]) => id);

/**
 * What the library has against a paper on the day of its law: first what is directly adverse and controls in its court,
 * then the rest. Each record once, by what is worst of it. Withdrawn demands and statutes rule against nobody. What the
 * firm reads as adverse on a ground is in point there by its own judgment, on a question of federal law: a State's courts
 * are bound by the courts above them on that as well.
 */
export function adverseTo(scope: Scope): readonly Adverse[] {
  const { matter, law } = scope;
  const argued = arguedIn(scope);
  const found = new Map<string, Adverse>();
  const add = (id: string, make: (record: Precedent) => Adverse): void => {
    const record = law.precedents.get(id);
    if (!record || isStatute(record) || !isAuthority(record) || !lawIsThere(record.decided, matter.lawAsOf)) return;
    const known = found.get(id);
    const made = make(record);
    const worse = known === undefined || (known.level === 'other' && made.level === 'controlling');
    if (worse) found.set(id, made);
  };
  for (const row of ADVERSE_ROWS.filter((one) => inPoint(one, argued, scope)))
    add(row.authority, (record) => {
      const grounds = row.grounds?.filter((one) => argued.includes(one)) ?? [];
      const ground = grounds.find((one) => stance(record, one, scope) === 'adverse') ?? grounds[0] ?? null;
      return against(record, ground, row, scope);
    });
  for (const ground of argued)
    for (const id of readAgainst(ground, scope))
      add(id, (record) => against(record, ground, { question: 'federal', why: READ_SO }, scope));
  for (const ground of argued)
    for (const id of namedAgainst(ground, scope)) add(id, (record) => named(record, ground, scope));
  return [...found.values()].toSorted((a, b) => Number(b.level === 'controlling') - Number(a.level === 'controlling'));
}

const READ_SO = 'the firm’s library has it as adverse on this ground.';
