import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../shared/drafting/fields';
import { parseBody, pathsOf } from '../../shared/drafting/passages/parse-body';
import { parsePassage } from '../../shared/drafting/passages/parse-passage';
import { documentKind } from '../../shared/drafting/documents';
import { law } from '../../shared/law';
import { passages } from '../../templates/library';

/** Pins that rest on general knowledge rather than a listed source, as the library's own notes list them. */
const KNOWN_PINS: Readonly<Record<string, readonly string[]>> = {
  'mcintyre-v-ohio-1995': ['357'],
  'branzburg-v-hayes-1972': ['707-10'],
  'zurcher-v-stanford-daily-1978': ['564-65'],
  'us-v-nixon-1974': ['699-700'],
  'us-v-morton-salt-1950': ['652'],
  'us-v-powell-1964': ['57-58'],
};

/** Names that hold " v. " and are no citation: the parties of a matter's own papers come through slots. */
const all = Object.entries(passages).map(([stem, text]) => ({ stem, text, parsed: parsePassage(stem, text) }));

const cites = (body: string) =>
  [...body.matchAll(/\[@([a-z0-9-]+)(?: name)?(?:, ([^\]|]+?))?\s*(?:\|([^\]]*))?\]/g)].map((match) => ({
    id: match[1] ?? '',
    pin: match[2],
  }));

const withoutTags = (body: string): string =>
  body.replace(/\{\{[^}]*\}\}/g, ' ').replace(/\[@[^\]|]*\|?([^\]]*)\]/g, ' $1 ');

const plain = (text: string): string => text.replace(/[“”]/g, '"').replace(/[’‘]/g, "'");
const quotes = new Set(
  [...law.precedents.values()].flatMap((record) => record.holdings.map((holding) => plain(holding.quote ?? ''))),
);

describe.each(all)('passage $stem', ({ stem, text, parsed }) => {
  const passage = parsed.passage;

  it('has a head that is understood, its own name, and tags that close', () => {
    expect(parsed.diagnostics).toEqual([]);
    expect(passage?.id).toBe(stem);
    expect(() => parseBody(passage?.body ?? '')).not.toThrow();
    expect(() => parseBody(passage?.title ?? '')).not.toThrow();
    expect(passage?.documents.filter((id) => !documentKind(id))).toEqual([]);
    expect(passage?.instruments.filter((id) => !law.instruments.has(id))).toEqual([]);
    expect(passage?.courts.filter((id) => !law.courts.has(id))).toEqual([]);
    if (['argument', 'claim'].includes(passage?.slot ?? '')) expect(law.grounds.has(passage?.ground ?? '')).toBe(true);
  });

  it('asks only for fields that exist', () => {
    const { slots, tests } = pathsOf(`${passage?.title ?? ''}\n${passage?.body ?? ''}`);
    expect(slots.filter((path) => !path.startsWith('@') && !FIELDS[path])).toEqual([]);
    const paths = tests.filter((test) => /^(if|unless) /.test(test)).map((test) => test.split(' ')[1] ?? '');
    const unknown = paths.filter((path) => {
      if (path.startsWith('facts.')) return !Object.hasOwn(law.demandFields, path.slice('facts.'.length));
      return path !== 'grounds' && !FIELDS[path];
    });
    expect(unknown).toEqual([]);
  });

  it('cites only the library, at pins the library holds', () => {
    for (const { id, pin } of cites(text)) {
      const record = law.precedents.get(id);
      expect(record, id).toBeDefined();
      if (pin === undefined) continue;
      const pins = [...(record?.holdings ?? []).map((holding) => holding.pin ?? ''), ...(KNOWN_PINS[id] ?? [])];
      const held = pins.some(
        (known) => known === pin || known.split(/[;,] /).some((part) => part.replace(/ \(.*$/, '') === pin),
      );
      expect(held, `${id} at ${pin}`).toBe(true);
    }
    for (const test of pathsOf(passage?.body ?? '').tests.filter((line) => line.startsWith('law '))) {
      for (const id of test.split(' ').slice(1)) expect(law.precedents.has(id), id).toBe(true);
    }
  });

  it('names no case and no reporter page in bare words', () => {
    const bare = withoutTags(passage?.body ?? '');
    expect(
      bare.match(
        /\b\d{1,4} (U\.S\.|S\. Ct\.|F\.\dd|F\.\dth|F\. Supp\.|Cal\.|N\.Y|A\.2d|P\.\dd|Misc\.)(?!C)[^§]{0,6}\d+/g,
      ) ?? [],
    ).toEqual([]);
    expect(bare.match(/[A-Z][A-Za-z.]+ v\. [A-Z][A-Za-z]+/g) ?? []).toEqual([]);
    expect(bare).not.toContain('/s/');
  });

  it('quotes opinions exactly', () => {
    // A quotation followed at once by a cite is a quotation from that opinion.
    for (const match of plain(passage?.body ?? '').matchAll(/"([^"]{12,})"\.?\s+\[@([a-z0-9-]+)/g)) {
      const quote = (match[1] ?? '').replace(/[.,]$/, '');
      const known = [...quotes].some((held) => held.includes(quote) || held.replace(/\.$/, '').includes(quote));
      expect(known, `“${quote}” (${match[2] ?? ''})`).toBe(true);
    }
  });
});

it('every ground of the law is argued by at least one passage', () => {
  const argued = new Set(
    all.filter(({ parsed }) => parsed.passage?.slot === 'argument').map(({ parsed }) => parsed.passage?.ground),
  );
  expect([...law.grounds.keys()].filter((id) => !argued.has(id))).toEqual([]);
});
