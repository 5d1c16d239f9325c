import { checkDraft } from '../checks';
import type { Outcome } from '../kernel/diagnostic';
import type { Law } from '../schema/law';
import { isSample, type Matter } from '../schema/matter';
import type { PacketPlan } from '../packet/packet-plan';
import type { DraftDoc } from './draft-doc';
import { isCaptioned } from './catalogue/document-kind';
import { documentKind } from './documents';
import type { Unfit } from './fit';
import { readPassages } from './passages/read-passages';
import { captionBlock } from './stages/caption';
import { askFrame } from './stages/frame';
import { sections } from './stages/sections';
import { counselBlock } from './stages/signature';
import { SAMPLE_BANNER, templateData } from './stages/values';
import { makeWriter, type Writer } from './stages/writer';

export interface DraftInput {
  readonly matter: Matter;
  readonly documentId: string;
  readonly law: Law;
  /** Passage files: stem → text. */
  readonly passages: Readonly<Record<string, string>>;
  /** The packet that the paper goes with; its cover prints it. */
  readonly packet?: PacketPlan;
}

/** The paper cannot be drafted in this matter at all (no decision recorded, no court, wrong instrument). */
export class UnfitDocument extends Error {
  constructor(readonly unfit: Unfit) {
    super(unfit.message);
    this.name = 'UnfitDocument';
  }
}

/** A draft with the writer that wrote it, for those who ask what it asked for. Throws UnfitDocument. */
export function compose({
  matter,
  documentId,
  law,
  passages,
  packet,
}: DraftInput): Outcome<DraftDoc> & { writer: Writer } {
  const kind = documentKind(documentId);
  if (!kind) {
    const message = `There is no paper “${documentId}”.`;
    throw new UnfitDocument({ code: 'unknown-document', message, field: 'document' });
  }
  const unfit = kind.unfit(matter);
  if (unfit) throw new UnfitDocument(unfit);

  const read = readPassages(passages);
  const writer = makeWriter(matter, law, kind, read.passages, packet);
  const data = templateData(matter, law, kind);
  const made = sections(writer);
  askFrame(writer);
  const frame = { caption: captionBlock(matter, law, kind), counselBlock: counselBlock(matter, law, kind) };
  const doc: DraftDoc = {
    documentId,
    title: kind.printedTitle(matter),
    values: { ...data.values, ...made.values },
    flags: { ...data.flags, ...made.flags },
    lists: { ...data.lists, ...made.lists },
    blocks: { ...frame, ...made.blocks },
    page: {
      paper: data.flags.pleading && isCaptioned(kind) ? 'pleading' : 'plain',
      lineSpacing: isCaptioned(kind) ? 'exact-24' : 'single',
      ...(isSample(matter) ? { banner: SAMPLE_BANNER } : {}),
    },
    diagnostics: [],
  };
  const checks = checkDraft({ doc, matter, law, kind, mentions: writer.trail.mentions, reported: writer.blanks });
  const diagnostics = [...read.diagnostics, ...writer.diagnostics, ...checks];
  const authorities = [...new Set(writer.trail.mentions.map(({ id }) => id))];
  return { value: { ...doc, authorities, diagnostics }, diagnostics, writer };
}

/**
 * Facts + court + passages → what fills the template. Pure: equal input, equal output; nothing is invented, a
 * missing fact is a visible blank and a finding. Throws UnfitDocument when this paper does not fit the matter.
 */
export function draft(input: DraftInput): Outcome<DraftDoc> {
  const { value, diagnostics } = compose(input);
  return { value, diagnostics };
}
