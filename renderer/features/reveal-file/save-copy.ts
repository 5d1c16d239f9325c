import { protectedWords } from '../../../shared/checks/protected-words';
import type { GuardFinding } from '../../../shared/guard/finding';
import { keepCertificate, snapshotOf } from '../../data';
import { saveCleaned } from '../../ui/desktop-files';
import { readInProcess } from '../../workers/imports-client';
import { type Against, checkPicked, type PickedFile } from './check-file';

/** What became of the cleaned copy. */
export type Copied =
  | { readonly status: 'saved'; readonly removed: number }
  | { readonly status: 'cancelled' }
  /** No copy leaves: no program can take out what stands at these places, or the copy still says it. */
  | { readonly status: 'refused'; readonly places: readonly GuardFinding[] };

/** 'Motion.docx' → 'Motion - cleaned.docx' */
const copyName = (name: string, kind: string): string =>
  `${name.replace(/\.[^.]*$/, '').slice(0, 150)} - cleaned.${kind}`;

/**
 * Makes a cleaned copy in the process for imports, checks it like any other file, and saves it through the one exit. What
 * it left behind is kept in the matter, and in no file.
 */
export async function saveCleanCopy(file: PickedFile, { matterId, drawerFacts }: Against): Promise<Copied> {
  const { copy, places } = await readInProcess({ kind: 'clean', bytes: file.bytes });
  if (!copy) return { status: 'refused', places };
  const name = copyName(file.name, copy.is);
  const { report } = await checkPicked({ name, bytes: copy.bytes }, { matterId, drawerFacts });
  // A page of a PDF cannot be rewritten: what it says stays. A Word file is asked about on its way out.
  const said = report.findings.filter(({ kind }) => kind === 'protected-fact');
  if (copy.is === 'pdf' && said.length > 0) return { status: 'refused', places: said };
  const matter = matterId === undefined ? null : await snapshotOf(matterId);
  const guard = { matterId: matter?.id ?? null, protectedWords: matter ? protectedWords(matter) : [] };
  const saved = await saveCleaned({ name, bytes: copy.bytes, kind: copy.is, guard });
  if (!saved) return { status: 'cancelled' };
  const { removed, notChecked } = copy;
  if (matterId !== undefined) {
    const named = said.some(({ where }) => where === 'file name');
    const fileName = named ? null : name;
    await keepCertificate({ matterId, fileName, before: file.bytes, after: copy.bytes, removed, notChecked });
  }
  return { status: 'saved', removed: removed.reduce((sum, { count }) => sum + count, 0) };
}
