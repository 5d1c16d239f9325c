import { nextInList, readNumber, type ReadNumber } from '../cite-scanner';
import { readClause } from './read-clause';
import { codeAt } from './code-index';
import type { CodeForm } from './codes.data';
import { readCodeYear } from './court-year';
import { bracketAfter, readBrackets } from './explain';
import { keepFound } from './keep-found';
import { digitsEnd, isDigitCode, skipSpaces } from './plain';
import { readHead } from './read-cite-head';
import { printed, type Draft, type Scan } from './scan';
import { readPaged } from './read-paged';
import { sectionKey } from './section-memory';

/** What is common to the sections of one citation. */
interface Code {
  readonly form: CodeForm;
  readonly title?: string;
}

const SIGN =
  /^,? ?(?:§§? ?|[Ss]ections? |[Ss]ecs?\. |[Ss]ubdivisions? |subds?\. |[Rr]ules? |[Rr]r?\. (?=\d)|[Aa]rts?\. |[Aa]rticles? )/;
const PART = /^,? ?(?:tit\.|title|ch\.|c\.|part) (\d+[A-Za-z]*), /;

/** Where the sections begin after the name of the code, with the title that may stand there; undefined for a bare name. */
function opening(
  text: string,
  at: number,
  { form, title }: Code,
): { at: number; several: boolean; plural: boolean; article?: boolean; title?: string } | undefined {
  const named = form.cite.endsWith('tit.') || form.cite.endsWith('ch.');
  let next = skipSpaces(text, at);
  let part = title;
  const own = named ? /^(\d+[A-Za-z]*), ?/.exec(text.slice(next, next + 12)) : PART.exec(text.slice(at, at + 24));
  if (own) {
    part = own[1];
    next = (named ? next : at) + own[0].length;
  }
  const sign = SIGN.exec(text.slice(own ? next : at, (own ? next : at) + 16));
  const from = own ? next : at;
  const more = part === undefined ? {} : { title: part };
  if (sign) {
    const plural = /§§|[sS]ections|[sS]ecs|subds|[rR]ules|[aA]rts|[aA]rticles|[rR]r\./.test(sign[0]);
    return {
      at: skipSpaces(text, from + sign[0].length),
      several: plural || form.kind === 'rule',
      plural,
      article: /art/i.test(sign[0]),
      ...more,
    };
  }
  if (!isDigitCode(text.charCodeAt(next)) || (next === at && !own)) return undefined;
  if (form.bare === true || own) return { at: next, several: form.kind === 'rule', plural: false, ...more };
  // 'D.C. Code 16-5501': a number with a mark inside is a section even without its sign.
  return /^\d+[A-Z]?[-.:]\d/.test(text.slice(next, next + 8))
    ? { at: next, several: false, plural: false, ...more }
    : undefined;
}

/** New York's ' (1) (a)': subdivisions after spaces. */
function spacedEnd(text: string, end: number): number {
  return end + (/^(?: ?\((?:\d{1,3}|[A-Za-z]{1,2}|[ivxl]{1,5})\))+/.exec(text.slice(end, end + 40))?.[0].length ?? 0);
}

/** 'et seq.', ', cl. 3', ' note' after a section. */
function tailEnd(text: string, end: number): number {
  const tail =
    /^,? (?:et\.? seq\.?|note|cmt\. [a-z0-9]+|cl\. \d+|subd\. ?\([a-z0-9]+\)(?:\(\d+\))*|par\. ?\(\d+\))/.exec(
      text.slice(end, end + 32),
    );
  return end + (tail?.[0].length ?? 0);
}

interface ReadSection extends ReadNumber {
  readonly numberEnd: number;
}

/** '735 Ill. Comp. Stat. 5/2-101': act and section. */
function readActAndSection(text: string, at: number): ReadSection | undefined {
  const act = /^\d{1,4}\/\d[0-9A-Za-z.-]*[0-9A-Za-z]/.exec(text.slice(at, at + 24))?.[0];
  if (act === undefined) return undefined;
  const numberEnd = at + act.length;
  return { number: act, start: at, end: readNumber(text, at + act.indexOf('/') + 1)?.end ?? numberEnd, numberEnd };
}

