import type { Outcome } from '../../shared/kernel/diagnostic';
import type { InspectedTemplate } from '../../shared/templates/inspect';
import type { NameMap } from '../../shared/templates/rename';
import { readInProcess } from './imports-client';

export type { InspectedField, Translation } from '../../shared/templates/inspect';

/**
 * Reads a Word template in the process for imports: its fields, where each is used, and its faults; `names`: what its own names stand for. A file that is no
 * sound Word document is refused with an AppError.
 */
export async function inspectInWorker(bytes: Uint8Array, names: NameMap = {}): Promise<Outcome<InspectedTemplate>> {
  return (await readInProcess({ kind: 'template', bytes, names: { ...names } })).inspection;
}
