import type { Outcome } from '../kernel/diagnostic';
import { inspectParts, type InspectedTemplate } from '../templates/inspect';
import { openTemplate } from './package-io';

/**
 * Reads the marks of a template file: its fields, conditions, lists and blocks, and every fault with its place. A
 * file that is no sound Word document throws an AppError that says so.
 */
export function inspectTemplate(bytes: Uint8Array): Outcome<InspectedTemplate> {
  return inspectParts(openTemplate(bytes).text);
}
