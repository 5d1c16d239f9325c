import { describe, expect, it } from 'vitest';
import { docTexts } from '../../../../shared/checks/doc-text';
import { DOCUMENTS, documentKind } from '../../../../shared/drafting/documents';
import { draft } from '../../../../shared/drafting/pipeline';
import { law } from '../../../../shared/law';
import { chooseLead } from '../../../../shared/packet/lead';
import { LEADS } from '../../../../shared/packet/recipes.data';
import type { Matter } from '../../../../shared/schema/matter';
import { passages } from '../../../../templates/library';
import { lettered, silenced } from '../../../stories/motions';
import { ordered, tapped } from '../../../stories/orders';

const why = (matter: Matter, id: string) => documentKind(id)?.unfit(matter);
const wordsOf = (matter: Matter, documentId: string): string =>
  docTexts(draft({ matter, documentId, law, passages }).value)
    .map(({ text }) => text)
    .join('\n')
    .replaceAll('\u00A0', ' ');

const holder = (matter: Matter): Matter => ({
  ...matter,
  client: { side: 'account-holder', name: 'J. Doe', short: 'Doe', description: null },
});

describe('a motion to quash names the road where it is the wrong one', () => {
  it.each([
    [ordered(), '§ 2703(d)', 'motion-2703d'],
    [tapped(), 'vacate or modify', 'motion-pen-trap'],
    [silenced(), 'nondisclosure order', 'motion-vacate-ndo'],
    [lettered(), '§ 3511(a)', 'petition-3511'],
  ] as const)('%#', (matter, words, road) => {
    expect(why(matter, 'motion-to-quash')).toMatchObject({ code: 'wrong-instrument' });
    expect(why(matter, 'motion-to-quash')?.message).toContain(words);
    expect(why(matter, 'proposed-order')?.code ?? 'fits').toBe(
      ['motion-2703d', 'motion-pen-trap'].includes(road) ? 'fits' : 'wrong-instrument',
    );
    expect(why(matter, road)).toBeUndefined();
  });
});

describe('the provider’s motions against orders', () => {
  it('are the provider’s alone, against their own instrument alone', () => {
    for (const instrument of law.instruments.keys()) {
      for (const [id, own] of [
        ['motion-2703d', 'order-2703d'],
        ['motion-pen-trap', 'pen-trap-order'],
      ] as const) {
        const matter = { ...ordered(), demand: { ...ordered().demand, instrument } };
        expect(why(matter, id) === undefined, `${id} ${instrument}`).toBe(instrument === own);
        expect(why(holder(matter), id), `${id} ${instrument}`).toBeDefined();
        expect(why(holder(matter), `proposed-${id.replace('motion', 'order')}`)).toBeDefined();
      }
    }
  });

  it('lead their packets, by the vehicles of the law data', () => {
    for (const [matter, lead] of [
      [ordered(), 'motion-2703d'],
      [tapped(), 'motion-pen-trap'],
      [lettered(), 'petition-3511'],
      [silenced(), 'motion-vacate-ndo'],
    ] as const) {
      expect(chooseLead(matter)).toBe(lead);
      expect(chooseLead({ ...matter, vehicle: null })).toBe(lead);
      const vehicles = law.instruments.get(matter.demand.instrument)?.vehicles.map(({ id }) => id) ?? [];
      const carried = LEADS.filter(({ paper }) => paper === lead).flatMap((row) => row.vehicles);
      expect(vehicles).toEqual(expect.arrayContaining(carried));
    }
  });

  it('argue volume and burden whether counsel has ticked them or not', () => {
    expect(ordered().grounds.map(({ id }) => id)).not.toContain('undue-burden');
    const words = wordsOf(ordered(), 'motion-2703d');
    expect(words).toContain('Unusually Voluminous');
    expect(words.match(/Compliance Would Otherwise Cause an Undue Burden/g)).toHaveLength(1);
    const ticked = { ...ordered(), grounds: [...ordered().grounds, { id: 'undue-burden', chosen: true }] };
    expect(wordsOf(ticked, 'motion-2703d').match(/Compliance Would Otherwise Cause an Undue Burden/g)).toHaveLength(1);
  });

  it('face what goes against them', () => {
    const words = wordsOf(ordered(), 'motion-2703d');
    for (const cite of ['787 F. Supp. 2d 430', '830 F. Supp. 2d 114', '36 Misc. 3d 868']) expect(words).toContain(cite);
    expect(wordsOf(tapped(), 'motion-pen-trap')).toContain('442 U.S. 735');
  });

  it('rest on what a declarant counted, and leave a blank where nobody has', () => {
    expect(wordsOf(ordered(), 'motion-2703d')).toContain('call for 4,100,000 records. (Example Decl. ¶ 1.)');
    const { burden: _, ...facts } = ordered().facts;
    expect(wordsOf({ ...ordered(), facts }, 'motion-2703d')).toContain('[MISSING: Number of records]');
    const silent = { ...ordered(), record: {}, demand: { ...ordered().demand, chronology: [] } };
    const { diagnostics } = draft({ matter: silent, documentId: 'motion-2703d', law, passages });
    const unsupported = diagnostics.filter(({ code }) => code === 'unsupported-fact').map(({ message }) => message);
    expect(unsupported.join('\n')).toContain('4,100,000 records');
  });

  it('print the subsection of a statute in its own case in the caption', () => {
    const { value } = draft({ matter: ordered(), documentId: 'motion-2703d', law, passages });
    const caption = JSON.stringify(value.blocks['caption']).replaceAll('\u00A0', ' ');
    expect(caption).toContain('QUASH OR MODIFY ORDER UNDER 18 U.S.C. § 2703(d)');
  });

  it('are no motion to compel’s answer: nobody compels silence', () => {
    expect(why(silenced(), 'opposition')?.message).toContain('vacate or modify');
    expect(DOCUMENTS.filter((kind) => !kind.unfit(silenced()) && kind.id === 'opposition')).toEqual([]);
  });
});
