import { describe, expect, it } from 'vitest';
import { check, leaving } from '../../../guard-corpus/exits';
import { cases } from '../../../guard-corpus/plant';

const exits = { check, leaving };

/** Places and disguises that once got through, each for its own reason; the whole corpus is run by `test:reliability`. */
const once: readonly (readonly [exit: keyof typeof exits, place: string, disguise: string, fact: string])[] = [
  ['check', 'DOCX: two paragraphs', 'base64 in short lines', 'Renée Vasquez-Thornbury'],
  ['check', 'DOCX: a line break in its midst', 'URL escapes where needed', '3C:22:FB:9A:10:7E'],
  ['check', 'DOCX: table cell', 'other: its number', 'badge KX-20931-T'],
  ['leaving', 'DOCX: target of an attached template', 'base64 for addresses', 'Renée Vasquez-Thornbury'],
  ['check', 'PDF: attached bytes', 'bytes: UTF-16 in capitals', 'Night Heron'],
  ['check', 'PDF: attached bytes', 'bytes: UTF-16 at an odd place', '3C:22:FB:9A:10:7E'],
  [
    'check',
    'PDF: text over the edge of the page',
    'broken by a hyphen and a line end',
    'Calder & Finch Logistics, Inc.',
  ],
];

describe('what once got through', () => {
  it.each(once)('%s finds it: %s, %s, %s', async (exit, place, disguise, fact) => {
    const [one] = cases((at) => at.place === place && at.disguise === disguise && at.fact.value === fact);
    expect(one && (await exits[exit].verdict(one))).toBe('found');
  });
});
