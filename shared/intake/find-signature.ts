import { person } from './find-issuer';
import type { IntakeNote, Offer, Sureness } from './offer';
import { type Line, offerOf, type Paper } from './paper';

const conformed = new RegExp(`(?:/s/|\\bs/|\\(signed\\)|/S/) {0,4}(${person}|[A-Z][A-Z.' -]{4,40})`);
const closing =
  /^(?:sincerely|respectfully(?: submitted| yours)?|very truly yours|yours truly|regards|(?:many )?thanks|best(?: regards)?|kind regards|thank you|by)\b ?[,:]?$/i;
const signLine = new RegExp(
  `^(?:by|issuing official|issuing officer|signature|signed(?: by)?|name) ?: {0,4}[_ ]{0,60}(${person})$`,
  'i',
);
const alone = new RegExp(`^(?:Hon\\.? |Honorable )?(${person})(?:, Esq\\.)?$`);
const bench =
  /\b(?:(?:u\.?s\.?|united states|chief)? ?(?:magistrate|district|circuit|superior court|county|criminal court|associate|presiding|chief)? ?judge|justice of the|magistrate)\b/i;
const titled =
  /\b(?:agent|attorneys?|detective|sergeant|lieutenant|captain|chief|director|counsel|clerk|officer|investigator|inspector|analyst|judge|justice|magistrate|supervisor|manager|commissioner|partner|deputy|superintendent)\b/i;
const blank = /_{6,}/;

/** A part of a line as a line of its own. */
const lineOf = (line: Line, text: string): Line => ({ ...line, text, start: line.end - text.length });

interface Signed {
  readonly line: Line;
  readonly name: string;
  readonly below: readonly Line[];
  readonly sure: Sureness;
  readonly why: string;
}

/** Places where somebody signs: '/s/ Name', a name after a closing, a name after 'By:'. */
function signatures({ lines }: Paper): Signed[] {
  return lines.flatMap((line, at): Signed[] => {
    const below = lines.slice(at + 1, at + 4);
    const slash = conformed.exec(line.text)?.[1];
    if (slash)
      return [{ line, name: slash.trim(), below, sure: 'stated', why: 'stands after the mark of a signature' }];
    const named = line.text.length <= 110 ? signLine.exec(line.text)?.[1] : undefined;
    const typed = 'the name is typed where one signs; whether it was signed cannot be read from the text';
    if (named && /^[A-Z]/.test(named)) return [{ line, name: named, below, sure: 'likely', why: typed }];
    const ends = lines.slice(Math.max(0, at - 3), at).some(({ text }) => closing.test(text) || blank.test(text));
    const name = alone.exec(line.text)?.[1];
    return name && ends && !titled.test(name) ? [{ line, name, below, sure: 'likely', why: typed }] : [];
  });
}

/** Who signed, with the rank under the name; whether a judge did is offered only where it shows. */
export function signatureOffers(paper: Paper): { readonly offers: Offer[]; readonly notes: IntakeNote[] } {
  const all = signatures(paper);
  const once = all.filter(
    (one, at) => all.findIndex(({ name }) => name.toLowerCase() === one.name.toLowerCase()) === at,
  );
  const offers = once.slice(0, 4).flatMap(({ line, name, below, sure, why }) => {
    const start = line.start + line.text.lastIndexOf(name);
    const beside = new RegExp(`${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}, {1,2}(.{4,60})$`).exec(line.text)?.[1];
    const own = beside !== undefined && titled.test(beside) ? lineOf(line, beside) : undefined;
    const title =
      own ??
      below.find(
        ({ text }) =>
          titled.test(text) && !/signature|\bname, address\b/i.test(text) && text.length <= 70 && !conformed.test(text),
      );
    const judge = title && bench.test(title.text) ? title : undefined;
    return [
      offerOf(paper, { field: 'demand.issuer.signatory', span: { start, end: start + name.length }, why, sure }),
      title &&
        offerOf(paper, {
          field: 'demand.issuer.signatoryTitle',
          span: title,
          why: `stands under the name of ${name}`,
          sure: 'likely',
        }),
      judge &&
        offerOf(paper, {
          field: 'facts.instrument.judgeSigned',
          span: { start: line.start, end: judge.end },
          value: true,
          why:
            sure === 'stated'
              ? 'the mark of a signature above a judge’s title'
              : 'a judge’s name above the title; it may be typed on an unsigned form',
          sure: sure === 'stated' ? 'likely' : 'unsure',
        }),
    ].filter((offer) => offer !== undefined);
  });
  return { offers, notes: notesOn(paper, offers) };
}

function notesOn({ lines }: Paper, offers: readonly Offer[]): IntakeNote[] {
  const judged = offers.some(({ field }) => field === 'facts.instrument.judgeSigned');
  const empty = lines.find(
    ({ text }, at) => blank.test(text) && [text, lines[at + 1]?.text ?? ''].some((words) => bench.test(words)),
  );
  const notes: IntakeNote[] = [];
  if (empty) {
    notes.push({
      text: 'There is a line for a judge’s signature. Whether it is signed cannot be read from the text: look at the paper.',
      start: empty.start,
      end: empty.end,
    });
  } else if (!judged) notes.push({ text: 'No judge’s signature was found in the text: look at the paper.' });
  if (!offers.some(({ field }) => field === 'demand.issuer.signatory')) {
    notes.push({ text: 'No signature was found in the text; a signature by hand leaves none. Look at the paper.' });
  }
  return notes;
}
