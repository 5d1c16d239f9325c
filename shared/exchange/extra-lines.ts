import type { OwnPrecedent } from '../schema/records';
import type { Sketch } from './sketch';

/*
 * What the other formats have no field for stands in their note, a line each, as Zotero's “Extra” has it: 'Stance: adverse'.
 * A program that does not know the line keeps it.
 */
const one = (name: string, value: string | null): string[] =>
  value === null || value === '' ? [] : [`${name}: ${value.replace(/\s*[\r\n]+\s*/g, ' ')}`];
const many = (name: string, values: readonly string[]): string[] => values.flatMap((value) => one(name, value));

/** The lines for what a bibliographic format has no place for. `cites` are the cites beside the one that has fields. */
export function extraLines(record: OwnPrecedent, cites: readonly string[]): string[] {
  return [
    ...many('Citation', cites),
    ...one('Court id', record.courtId),
    ...one('Instrument', record.instrument),
    ...one('Sought by', record.soughtBy),
    ...one('Outcome', record.outcome),
    ...one('Stance', record.stance),
    ...one('Related', record.related.join(', ')),
    ...many('Source', record.sources),
  ];
}

const readers: Readonly<Record<string, (sketch: Sketch, value: string) => void>> = {
  citation: (sketch, value) => sketch.citations.push(value),
  'parallel citation': (sketch, value) => sketch.citations.push(value),
  'court id': (sketch, value) => (sketch.courtId = value),
  instrument: (sketch, value) => (sketch.instrument = value),
  'sought by': (sketch, value) => (sketch.soughtBy = value),
  outcome: (sketch, value) => (sketch.outcome = value),
  stance: (sketch, value) => (sketch.stance = value),
  related: (sketch, value) => sketch.related.push(...value.split(/,\s*/).filter(Boolean)),
  source: (sketch, value) => sketch.sources.push(value),
};

/** Takes the lines it knows out of a note; what is left is the note. */
export function readExtra(sketch: Sketch, text: string): void {
  const rest: string[] = [];
  for (const line of text.split('\n')) {
    const colon = line.indexOf(': ');
    const read = colon < 0 ? undefined : readers[line.slice(0, colon).trim().toLowerCase()];
    const value = line.slice(colon + 2).trim();
    if (read && value) read(sketch, value);
    else rest.push(line);
  }
  const left = rest.join('\n').trim();
  if (left) sketch.notes.push(left);
}
