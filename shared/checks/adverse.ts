import { isStatute } from '../citations/format';
import { isBrief, type DocumentKind } from '../drafting/catalogue/document-kind';
import { lawIsThere } from '../drafting/passages/choose';
import { isAuthority } from '../precedents/authority';
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
  /** What it decides against the paper, where the data says so. */
  readonly why: string | undefined;
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

const controls = (record: Precedent, question: LawQuestion, { matter, law }: Scope): boolean =>
  matter.court !== null &&
  record.stance === 'adverse' &&
  weightIn(record, matter.court.id, question, law.keeping?.get(record.id)).weight === 'binding';

/** Records that the law data, or the firm, calls adverse to a ground. */
function namedAgainst(ground: string, { law }: Scope): readonly string[] {
  const named = (law.grounds.get(ground)?.keyAuthorities ?? []).filter(({ adverse }) => adverse);
  const firm = [...(law.keeping ?? [])].filter(([, { stances }]) => stances[ground] === 'adverse');
  return [...named.flatMap(({ precedentIds }) => precedentIds), ...firm.map(([id]) => id)];
}

/**
 * What the library has against a paper on the day of its law: first what is directly adverse and controls in its court,
 * then the rest. Each record once. Withdrawn demands and statutes rule against nobody.
 */
export function adverseTo(scope: Scope): readonly Adverse[] {
  const { matter, law } = scope;
  const argued = arguedIn(scope);
  const found = new Map<string, Adverse>();
  const add = (id: string, rest: (record: Precedent) => Omit<Adverse, 'record'>): void => {
    const record = law.precedents.get(id);
    if (found.has(id) || !record || isStatute(record) || !isAuthority(record)) return;
    if (lawIsThere(record.decided, matter.lawAsOf)) found.set(id, { record, ...rest(record) });
  };
  for (const row of ADVERSE_ROWS.filter((one) => inPoint(one, argued, scope))) {
    const ground = row.grounds?.find((one) => argued.includes(one)) ?? null;
    add(row.authority, (record) => ({
      level: controls(record, row.question, scope) ? 'controlling' : 'other',
      ground,
      why: row.why,
    }));
  }
  for (const ground of argued)
    for (const id of namedAgainst(ground, scope)) add(id, () => ({ level: 'other', ground, why: undefined }));
  return [...found.values()].toSorted((a, b) => Number(b.level === 'controlling') - Number(a.level === 'controlling'));
}
