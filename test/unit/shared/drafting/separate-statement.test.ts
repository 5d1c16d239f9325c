import { expect, it } from 'vitest';
import { docTexts } from '../../../../shared/checks/doc-text';
import { documentKind } from '../../../../shared/drafting/documents';
import { draft } from '../../../../shared/drafting/pipeline';
import { law } from '../../../../shared/law';
import { outlinePacket } from '../../../../shared/packet/outline';
import type { Matter } from '../../../../shared/schema/matter';
import { passages, sampleMatter } from '../../../../templates/library';
import { inCourt } from '../../../stories/motions';
import { californian } from '../../../stories/orders';

const drafted = (matter: Matter) => draft({ matter, documentId: 'separate-statement', law, passages });
const wordsOf = (matter: Matter): string[] =>
  docTexts(drafted(matter).value).map(({ text }) => text.replaceAll('\u00A0', ' '));
const unfit = (matter: Matter) => documentKind('separate-statement')?.unfit(matter);

it('is a paper of the California superior court alone, on a subpoena of a civil case', () => {
  expect(unfit(californian())).toBeUndefined();
  expect(unfit(sampleMatter('live', '2026-11-21'))?.code).toBe('wrong-instrument');
  for (const court of law.courts.keys()) {
    expect(unfit(inCourt(californian(), court)) === undefined, court).toBe(court === 'ca-superior-sf');
  }
});

it('sets out each item in dispute in full, with response and reasons, and refers to nothing else', () => {
  const matter = californian();
  const words = wordsOf(matter);
  const disputed = matter.demand.items.slice(0, 4);
  for (const [at, item] of disputed.entries()) {
    const from = words.indexOf(`ITEM NO. ${at + 1}`);
    const to = at === 3 ? words.length : words.indexOf(`ITEM NO. ${at + 2}`);
    const own = words.slice(from, to);
    expect(own[1]).toBe(`Text of Item No. ${at + 1}:`);
    expect(own[2]).toBe(item.text);
    expect(own.join('\n')).toContain('on these grounds:');
    expect(own.join('\n')).toContain('The item concerns the website');
    expect(own.join('\n')).toMatch(/Legal Reasons[\s\S]*\n.*(Code Civ\. Proc\.|18 U\.S\.C\.|Krinsky)/);
    expect(own.join('\n')).not.toMatch(/\b(above|below|supra|see item|memorandum)\b/i);
  }
  expect(words).not.toContain('ITEM NO. 5');
  expect(drafted(matter).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('leaves the answer blank where nobody has entered one', () => {
  const { response: _, ...matter } = californian();
  expect(wordsOf(matter).filter((text) => text === '[MISSING: Answer to the item].')).toHaveLength(5);
});

it('says which ground goes to no single item', () => {
  const matter = { ...californian(), grounds: [{ id: 'fourth-amendment', chosen: true }, ...californian().grounds] };
  expect(drafted(matter).diagnostics.map(({ code }) => code)).toContain('ground-not-in-statement');
});

it('lies in the packet of the California motion, with the rule that asks for it', () => {
  const entry = outlinePacket(californian(), law).entries.find(({ documentId }) => documentId === 'separate-statement');
  expect(entry).toMatchObject({ out: null, rule: 'Cal. Rules of Court, rule 3.1345(a)(5)' });
  const elsewhere = outlinePacket(sampleMatter('live', '2026-11-21'), law).entries.map(({ documentId }) => documentId);
  expect(elsewhere).not.toContain('separate-statement');
});