/** One section at `at`, and its subsections. */
function readSection(text: string, at: number): ReadSection | undefined {
  const number = readNumber(text, at);
  if (number) {
    const first = number.number;
    return { ...number, numberEnd: at + first.length };
  }
  // 'Rule 26(b)' begins with a digit; 'LCvR 7' too; '2A:12' and 'A-1' of some codes with a letter.
  const lettered = /^[A-Z]{1,3}[-.:]?\d[0-9A-Za-z]*(?:[-.:][0-9A-Za-z]+)*/.exec(text.slice(at, at + 30));
  if (!lettered) return undefined;
  const end = at + lettered[0].length;
  return { number: lettered[0], start: at, end, numberEnd: end };
}

/** The name of a code without the word that announces its title: 'Cal. Code Regs. tit.'. */
const nameOf = ({ cite }: CodeForm): string => cite.replace(/ (?:tit|ch|art)\.$/, '');

/** Whether the words go on after a bare number, so that it counts something: 'Fed. R. Civ. P. 45, 12 courts'. */
function countsWords(text: string, at: number): boolean {
  const read = readSection(text, at);
  if (!read || !/^ (?!and |or |& )[A-Za-z]/.test(text.slice(read.end, read.end + 5))) return false;
  return /^\d+$/.test(text.slice(at, read.end));
}

/** Where a section's explanation ends when another section of the list follows it: '§§ 1 (the “method”), 2'. */
function explainedEnd(scan: Scan, end: number): number {
  const bracket = bracketAfter(scan, end);
  if (!bracket || bracket.close - bracket.open > 120) return end;
  const inside = scan.text.slice(bracket.open, bracket.close);
  return /\d/.test(inside) || nextInList(scan.text, bracket.close + 1) === bracket.close + 1 ? end : bracket.close + 1;
}

/** The sections that stand at a place, one citation each; the last takes the brackets. */
function keepSections(
  scan: Scan,
  start: number,
  code: Code,
  from: { readonly at: number; readonly several: boolean; readonly plural: boolean; readonly article?: boolean },
  bare = false,
): number | undefined {
  const { text, memory } = scan;
  let began = start;
  let resume: number | undefined;
  for (let at = from.at; ;) {
    const acts = code.form.cite === 'Ill. Comp. Stat.' ? readActAndSection(text, at) : undefined;
    const read = acts ?? readSection(text, at);
    if (!read) return resume;
    const { kind } = code.form;
    if (kind === 'constitution') return resume;
    // 'CPL art. 690' is an article of the code, no section of that number.
    const section = `${from.article ? 'art. ' : ''}${printed(scan, at, read.numberEnd)}`;
    const key = sectionKey(kind === 'rule' ? 'rule' : 'statute', section);
    if (bare && (!memory.sections.has(key) || /^,? of /.test(text.slice(read.end, read.end + 5)))) return resume;
    const last = tailEnd(text, spacedEnd(text, read.end));
    const cite: Draft = { kind, start: began, end: last, section };
    if (!bare) cite.reporter = nameOf(code.form);
    if (!bare && code.title !== undefined) cite.title = code.title;
    if (last > read.numberEnd) cite.pin = printed(scan, read.numberEnd, last).replace(/^, /, '');
    const listed = from.several ? nextInList(text, from.plural ? explainedEnd(scan, last) : last) : last;
    const next = listed > last && (from.plural || !countsWords(text, listed)) ? listed : last;
    const goesOn = next > last && readHead(text, next) === undefined && !titledAt(text, next);
    const core = goesOn && text[skipSpaces(text, last)] !== '(' ? last : withBrackets(scan, cite, bare);
    if (!bare)
      memory.sections.add(key, {
        reporter: nameOf(code.form),
        ...(code.title === undefined ? {} : { title: code.title }),
      });
    resume = keepFound(scan, cite, core, bare ? { bare: key } : {});
    if (!goesOn) return resume;
    began = next;
    at = next;
  }
}

