import { checkDraft } from '../checks';
import type { Outcome } from '../kernel/diagnostic';
import type { Law } from '../schema/law';
import { isSample, type Matter } from '../schema/matter';
import type { DraftDoc } from './draft-doc';
import { documentKind, type Unfit } from './documents';
import { readPassages } from './passages/read-passages';
import { captionBlock } from './stages/caption';
import { sectionBlocks } from './stages/sections';
import { counselBlock } from './stages/signature';
import { SAMPLE_BANNER, templateData } from './stages/values';
import { makeWriter } from './stages/writer';

export interface DraftInput {
  readonly matter: Matter;
  readonly documentId: string;
  readonly law: Law;
  /** Passage files: stem → text. */
  readonly passages: Readonly<Record<string, string>>;
}

/** The paper cannot be drafted in this matter at all (no decision recorded, no court, wrong instrument). */
export class UnfitDocument extends Error {
  constructor(readonly unfit: Unfit) {
    super(unfit.message);
  }
}

/**
 * Facts + court + passages → what fills the template. Pure: equal input, equal output; nothing is invented, a
 * missing fact is a visible blank and a finding. Throws UnfitDocument when this paper does not fit the matter.
 */
export function draft({ matter, documentId, law, passages }: DraftInput): Outcome<DraftDoc> {
  const kind = documentKind(documentId);
  if (!kind)
    throw new UnfitDocument({
      code: 'wrong-instrument',
      message: `There is no paper “${documentId}”.`,
      field: 'document',
    });
  const unfit = kind.unfit(matter);
  if (unfit) throw new UnfitDocument(unfit);

  const read = readPassages(passages);
  const writer = makeWriter(matter, law, kind, read.passages);
  const data = templateData(matter, law, kind);
  const sections = sectionBlocks(writer);
  const caption = captionBlock(matter, law, kind);
  const blocks = { caption, counselBlock: counselBlock(matter, law, kind), ...sections };
  const doc: DraftDoc = {
    documentId,
    title: kind.printedTitle(matter),
    ...data,
    blocks,
    page: {
      paper: data.flags.pleading && kind.kind !== 'letter' ? 'pleading' : 'plain',
      lineSpacing: kind.kind === 'letter' ? 'single' : 'exact-24',
      ...(isSample(matter) ? { banner: SAMPLE_BANNER } : {}),
    },
    diagnostics: [],
  };
  const found = [
    ...read.diagnostics,
    ...writer.diagnostics,
    ...checkDraft({ doc, matter, law, kind, mentions: writer.trail.mentions }),
  ];
  return { value: { ...doc, diagnostics: found }, diagnostics: found };
}
