import type { GuardFinding } from '../guard/finding';
import { own } from '../kernel/own';
import type { FileStory, Mark } from '../ooxml/reading';
import { readWordFile } from '../ooxml/read-word-file';
import { carriers } from './carriers.data';

/** What a file says beyond what a reader sees: text to search, what carries it, and what nobody looked at. */
interface Reading {
  readonly stories: readonly FileStory[];
  readonly carriers: readonly GuardFinding[];
  readonly notChecked: readonly string[];
}

/** Enough to recognize the place by. */
const longest = 80;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

function finding({ kind, where, text, by }: Mark): GuardFinding {
  const carrier = own(carriers, kind);
  if (!carrier) throw new Error(`No carrier is called ${kind}`);
  const said = short(text ?? '');
  return {
    kind,
    severity: carrier.severity,
    where: by === undefined ? where : `${where} (${by})`,
    ...(said === '' ? {} : { text: said }),
    why: carrier.why,
    fix: carrier.fix,
  };
}

const order = { block: 0, warn: 1, info: 2 };

/** Every carrier among the marks, the gravest first; the same thing in the same place once. */
function carriersOf(marks: readonly Mark[]): GuardFinding[] {
  const all = marks
    .map(finding)
    .map((one): [string, GuardFinding] => [`${one.kind}\n${one.where}\n${one.text ?? ''}`, one]);
  return [...new Map(all).values()].toSorted((a, b) => order[a.severity] - order[b.severity]);
}

/** What no reader of text can tell of a Word file; always said. */
const always = ['text that lies behind a picture or a shape', 'what a font draws for a letter'];

/** Everything that a DOCX says beyond what its reader sees. Throws AppError('unsafe-document') for what is not let in. */
export function revealDocx(bytes: Uint8Array): Reading {
  const { stories, marks, notChecked } = readWordFile(bytes);
  return { stories, carriers: carriersOf(marks), notChecked: [...new Set([...notChecked, ...always])] };
}
