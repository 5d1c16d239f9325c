import { AppError, type AppErrorCode } from '../../shared/kernel/app-error';
import type { Outcome } from '../../shared/kernel/diagnostic';
import { inspectTemplate } from '../../shared/render/inspect-template';
import type { InspectedTemplate } from '../../shared/templates/inspect';
import type { NameMap } from '../../shared/templates/rename';

/** A template, and what its own names were said to stand for. */
export interface InspectionRequest {
  readonly bytes: Uint8Array;
  readonly names: NameMap;
}

/** What the worker posts back. */
export type InspectionReply =
  | { readonly kind: 'inspected'; readonly outcome: Outcome<InspectedTemplate> }
  | { readonly kind: 'refused'; readonly code: AppErrorCode; readonly message: string; readonly fix: string }
  | { readonly kind: 'broken'; readonly message: string };

/** Reads a template's marks. What goes wrong comes back as data, so that it can cross to the window. */
export function inspectForWindow({ bytes, names }: InspectionRequest): InspectionReply {
  try {
    return { kind: 'inspected', outcome: inspectTemplate(bytes, names) };
  } catch (error) {
    if (error instanceof AppError) {
      return { kind: 'refused', code: error.code, message: error.message, fix: error.fix };
    }
    return { kind: 'broken', message: error instanceof Error ? error.message : 'The template could not be read.' };
  }
}
