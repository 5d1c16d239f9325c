import { verificationSheet, type VerificationSheetInput } from '../../shared/drafting/verification-sheet';
import { cleanPackage } from '../../shared/render/clean-package';
import { renderDocx } from '../../shared/render/render';
import { templates } from '../../templates/library';

/** What the worker posts back. */
export type SheetReply =
  { readonly kind: 'made'; readonly bytes: Uint8Array } | { readonly kind: 'broken'; readonly message: string };

/** Makes the sheet as a Word file, on the template of the internal sheets. */
export function runSheet(input: VerificationSheetInput): SheetReply {
  const template = templates['packet-sheet'];
  if (!template) return { kind: 'broken', message: 'The template of the sheets is not in this version.' };
  try {
    const { value, diagnostics } = renderDocx({ template, doc: verificationSheet(input) });
    if (value.length > 0) return { kind: 'made', bytes: cleanPackage(value) };
    return { kind: 'broken', message: diagnostics[0]?.message ?? 'The sheet could not be made.' };
  } catch (error) {
    return { kind: 'broken', message: error instanceof Error ? error.message : 'The sheet could not be made.' };
  }
}