/** Takes the brackets after a section into the citation; gives where the first that explains begins. */
function withBrackets(scan: Scan, cite: Draft, bare: boolean): number {
  const bracket = bare ? undefined : bracketAfter(scan, cite.end);
  const year =
    bracket && scan.text[bracket.open] === '('
      ? readCodeYear(scan.text.slice(bracket.open + 1, bracket.close))
      : undefined;
  if (bracket && year !== undefined) {
    cite.year = year;
    cite.end = bracket.close + 1;
  }
  const { core, end, parenthetical } = readBrackets(scan, cite.end, false);
  if (parenthetical !== undefined) cite.parenthetical = parenthetical;
  cite.end = end;
  return core;
}

/** Whether '18 U.S.C.' begins at a place. */
function titledAt(text: string, at: number): boolean {
  const end = digitsEnd(text, at);
  return codeAt(text, skipSpaces(text, end))?.value.titled === true;
}

/** Reads '18 U.S.C. § 2703(d)' where a number begins. Gives where the walk goes on. */
export function readTitled(scan: Scan, start: number): number | undefined {
  const end = digitsEnd(scan.text, start);
  const name = skipSpaces(scan.text, end);
  if (name === end || end - start > 4) return undefined;
  const found = codeAt(scan.text, name);
  if (!found?.value.titled) return undefined;
  if (found.value.paged) return readPaged(scan, start, found);
  const code: Code = { form: found.value, title: scan.text.slice(start, end) };
  const from = opening(scan.text, found.end, code);
  return from && keepSections(scan, start, code, from);
}

/** Reads a code, a rule or a constitution where its name begins. Gives where the walk goes on. */
export function readNamed(scan: Scan, start: number): number | undefined {
  const found = codeAt(scan.text, start);
  if (!found || found.value.titled) return undefined;
  const { value: form, end } = found;
  if (form.kind === 'constitution') {
    const clause = readClause(scan.text, end);
    if (!clause) return undefined;
    const cite: Draft = { kind: 'constitution', start, end: clause.end, reporter: form.cite };
    cite.section = printed(scan, clause.start, clause.sectionEnd);
    if (clause.end > clause.sectionEnd) cite.pin = printed(scan, clause.sectionEnd, clause.end).replace(/^, /, '');
    return keepFound(scan, cite, withBrackets(scan, cite, false));
  }
  const code: Code = { form };
  const from = opening(scan.text, end, code);
  return from && keepSections(scan, start, from.title === undefined ? code : { form, title: from.title }, from);
}

const BARE = /^(?:§§? ?|[Ss]ections? |[Ss]ecs?\. |[Rr]ules? )/;
const BARE_STATUTE: CodeForm = { cite: '', also: [], kind: 'statute' };
const BARE_RULE: CodeForm = { cite: '', also: [], kind: 'rule' };

/** Reads '§ 2703(d)', 'section 2703', 'Rule 45(d)' when a code cited before has it. Gives where the walk goes on. */
export function readBare(scan: Scan, start: number): number | undefined {
  const sign = BARE.exec(scan.text.slice(start, start + 10));
  // 'In re § 2703(d) Order' is the name of a case.
  if (!sign || /In re +$/.test(scan.text.slice(Math.max(0, start - 10), start))) return undefined;
  const at = skipSpaces(scan.text, start + sign[0].length);
  if (!isDigitCode(scan.text.charCodeAt(at))) return undefined;
  const plural = /§§|s $/.test(sign[0]);
  const form = /^[Rr]/.test(sign[0]) ? BARE_RULE : BARE_STATUTE;
  return keepSections(scan, start, { form }, { at, several: plural, plural }, true);
}
