import { documentKind, DOCUMENTS } from '../../shared/drafting/documents';
import { UnfitDocument } from '../../shared/drafting/pipeline';
import { draftWithPacket } from '../../shared/packet/draft-with-packet';
import type { PacketPlan } from '../../shared/packet/packet-plan';
import { law } from '../../shared/law';
import type { Diagnostic, Outcome } from '../../shared/kernel/diagnostic';
import type { Matter } from '../../shared/schema/matter';
import { renderDocx } from '../../shared/render/render';
import { passages, templates } from '../../templates/library';
import { CliError, inFile } from './cli-error';

export interface MadeDraft {
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** A firm's own template, with its name for messages. */
export interface OwnTemplate {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What the draft is made from besides the matter. */
interface Sources {
  /** The matter's file as it was typed, for messages. */
  readonly matterFile?: string;
  /** Replaces the shipped template. */
  readonly template?: OwnTemplate;
  /** The packet that the paper goes with. */
  readonly packet?: PacketPlan;
}

/** Renders; a template that cannot be filled is bad input, named with all its faults. */
function render(template: OwnTemplate, doc: ReturnType<typeof draftWithPacket>['value']): Outcome<Uint8Array> {
  let rendered: Outcome<Uint8Array>;
  try {
    rendered = renderDocx({ template: template.bytes, doc });
  } catch (error) {
    throw inFile(error, template.file);
  }
  if (rendered.value.byteLength > 0) return rendered;
  const faults = rendered.diagnostics.map(({ message, where, fix }) => `${where}: ${message} ${fix}`);
  const [first] = rendered.diagnostics;
  throw new CliError('bad-template', `The template cannot be filled.\n${faults.join('\n')}`, {
    file: template.file,
    ...(first ? { field: first.where } : {}),
  });
}

/**
 * One paper of a matter as a Word file.
 * Throws CliError: 'unknown-document', the reason why the paper does not fit ('decision-required' …), 'bad-template'
 * when the marks of a template are faulty, 'unsafe-document' when it is no sound Word file.
 */
export function makeDraft(matter: Matter, documentId: string, sources: Sources = {}): MadeDraft {
  const kind = documentKind(documentId);
  if (!kind) {
    const known = DOCUMENTS.map((document) => document.id).join(', ');
    throw new CliError('unknown-document', `There is no document “${documentId}”. Known: ${known}.`, {
      field: 'document',
    });
  }
  const shipped = templates[kind.template];
  const template = sources.template ?? (shipped && { file: `${kind.template}.docx`, bytes: shipped });
  if (!template) throw new CliError('no-template', `The template ${kind.template}.docx is not in this build.`);
  let drafted: ReturnType<typeof draftWithPacket>;
  try {
    const packet = sources.packet ? { packet: sources.packet } : {};
    drafted = draftWithPacket({ matter, documentId, law, passages, ...packet });
  } catch (error) {
    if (!(error instanceof UnfitDocument)) throw error;
    const { code, message, field } = error.unfit;
    throw new CliError(code, message, { field, ...(sources.matterFile ? { file: sources.matterFile } : {}) });
  }
  const rendered = render(template, drafted.value);
  return { bytes: rendered.value, diagnostics: [...drafted.diagnostics, ...rendered.diagnostics] };
}
