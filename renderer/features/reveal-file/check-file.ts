import { openHandles, redactionQuestion, speakerNames } from '../../../shared/checks/private-facts';
import { protectedWords } from '../../../shared/checks/protected-words';
import { isCaptioned } from '../../../shared/drafting/catalogue/document-kind';
import { documentKind } from '../../../shared/drafting/documents';
import { namedDeclaration } from '../../../shared/drafting/record/declaration-of';
import type { PublicFiling } from '../../../shared/guard/crowd/small-cell';
import type { GuardReport } from '../../../shared/guard/finding';
import { accountFacts, type GuardFact } from '../../../shared/guard/guard';
import { law } from '../../../shared/law';
import { draftsOf, newestVersion, snapshotOf } from '../../data';
import { checkFileInWorker } from '../../workers/file-check-client';
import { readInProcess } from '../../workers/imports-client';

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was said of a file, and what of the matter was held against it. */
export interface FileReport {
  readonly report: GuardReport;
  /** A Word file or PDF, of which a cleaned copy may be made. */
  readonly cleanable: boolean;
  /** Facts of the drawer that were not sought, because it is shut. */
  readonly sealed: number;
  /** Facts of the drawer were sought: what was found of them is shown only while it is open. */
  readonly fromDrawer: boolean;
}

/** What the open drawer of a matter holds, and how much was left out because it is shut. Only the drawer reads it. */
export type DrawerFacts = (
  matterId: string,
) => Promise<{ readonly facts: readonly GuardFact[]; readonly sealed: number }>;

/** What a file is held against. */
export interface Against {
  readonly matterId: string | undefined;
  /** The paper that the file is a version of. */
  readonly draftId?: string | undefined;
  readonly drawerFacts: DrawerFacts;
}

/** The newest version of every paper of the matter that a court is given, as far as it can be read. */
async function publicFilings(matterId: string, not: string | undefined): Promise<PublicFiling[]> {
  const filings: PublicFiling[] = [];
  for (const { id, documentId, title } of await draftsOf(matterId)) {
    const kind = documentKind(documentId);
    if (id === not || !kind || !isCaptioned(kind)) continue;
    const kept = await newestVersion(id);
    if (!kept) continue;
    const { stories } = await readInProcess({ kind: 'reveal', bytes: kept.bytes });
    filings.push({ name: title, stories, bySpeaker: namedDeclaration(documentId)?.kind === 'doe' });
  }
  return filings;
}

/** Where the people in the drawer live: of such an address a criminal filing says city and state alone. */
const homesIn = (facts: readonly GuardFact[]): string[] =>
  facts.filter(({ kind }) => kind === 'address').map(({ value }) => value);

const noMatter = { scope: null, checks: law.disclosureChecks, known: [], homes: [] };

/**
 * Reads a file in the process for imports and holds against it, in a worker of the page: the matter's protected accounts,
 * the drawer's facts if it is open, the redaction rules of its court, its other papers.
 */
export async function checkPicked(
  file: PickedFile,
  { matterId, draftId, drawerFacts }: Against,
  signal?: AbortSignal,
): Promise<FileReport> {
  const { is, kind: _kind, ...reading } = await readInProcess({ kind: 'reveal', bytes: file.bytes }, signal);
  const cleanable = is === 'docx' || is === 'pdf';
  if (matterId === undefined) {
    const report = await checkFileInWorker(
      { reading, name: file.name, facts: [], redaction: noMatter, handles: [], filings: [], speaker: [] },
      signal,
    );
    return { report, cleanable, sealed: 0, fromDrawer: false };
  }
  const matter = await snapshotOf(matterId);
  const filings = await publicFilings(matterId, draftId);
  const { facts, sealed } = await drawerFacts(matterId);
  const accounts = protectedWords(matter).flatMap(accountFacts);
  const report = await checkFileInWorker(
    {
      reading,
      name: file.name,
      facts: [...accounts, ...facts],
      redaction: redactionQuestion(matter, law, homesIn(facts)),
      handles: openHandles(matter),
      filings,
      speaker: speakerNames(matter),
    },
    signal,
  );
  return { report, cleanable, sealed, fromDrawer: facts.length > 0 };
}
