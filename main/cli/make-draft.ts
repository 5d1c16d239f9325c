import { documentKind, DOCUMENTS } from '../../shared/drafting/documents';
import { UnfitDocument } from '../../shared/drafting/pipeline';
import { draftWithPacket } from '../../shared/packet/draft-with-packet';
import type { PacketPlan } from '../../shared/packet/packet-plan';
import { law } from '../../shared/law';
import type { DraftDoc } from '../../shared/drafting/draft-doc';
import type { Diagnostic } from '../../shared/kernel/diagnostic';
import type { Matter } from '../../shared/schema/matter';
import type { TemplateAnswers } from '../../shared/render/merge-data';
import type { VersionProof } from '../../shared/sealing/proof';
import type { Rendered, RenderInput } from '../../shared/render/render';
import type { Version } from '../../shared/sealing/marks';
import { shippedWords } from '../../shared/sealing/facts';
import { inVersion } from '../../shared/sealing/source';
import { passages, templates } from '../../templates/library';
import { CliError, inFile } from './cli-error';

export interface MadeDraft {
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
  /** Passages of the paper that are under seal. */
  readonly seals: number;
  /** Of a public version where something is under seal: what a second reading of its bytes found. */
  readonly proof: VersionProof | undefined;
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
  /** Answers to what the template asks and the matter does not hold. */
  readonly answers?: TemplateAnswers;
  /** The firm's names for ours. */
  readonly names?: Readonly<Record<string, string>>;
  /** The packet that the paper goes with. */
  readonly packet?: PacketPlan;
  /** Which version, where something is under seal; absent: the public one. */
  readonly version?: Version;
}

/** Renders; a template that cannot be filled is bad input, named with all its faults. */
async function render(template: OwnTemplate, input: RenderInput): Promise<Rendered> {
  let rendered: Rendered;
  try {
    const { renderPaged } = await import('../../shared/render/paginate');
    rendered = await renderPaged(input);
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
 * One paper of a matter as a Word file, its pages numbered in its tables.
 * Throws CliError: 'unknown-document', the reason why the paper does not fit ('decision-required' …), 'bad-template'
 * when the marks of a template are faulty, 'unsafe-document' when it is no sound Word file.
 */
export async function makeDraft(matter: Matter, documentId: string, sources: Sources = {}): Promise<MadeDraft> {
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
  const { version = 'public', answers, names } = sources;
  const drafted = (which: Version): ReturnType<typeof draftWithPacket> => {
    const packet = sources.packet ? { packet: sources.packet } : {};
    return draftWithPacket({ matter, documentId, law, passages, version: which, ...packet });
  };
  const inputOf = (which: Version, doc: DraftDoc): RenderInput => ({
    template: template.bytes,
    doc,
    ...(answers ? { answers: inVersion(answers, which) } : {}),
    ...(names ? { names } : {}),
  });
  let made: ReturnType<typeof draftWithPacket>;
  try {
    made = drafted(version);
  } catch (error) {
    if (!(error instanceof UnfitDocument)) throw error;
    const { code, message, field } = error.unfit;
    throw new CliError(code, message, { field, ...(sources.matterFile ? { file: sources.matterFile } : {}) });
  }
  const { value: bytes, seals, diagnostics } = await render(template, inputOf(version, made.value));
  const { proofFindings, proveVersion } = await import('../../shared/render/prove-version');
  const sealed = () => inputOf('sealed', drafted('sealed').value);
  const common = () => shippedWords(law, passages);
  const name = `${documentId}.docx`;
  const proof =
    version === 'public' ? proveVersion({ bytes, name, seals, matter, answers, shipped: common, sealed }) : undefined;
  const found = [...made.diagnostics, ...diagnostics, ...proofFindings(proof, false)];
  return { bytes, diagnostics: found, seals: seals.length, proof };
}
