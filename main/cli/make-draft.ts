import { documentKind, DOCUMENTS } from '../../shared/drafting/documents';
import { draft, UnfitDocument } from '../../shared/drafting/pipeline';
import { law } from '../../shared/law';
import type { Diagnostic } from '../../shared/kernel/diagnostic';
import type { Matter } from '../../shared/schema/matter';
import { renderDocx } from '../../shared/render/render';
import { passages, templates } from '../../templates/library';
import { CliError } from './cli-error';

export interface MadeDraft {
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * One paper of a matter as a Word file. `template` replaces the shipped one.
 * Throws CliError: 'unknown-document', or the reason why the paper does not fit ('decision-required' …).
 */
export function makeDraft(matter: Matter, documentId: string, template?: Uint8Array): MadeDraft {
  const kind = documentKind(documentId);
  if (!kind) {
    const known = DOCUMENTS.map((document) => document.id).join(', ');
    throw new CliError('unknown-document', `There is no document “${documentId}”. Known: ${known}.`, {
      field: 'document',
    });
  }
  const source = template ?? templates[kind.template];
  if (!source) throw new CliError('no-template', `The template ${kind.template}.docx is not in this build.`);
  try {
    const drafted = draft({ matter, documentId, law, passages });
    const rendered = renderDocx({ template: source, doc: drafted.value });
    return { bytes: rendered.value, diagnostics: [...drafted.diagnostics, ...rendered.diagnostics] };
  } catch (error) {
    if (!(error instanceof UnfitDocument)) throw error;
    throw new CliError(error.unfit.code, error.unfit.message, { field: error.unfit.field });
  }
}
