import { useMemo } from 'react';
import type { AccountRow, CounselRow, DemandRow, MatterRow, PartyRow } from '../../../shared/schema/records';
import { readAll } from '../read';
import { isMasked, useRevealed } from '../revealed';
import { fold } from './fold';
import { useTable } from './live';

/**
 * A name asked about that is already in a matter. Of a restricted one that was not opened yet it says no more than
 * that: neither how the name stands there nor whose it is.
 */
export interface ConflictHit {
  readonly asked: string;
  readonly found: string;
  /** What the found one is there: 'client', 'opposing counsel', 'issuer'. */
  readonly role: string;
  /** The whole name is the same, not only words of it. */
  readonly exact: boolean;
  readonly matterId: string;
  readonly matterTitle: string;
  readonly trashed: boolean;
}

interface Known {
  readonly matters: readonly MatterRow[];
  readonly demands: readonly DemandRow[];
  readonly parties: readonly PartyRow[];
  readonly counsel: readonly CounselRow[];
  readonly accounts: readonly AccountRow[];
}

/** Looks the names up in every matter, those in the trash included. */
export async function conflictSearch(
  names: readonly string[],
  options: { readonly except?: string } = {},
): Promise<ConflictHit[]> {
  const known = {
    matters: await readAll('matters'),
    demands: await readAll('demands'),
    parties: await readAll('parties'),
    counsel: await readAll('counsel'),
    accounts: await readAll('accounts'),
  };
  return conflictsIn(known, names, options.except);
}

/** The same, as the names are typed. */
export function useConflicts(names: readonly string[], except?: string): ConflictHit[] | undefined {
  const matters = useTable('matters');
  const demands = useTable('demands');
  const parties = useTable('parties');
  const counsel = useTable('counsel');
  const accounts = useTable('accounts');
  const open = useRevealed();
  const asked = names.join('\n');
  return useMemo(() => {
    if (!matters || !demands || !parties || !counsel || !accounts) return undefined;
    return conflictsIn({ matters, demands, parties, counsel, accounts }, asked.split('\n'), except, open);
  }, [matters, demands, parties, counsel, accounts, asked, except, open]);
}

/** Words that stand in too many names to tell any two of them apart. */
const common = new Set(
  'the of and a an in for inc llc llp ltd co corp company county city state united states department office'.split(' '),
);

function wordsOf(name: string): string[] {
  return fold(name)
    .replace(/^@/, '')
    .split(/[ .]+/)
    .filter((word) => word.length > 1 && !common.has(word));
}

function conflictsIn(
  known: Known,
  names: readonly string[],
  except: string | undefined,
  open?: ReadonlySet<string>,
): ConflictHit[] {
  const entries = namesIn(known).filter((entry) => entry.matter.id !== except);
  return names.flatMap((asked) => {
    const words = wordsOf(asked);
    if (words.length === 0) return [];
    const hits = entries.flatMap(({ name, role, matter }) => {
      const theirs = wordsOf(name);
      const shorter = Math.min(words.length, theirs.length);
      const shared = words.filter((word) => theirs.includes(word)).length;
      if (shorter === 0 || shared < shorter) return [];
      const exact = words.join(' ') === theirs.join(' ');
      const at = { asked, matterId: matter.id, trashed: matter.trashedAt !== null };
      if (isMasked(matter, open)) {
        return [{ ...at, found: asked, role: 'named', exact: true, matterTitle: 'a restricted matter' }];
      }
      return [{ ...at, found: name, role, exact, matterTitle: matter.title }];
    });
    return withoutRepeats(hits).sort((a, b) => Number(b.exact) - Number(a.exact));
  });
}

function namesIn({
  matters,
  demands,
  parties,
  counsel,
  accounts,
}: Known): { name: string; role: string; matter: MatterRow }[] {
  const matterOf = new Map(matters.map((matter) => [matter.id, matter]));
  const at = (matterId: string, role: string, ...found: (string | null | undefined)[]) => {
    const matter = matterOf.get(matterId);
    return matter ? found.flatMap((name) => (name ? [{ name, role, matter }] : [])) : [];
  };
  return [
    ...matters.flatMap((m) => at(m.id, 'client', m.client.name, m.client.short)),
    ...demands.flatMap((d) => [
      ...at(d.matterId, 'issuer', d.issuer.name, d.issuer.short),
      ...at(d.matterId, 'officer', d.issuer.officer, d.issuer.signatory),
      ...at(d.matterId, 'recipient', d.recipient.name, d.recipient.short),
    ]),
    ...parties.flatMap((p) => at(p.matterId, p.role.replaceAll('-', ' '), p.name)),
    ...counsel.flatMap((c) => at(c.matterId, `${c.side === 'client' ? 'our' : 'opposing'} counsel`, c.name, c.firm)),
    ...accounts.flatMap((a) => at(a.matterId, 'account', a.handle)),
  ];
}

/** A full and a short name of the same one in the same role are one hit; the first, fuller one stays. */
function withoutRepeats(hits: readonly ConflictHit[]): ConflictHit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const key = `${hit.matterId} ${hit.role}`;
    return !seen.has(key) && seen.add(key);
  });
}
