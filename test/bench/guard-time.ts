import { documentsOf } from '../../shared/drafting/documents';
import { UnfitDocument, draft } from '../../shared/drafting/pipeline';
import { searchStories, type GuardFact, type Story } from '../../shared/guard/guard';
import { law } from '../../shared/law';
import { fileStories } from '../../shared/ooxml/file-stories';
import { renderDocx } from '../../shared/render/render';
import { passages, sampleMatter, sampleNames, templates } from '../../templates/library';
import { plantedText } from './planted';

/*
 * How long the guard takes for a paper (unpack, read, search for what a drawer holds) against unpacking and reading
 * alone, over the papers of the samples, in turns; then long texts and hostile ones: ten times the text must take about
 * ten times the time.
 */
const RUNS = 15;
const WARM_UP = 5;

/** A drawer as a matter has it. */
const facts: readonly GuardFact[] = [
  { kind: 'name', value: 'Zebediah Aurelio Quillfeather' },
  { kind: 'name', value: 'Marisol Quillfeather' },
  { kind: 'alias', value: 'Night Heron' },
  { kind: 'email', value: 'zeb.quillfeather@mail.example.org' },
  { kind: 'phone', value: '+1 (555) 010-1234' },
  { kind: 'phone', value: '+49 30 1234567' },
  { kind: 'ip', value: '203.0.113.7' },
  { kind: 'ip', value: '2001:db8:85a3::8a2e:370:7334' },
  { kind: 'employer', value: 'Meridian Widgets, Inc.' },
  { kind: 'device', value: '00:1A:2B:3C:4D:5E' },
  { kind: 'handle', value: '@night_heron_42' },
  { kind: 'address', value: '12 Elm Street, Apt. 4, Springfield, IL 62701' },
  { kind: 'other', value: 'badge 7741-Q' },
];

const papers = sampleNames.flatMap((name) => {
  const matter = sampleMatter(name, '2026-11-21');
  return documentsOf(matter).flatMap((kind) => {
    const template = templates[kind.template];
    if (!template) return [];
    try {
      const doc = draft({ matter, documentId: kind.id, law, passages }).value;
      return [{ name: `${name}/${kind.id}.docx`, bytes: renderDocx({ template, doc }).value }];
    } catch (error) {
      if (error instanceof UnfitDocument) return [];
      throw error;
    }
  });
});

const time = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};
const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;
const best = (work: () => unknown, runs = 5): number => Math.min(...Array.from({ length: runs }, () => time(work)));
const say = (line: string): void => console.log(line);

function ofPapers(): void {
  let characters = 0;
  const ratios = papers.map(({ name, bytes }) => {
    const stories = fileStories(bytes, name, 'docx');
    characters += stories.reduce((sum, { text }) => sum + text.length, 0);
    const hits = searchStories(facts, stories);
    if (hits.length > 0) throw new Error(`${name}: ${JSON.stringify(hits[0])}`);
    const [read, whole]: number[][] = [[], []];
    for (let run = -WARM_UP; run < RUNS; run += 1) {
      const [alone, both] = [
        time(() => fileStories(bytes, name, 'docx')),
        time(() => searchStories(facts, fileStories(bytes, name, 'docx'))),
      ];
      if (run < 0) continue;
      read?.push(alone);
      whole?.push(both);
    }
    return { name, read: middle(read ?? []), whole: middle(whole ?? []) };
  });
  const sum = (pick: (one: (typeof ratios)[number]) => number): number =>
    ratios.reduce((all, one) => all + pick(one), 0);
  const sorted = ratios.toSorted((a, b) => a.whole / a.read - b.whole / b.read);
  const [mid, worst] = [sorted[sorted.length >> 1], sorted.at(-1)];
  say(`${papers.length} papers, ${characters} characters to search, ${facts.length} facts, none of them found`);
  say(
    `read and searched against unpacked and read alone: ${(sum(({ whole }) => whole) / sum(({ read }) => read)).toFixed(2)} x over all, ` +
      `median ${mid ? (mid.whole / mid.read).toFixed(2) : '?'} x, worst ${worst ? (worst.whole / worst.read).toFixed(2) : '?'} x (${worst?.name ?? '?'}) (bar <= 5)`,
  );
  say(`facts made ready: ${best(() => searchStories([...facts], [{ where: 'x', text: 'x' }])).toFixed(2)} ms`);
}

const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  'a brief': (n) => plantedText(n * 10, n / 20),
  'one letter': (n) => 'a'.repeat(n * 10),
  ampersands: (n) => '&'.repeat(n * 10),
  'entities of entities': (n) => '&amp;amp;amp;amp;#38;'.repeat(n),
  'per cents': (n) => '%25'.repeat(n * 3),
  'escapes cut by line ends': (n) => '%3\nA4%4\n1'.repeat(n),
  backslashes: (n) => '\\u005c'.repeat(n),
  'base64 of base64': (n) => 'VVVV'.repeat(n * 3),
  'short lines of base64': (n) => 'QUFB\n'.repeat(n * 2),
  'hex of hex': (n) => '3334'.repeat(n * 3),
  'spaced hex': (n) => '34 '.repeat(n * 3),
  'marks that turn': (n) => '\u202eabc'.repeat(n * 2),
  noughts: (n) => 'a\0'.repeat(n * 4),
  'tags that print nothing': (n) => '\u{e0041}'.repeat(n * 3),
  punycode: (n) => 'xn--a-b '.repeat(n),
  'colons and hex': (n) => '2001:db8:'.repeat(n),
  'unseen marks': (n) => '\u200b'.repeat(n * 10),
  'the surname without end': (n) => 'Quillfeather '.repeat(n),
  'the facts without end': (n) => 'Zebediah Quillfeather 203.0.113.7 12 Elm Street '.repeat(n / 4),
  'every character there is': (n) =>
    Array.from({ length: n * 5 }, (_, at) => String.fromCharCode(0x20 + ((at * 7919) % 0xd000))).join(''),
};

function hostile(): void {
  for (const [name, make] of Object.entries(HOSTILE)) {
    const [small, large] = [2_000, 20_000].map((n): Story[] => [{ where: 'x', text: make(n) }]);
    searchStories(facts, small ?? []);
    const [one, ten] = [
      best(() => searchStories(facts, small ?? []), 5),
      best(() => searchStories(facts, large ?? []), 2),
    ];
    const size = (large?.[0]?.text.length ?? 0) / 1000;
    say(
      `${name}: ten times the text ${(ten / one).toFixed(1)} x the time (${size.toFixed(0)} K in ${ten.toFixed(0)} ms)`,
    );
  }
}

function ofBytes(): void {
  let state = 12_345;
  const bytes = Uint8Array.from({ length: 2_000_000 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state >> 16;
  });
  const story = [{ where: 'picture', text: '', bytes }];
  const hits = searchStories(facts, story);
  say(`2 MB of bytes without order: ${best(() => searchStories(facts, story), 3).toFixed(0)} ms, ${hits.length} hits`);
}

ofPapers();
hostile();
ofBytes();
