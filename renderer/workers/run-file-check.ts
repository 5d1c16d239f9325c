import { handleSpellings } from '../../shared/guard/crowd/one-spelling';
import { type PublicFiling, smallCell } from '../../shared/guard/crowd/small-cell';
import { type GuardFinding, guardReport, type GuardReport } from '../../shared/guard/finding';
import type { GuardFact, Story } from '../../shared/guard/guard';
import { checkRedaction, type RedactionQuestion } from '../../shared/guard/redaction/check-redaction';
import { storiesByPlace } from '../../shared/ooxml/reading';
import type { Reading } from '../../shared/reveal/reading';
import { reportOf } from '../../shared/reveal/report';

/** A file as it was read in the process for imports, and what to hold against it. */
export interface FileCheckRequest {
  readonly reading: Reading;
  readonly name: string;
  readonly facts: readonly GuardFact[];
  readonly redaction: RedactionQuestion;
  /** The handles as the matter spells them. */
  readonly handles: readonly string[];
  /** The other papers of the matter that are public, or will be. */
  readonly filings: readonly PublicFiling[];
  /** What the speaker goes by. */
  readonly speaker: readonly string[];
}

const order = { block: 0, warn: 1, info: 2 };

/** The same words are one thing to mend, wherever the file says them once more. */
function once(findings: readonly GuardFinding[]): GuardFinding[] {
  const first = new Map<string, GuardFinding>();
  for (const one of findings) {
    const key = `${one.kind}\n${one.text ?? one.where}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

/** All that the guard says of a file: what it carries, which facts stand in it, and what the rules would have out. */
export function checkFileForWindow(request: FileCheckRequest): GuardReport {
  const { reading, name, facts, redaction, handles, filings, speaker } = request;
  const report = reportOf(reading, name, facts);
  const stories: Story[] = storiesByPlace(reading.stories).filter(({ bytes }) => bytes === undefined);
  const cell = smallCell([{ name, stories, bySpeaker: false }, ...filings], speaker);
  const more = once([...checkRedaction(stories, redaction), ...handleSpellings(stories, handles), ...cell]);
  const findings = [...report.findings, ...more].toSorted((a, b) => order[a.severity] - order[b.severity]);
  return guardReport(findings, report.notChecked);
}
