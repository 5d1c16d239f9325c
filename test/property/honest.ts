import { expect } from 'vitest';
import { docTexts } from '../../shared/checks/doc-text';
import { documentKind } from '../../shared/drafting/documents';
import type { Block, DraftDoc } from '../../shared/drafting/draft-doc';
import { lawIsThere } from '../../shared/drafting/passages/choose';
import { draft, UnfitDocument } from '../../shared/drafting/pipeline';
import type { Diagnostic, Outcome } from '../../shared/kernel/diagnostic';
import { law } from '../../shared/law';
import type { Matter } from '../../shared/schema/matter';
import { passages } from '../../templates/library';

/** The draft, or undefined when this paper does not fit; nothing else may be thrown. */
export function drafted(matter: Matter, documentId: string): Outcome<DraftDoc> | undefined {
  try {
    return draft({ matter, documentId, law, passages });
  } catch (error) {
    if (error instanceof UnfitDocument) return undefined;
    throw error;
  }
}

/** Values and lists that the shipped template of a kind of paper does not print. */
const ADDRESS = ['subjectLine', 'salutation', 'addresseeName', 'addressee'];
const UNPRINTED: Readonly<Record<string, readonly string[]>> = {
  letter: ['courtName', 'caseNumber', 'judgeName', 'judgeTitle'],
  motion: ADDRESS,
  opposition: ADDRESS,
  complaint: [...ADDRESS, 'serviceList'],
  order: [...ADDRESS, 'serviceList'],
  record: [...ADDRESS, 'serviceList'],
};

/** What a reader of the paper sees. */
export const wordsOf = (doc: DraftDoc): string =>
  docTexts(doc)
    .filter(({ where }) => !UNPRINTED[documentKind(doc.documentId)?.kind ?? '']?.includes(where))
    .map((story) => story.text)
    .join('\n');

/** Every visible blank is a finding that blocks, and every missing field is a visible blank. */
function blankFaults(words: string, errors: readonly Diagnostic[]): string[] {
  const blanks = new Set([...words.matchAll(/\[MISSING: ([^\]]*)\]/g)].map((match) => match[1]?.toLowerCase() ?? ''));
  const said = errors.map(({ message }) => message.toLowerCase());
  const untold = [...blanks].filter((blank) => {
    const word = blank.replace(/^authority /, '');
    return !said.some((message) => message.includes(blank) || message.includes(word));
  });
  const unseen = errors
    .filter(({ code }) => code === 'missing-field')
    .map(({ message }) => message.replace(/ is missing\.$/, '').toLowerCase())
    .filter((label) => !blanks.has(label));
  return [
    ...untold.map((blank) => `[MISSING: ${blank}] is not reported`),
    ...unseen.map((label) => `${label} is reported and not shown`),
  ];
}

/** No section is an empty shell: a heading is followed by text. */
function shellFaults(doc: DraftDoc): string[] {
  const name = (block: Block): string => ('runs' in block ? block.runs.map((run) => run.t).join('') : block.kind);
  return Object.entries(doc.blocks).flatMap(([slot, blocks]) =>
    blocks.flatMap((block, i) => {
      const next = blocks[i + 1];
      if (block.kind !== 'heading' && block.kind !== 'title') return [];
      const isShell = !next || (block.kind === 'heading' && next.kind === 'heading' && next.level <= block.level);
      return isShell ? [`${slot}: nothing stands under “${name(block)}”`] : [];
    }),
  );
}

/** Authorities that the paper prints before their time without saying so. */
function lateFaults(matter: Matter, words: string, errors: readonly Diagnostic[]): string[] {
  const told = new Set(errors.filter(({ code }) => code === 'later-than-law-as-of').map(({ where }) => where));
  return [...law.precedents.values()]
    .filter((one) => !lawIsThere(one.decided, matter.lawAsOf) && !told.has(`precedent:${one.id}`))
    .filter((one) => one.citations.some((cite) => /^\d+ \D+ \d+$/.test(cite) && words.includes(cite)))
    .map((one) => `${one.id} is later than the law, and nobody says so`);
}

const JARGON = /\bundefined\b|\bnull\b|\bNaN\b|\[object|\{\{|\}\}|\[@|[\uE000-\uE003]/;

/** What must be true of every draft, whatever it was made from. */
export function expectHonest(matter: Matter, { value, diagnostics }: Outcome<DraftDoc>): void {
  const words = wordsOf(value);
  const errors = diagnostics.filter((finding) => finding.severity === 'error');
  const mute = diagnostics.filter(({ message, where, fix }) => !message.trim() || !where || !fix.trim());
  const jargon = JARGON.exec(words);
  expect([
    ...blankFaults(words, errors),
    ...shellFaults(value),
    ...lateFaults(matter, words, errors),
    ...mute.map((finding) => `${finding.code} does not say what, where or how to mend`),
    ...(jargon ? [`the paper says “${words.slice(Math.max(0, jargon.index - 20), jargon.index + 30)}”`] : []),
  ]).toEqual([]);
}
