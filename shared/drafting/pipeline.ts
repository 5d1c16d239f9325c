import { checkDraft } from '../checks';
import { candorFirst } from '../checks/candor';
import { checkSealing } from '../checks/sealing';
import type { SaidOfSpeaker } from '../guard/crowd/small-cell';
import type { Diagnostic, Outcome } from '../kernel/diagnostic';
import { holdTogether } from '../kernel/typography';
import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import type { PacketPlan } from '../packet/packet-plan';
import { withoutSeals, type Version } from '../sealing/marks';
import { inVersion, textsInVersion } from '../sealing/source';
import type { DraftDoc } from './draft-doc';
import { documentKind } from './documents';
import type { Unfit } from './fit';
import { readPassages } from './passages/read-passages';
import { withOwnServices } from './record/services-of';
import { markAuthorities } from './stages/authorities';
import { captionBlock } from './stages/caption';
import { askFrame } from './stages/frame';
import { pageSetup } from './stages/page-setup';
import { sections } from './stages/sections';
import { counselBlock } from './stages/signature';
import { signatureBlock } from './stages/signature-block';
import { templateData } from './stages/values';
import { makeWriter, type Writer } from './stages/writer';

export interface DraftInput {
  readonly matter: Matter;
  readonly documentId: string;
  readonly law: Law;
  /** Passage files: stem → text. */
  readonly passages: Readonly<Record<string, string>>;
  /** The packet that the paper goes with; its cover prints it. */
  readonly packet?: PacketPlan;
  /** Which version of the paper, where something in it is under seal; absent: the public one. */
  readonly version?: Version;
  /** What the other public papers of the matter say of the speaker. */
  readonly said?: readonly SaidOfSpeaker[];
}

/** The paper cannot be drafted in this matter at all (no decision recorded, no court, wrong instrument). */
export class UnfitDocument extends Error {
  constructor(readonly unfit: Unfit) {
    super(unfit.message);
    this.name = 'UnfitDocument';
  }
}

/** Titles and lines of the frame as they print: a section sign does not part from its number. */
const heldTogether = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, holdTogether(value)]));

const withoutPlaces = (finding: Diagnostic): Diagnostic => ({ ...finding, message: withoutSeals(finding.message) });

/** A draft with the writer that wrote it, for those who ask what it asked for. Throws UnfitDocument. */
export function compose({
  matter: whole,
  documentId,
  law,
  passages: texts,
  packet,
  version = 'public',
  said = [],
}: DraftInput): Outcome<DraftDoc> & { writer: Writer } {
  const kind = documentKind(documentId);
  if (!kind) {
    const message = `There is no paper “${documentId}”.`;
    throw new UnfitDocument({ code: 'unknown-document', message, field: 'document' });
  }
  const unfit = kind.unfit(whole);
  if (unfit) throw new UnfitDocument(unfit);
  // What is under seal never enters the drafting of the public version.
  const shown = inVersion(whole, version);
  const files = textsInVersion(texts, version);
  const marked = shown !== whole || files !== texts;
  const matter = withOwnServices(shown, kind);

  const read = readPassages(files);
  const writer = makeWriter(matter, law, kind, read.passages, packet);
  const data = templateData(matter, law, kind);
  const made = sections(writer);
  askFrame(writer);
  const frame = {
    caption: captionBlock(matter, law, kind),
    counselBlock: counselBlock(matter, law, kind),
    signature: signatureBlock(data),
  };
  const page = pageSetup(matter, law, kind, data.flags['pleading'] ?? false);
  const doc: DraftDoc = {
    documentId,
    title: withoutSeals(kind.printedTitle(matter)),
    ...(version === 'sealed' ? { version } : {}),
    values: heldTogether({ ...data.values, ...made.values }),
    flags: { ...data.flags, ...made.flags },
    lists: { ...data.lists, ...made.lists },
    ...(page.tables ? markAuthorities({ ...frame, ...made.blocks }, law) : { blocks: { ...frame, ...made.blocks } }),
    page,
    diagnostics: [],
  };
  const { mentions } = writer.trail;
  const checks = checkDraft({ doc, matter, law, kind, mentions, reported: writer.blanks, said });
  const found = [...read.diagnostics, ...writer.diagnostics, ...checks];
  const all = marked ? [...found.map(withoutPlaces), ...checkSealing({ whole, doc, law, kind })] : found;
  const diagnostics = candorFirst(all);
  const mentioned = [...new Set(mentions.map(({ id }) => id))];
  return { value: { ...doc, mentioned, diagnostics }, diagnostics, writer };
}

/**
 * Facts + court + passages → what fills the template. Pure: equal input, equal output; nothing is invented, a
 * missing fact is a visible blank and a finding. Throws UnfitDocument when this paper does not fit the matter.
 */
export function draft(input: DraftInput): Outcome<DraftDoc> {
  const { value, diagnostics } = compose(input);
  return { value, diagnostics };
}
