import type { GuardFinding } from '../guard/finding';
import type { ImportResult } from '../ipc/imports-contract';
import { AppError } from '../kernel/app-error';
import { cleanDocx } from '../render/clean-docx';
import { cleanPdf } from '../reveal/clean-pdf';
import { kindByContent, revealFile } from '../reveal/reveal-file';

type Cleaned = ImportResult<'clean'>;

/** How many of each kind. */
function counted(findings: readonly GuardFinding[]): { kind: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

/**
 * A cleaned copy of a Word file or PDF, or the places where none can be made. Both cleaners read their copy again before
 * they hand it on. Throws AppError for any other file.
 */
export async function cleanCopy(bytes: Uint8Array): Promise<Cleaned> {
  const is = kindByContent(bytes);
  if (is === 'docx') {
    const { bytes: copy, removed, notChecked } = cleanDocx(bytes);
    return {
      kind: 'clean',
      copy: { is, bytes: copy, removed: [...removed], notChecked: [...notChecked] },
      places: [],
    };
  }
  if (is === 'pdf') {
    const made = await cleanPdf(bytes);
    if (made.status === 'refused') {
      return { kind: 'clean', copy: null, places: [...made.places] } as Cleaned;
    }
    const { notChecked } = await revealFile(made.bytes);
    const copy = { is, bytes: made.bytes, removed: counted(made.removed), notChecked };
    return { kind: 'clean', copy, places: [] };
  }
  throw new AppError(
    'bad-input',
    'Only a Word file or a PDF can be cleaned; this is neither.',
    'Save it as .docx or PDF, and check that one.',
  );
}
