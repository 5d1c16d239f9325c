import type { Citation } from '../../../shared/citations/citation';
import { citationsInDocument, type DocumentCitation } from '../../../shared/citations/find/citations-in-document';
import { findCitations } from '../../../shared/citations/find/find-citations';
import { placedParagraphs } from '../../../shared/ooxml/paragraphs';
import { readPackage } from '../../../shared/ooxml/read-package';
import { CliError, inFile } from '../cli-error';
import { DASH, printJson, printOut, readInput } from '../io';

export interface CitesOptions {
  readonly json?: boolean;
  readonly ndjson?: boolean;
}

/** The largest input read at once. */
const MOST_BYTES = 128 * 1024 * 1024;
/** Lines printed together. */
const BATCH = 500;

/** A citation as it is printed: where its name begins is told by its names; the record and what is no law are kinds of Quash alone. */
function shown({ nameStart: _, ...cite }: Citation): object {
  const { kind } = cite;
  return kind === 'record' || kind === 'other' ? { ...cite, kind: 'unknown', as: kind } : cite;
}

/** The text of a file: UTF-8 or marked UTF-16, without its byte order mark, line ends as they are. */
function textOf(bytes: Uint8Array, file: string): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CliError('not-text', 'The file is no Word file and no text in UTF-8.', { file });
  }
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
const isPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';

function citationsOf(bytes: Uint8Array, file: string): readonly (Citation | DocumentCitation)[] {
  if (isPdf(bytes)) {
    throw new CliError('not-text', 'The file is a PDF. Give its text, or the Word file that it was made from.', {
      file,
    });
  }
  if (!isZip(bytes)) return findCitations(textOf(bytes, file));
  try {
    return citationsInDocument(placedParagraphs(readPackage(bytes)));
  } catch (error) {
    throw inFile(error, file);
  }
}

interface Line {
  readonly id: unknown;
  readonly text: string;
}

/** One line of NDJSON, or the reason why it is none. */
function readLine(line: string, number: number, file: string): Line {
  const refuse = (why: string): never => {
    throw new CliError('bad-line', `Line ${number}: ${why}`, { file, field: `line ${number}` });
  };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refuse('it is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('it is not an object.');
  const { id, text } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') return refuse('“id” is not a text or a number.');
  if (typeof text !== 'string') return refuse('“text” is not a text.');
  return { id, text };
}

/** Each line on its own: what one cites in full is not known to the next. Nothing is printed unless all can be read. */
async function runLines(bytes: Uint8Array, file: string): Promise<void> {
  const lines = textOf(bytes, file)
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [readLine(line, at + 1, file)]));
  for (let at = 0; at < lines.length; at += BATCH) {
    const printed = lines
      .slice(at, at + BATCH)
      .map(({ id, text }) => `${JSON.stringify({ id, citations: findCitations(text).map(shown) })}\n`);
    await printOut(printed.join(''));
  }
}

const line = (cite: Citation, place: number): string => {
  const where = 'part' in cite && 'paragraph' in cite ? `${String(cite.part)} ¶ ${String(cite.paragraph)} ` : '';
  const refers =
    cite.resolvesTo !== undefined
      ? ` → ${cite.resolvesTo}`
      : cite.candidates
        ? ` → one of ${cite.candidates.join(', ')}`
        : '';
  return `${String(place).padStart(4)} ${where}${cite.start}-${cite.end} ${cite.kind.padEnd(12)} ${cite.text.replace(/\s+/g, ' ')}${refers}\n`;
};

/**
 * `quash cites`: every citation of a text or a Word file, with what each short form refers to. Exit 0, also when there is
 * none. Throws CliError for what cannot be read.
 */
export async function runCites(file: string, { json, ndjson }: CitesOptions): Promise<number> {
  const bytes = await readInput(file, MOST_BYTES);
  const name = file === DASH ? 'standard input' : file;
  if (ndjson) {
    await runLines(bytes, name);
    return 0;
  }
  const citations = citationsOf(bytes, name);
  if (json) await printJson({ citations: citations.map(shown) });
  else await printOut(citations.map(line).join(''));
  return 0;
}
