import type { Operation } from '../../shared/schema/operation';

/** SHA-256 of the bytes that an operation brought in: they may be stored still when their row is gone. */
export function createdFiles(operation: Operation): string[] {
  return operation.changes.flatMap(({ field, after }) =>
    field === null && after !== null && typeof after === 'object' && !Array.isArray(after) && 'sha256' in after
      ? [String(after['sha256'])]
      : [],
  );
}
