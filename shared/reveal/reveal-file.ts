import { guardReport, type GuardFinding, type GuardReport } from '../guard/finding';
import { type GuardFact, type GuardHit, searchAll, type Search } from '../guard/guard';
import { AppError } from '../kernel/app-error';
import { pictureKind } from '../ooxml/picture-metadata';
import { searchByPlace } from '../ooxml/reading';
import { latin } from './bytes';
import { readMessage, readPicture, readTextFile } from './read-other';
import type { Reading } from './reading';
import { revealDocx } from './reveal-docx';
import { revealPdf, type RevealPdfOptions } from './reveal-pdf';

export type RevealedKind = 'docx' | 'pdf' | 'picture' | 'message' | 'text';

const mailHead =
  /^(?:return-path|received|from|to|cc|date|subject|message-id|mime-version|delivered-to|dkim-signature|reply-to|content-type):/i;

const no = (message: string, fix: string): never => {
  throw new AppError('bad-input', message, fix);
};

/** What a file is by what stands in it, whatever it is called. Throws AppError('bad-input') for what nobody here can read. */
export function kindByContent(bytes: Uint8Array): RevealedKind {
  if (bytes.length === 0) return no('The file is empty.', 'Choose another file.');
  const head = latin(bytes.subarray(0, 1024));
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  if (head.includes('%PDF-')) return 'pdf';
  if (pictureKind(bytes)) return 'picture';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    return no(
      'This is an older Office file, or a Word file locked with a password; Quash cannot read it.',
      'Save it as .docx without a password, and check that one.',
    );
  }
  if (head.startsWith('{\\rtf')) return no('This is an RTF file; Quash cannot read it.', 'Save it as .docx or PDF.');
  const marked = head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff');
  if (bytes.subarray(0, 65_536).includes(0) && !marked) {
    return no(
      'This is no kind of file that Quash can read.',
      'Check a Word file (.docx), a PDF, a picture (PNG, JPEG, GIF), a message (.eml) or a file of text.',
    );
  }
  return mailHead.test(head) ? 'message' : 'text';
}

/**
 * Everything that a file says, by what it is. Throws AppError for what is locked, damaged, hostile or unknown. The file
 * may be hostile: call it where it can be ended.
 */
export async function revealFile(
  bytes: Uint8Array,
  options: Omit<RevealPdfOptions, 'readInner'> = {},
): Promise<Reading> {
  const inner = (file: Uint8Array): Promise<Reading> => reveal(file, options);
  return reveal(bytes, { ...options, readInner: inner });
}

async function reveal(bytes: Uint8Array, options: RevealPdfOptions): Promise<Reading> {
  const kind = kindByContent(bytes);
  if (kind === 'pdf') return revealPdf(bytes, options);
  if (kind === 'message') return readMessage(bytes, options.readInner);
  if (kind === 'picture') return readPicture(bytes);
  if (kind === 'text') return readTextFile(bytes);
  const { stories, carriers, notChecked } = revealDocx(bytes);
  return { stories: [...stories], carriers: [...carriers], notChecked: [...notChecked] };
}

const kindWords: Readonly<Record<GuardFact['kind'], string>> = {
  name: 'name',
  alias: 'alias',
  email: 'e-mail address',
  phone: 'telephone number',
  ip: 'IP address',
  employer: 'employer',
  device: 'device',
  handle: 'handle',
  address: 'address',
  other: 'fact',
};

function protectedFinding({ fact, where, text, disguise }: GuardHit, facts: readonly GuardFact[]): GuardFinding {
  const what = kindWords[facts[fact]?.kind ?? 'other'];
  return {
    kind: 'protected-fact',
    severity: 'block',
    where,
    text,
    why: `A protected ${what} stands here${disguise === 'as written' ? '' : `, ${disguise}`}.`,
    fix: 'Take it out in the source, and make the file anew. A cover over it does not take it out.',
  };
}

/** What the same place says once more as it is stored or meant is no other place. */
const again = /, as it is (?:stored|meant|shown)$/;

function once(hits: readonly GuardHit[]): GuardHit[] {
  const places = new Set(hits.map(({ fact, where }) => `${fact}\n${where}`));
  return hits.filter(({ fact, where }) => !again.test(where) || !places.has(`${fact}\n${where.replace(again, '')}`));
}

const order = { block: 0, warn: 1, info: 2 };

/** A reading together with a search for facts, as one report; the gravest first. */
export function reportOf(reading: Reading, name: string, facts: readonly GuardFact[]): GuardReport {
  const unfinished = new Set<string>();
  const search = (stories: Parameters<typeof searchAll>[1]): Search['hits'] => {
    const found = searchAll(facts, stories);
    for (const where of found.unfinished) unfinished.add(where);
    return found.hits;
  };
  const stories = [{ where: 'file name', text: name }, ...reading.stories];
  const hits = facts.length === 0 ? [] : once(searchByPlace(stories, search, ({ fact }) => fact));
  const findings = [...hits.map((hit) => protectedFinding(hit, facts)), ...reading.carriers];
  const late = [...unfinished].map((where) => `codes within codes, to the end of them: ${where}`);
  const sorted = findings.toSorted((one, two) => order[one.severity] - order[two.severity]);
  return guardReport(sorted, [...reading.notChecked, ...late]);
}

/** What a file still reveals, its name included, and every protected fact in it with its place. */
export async function checkFile(
  bytes: Uint8Array,
  name: string,
  facts: readonly GuardFact[],
  options: Omit<RevealPdfOptions, 'readInner'> = {},
): Promise<GuardReport> {
  return reportOf(await revealFile(bytes, options), name, facts);
}
