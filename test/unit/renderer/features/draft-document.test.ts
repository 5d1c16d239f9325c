import { describe, expect, it } from 'vitest';
import {
  changed,
  citedIn,
  groundText,
  moved,
  slotOf,
} from '../../../../renderer/features/draft-document/argument/choices';
import { stepBeside, stepState } from '../../../../renderer/features/draft-document/steps';
import { fileName } from '../../../../renderer/features/draft-document/steps/file-name';
import { documentKind } from '../../../../shared/drafting/documents';
import type { Matter } from '../../../../shared/schema/matter';
import { passages, sampleMatter } from '../../../../templates/library';

const matter = sampleMatter('alt-uscis-doe', '2026-11-21');
const kindOf = (id: string) => {
  const kind = documentKind(id);
  if (!kind) throw new Error(`no document ${id}`);
  return kind;
};
const first = (from: Matter) => {
  const choice = from.grounds.find((one) => one.chosen);
  if (!choice) throw new Error('no ground is chosen');
  return choice;
};

describe('the choices of grounds', () => {
  it('changes one, adds one that is new, and drops a key set to undefined', () => {
    const { id } = first(matter);
    expect(changed(matter, id, { text: 'Mine.' }).find((choice) => choice.id === id)?.text).toBe('Mine.');
    const again = { ...matter, grounds: changed(matter, id, { text: 'Mine.' }) };
    expect(changed(again, id, { text: undefined }).find((choice) => choice.id === id)).not.toHaveProperty('text');
    expect(changed({ ...matter, grounds: [] }, 'privilege', { chosen: true })).toEqual([
      { id: 'privilege', chosen: true },
    ]);
  });

  it('moves a ground among those that are argued', () => {
    const grounds = ['a', 'b', 'c'].map((id) => ({ id, chosen: id !== 'b' }));
    const order = moved({ ...matter, grounds }, 'c', -1).map((choice) => choice.id);
    expect(order.filter((id) => id !== 'b')).toEqual(['c', 'a']);
    expect(moved({ ...matter, grounds }, 'a', -1)).toEqual(grounds);
  });
});

describe('the text of a ground', () => {
  it('is the passage’s, until counsel writes her own for it', () => {
    const choice = first(matter);
    const motion = kindOf('motion-to-quash');
    const shipped = groundText(choice, matter, motion, passages);
    expect(shipped.passage).toBeDefined();
    expect(shipped.own).toBeUndefined();
    const own = { ...choice, passage: shipped.passage?.id ?? '', text: 'Mine.' };
    expect(groundText(own, matter, motion, passages).source).toBe('Mine.');
    expect(groundText(own, matter, kindOf('challenge-letter'), passages).own).toBeUndefined();
  });

  it('names each authority once, and none that was no law yet', () => {
    const text = '[@mcintyre-v-ohio-1995, 357]; [@mcintyre-v-ohio-1995]; [@nra-v-vullo-2024].';
    expect(citedIn(text, '2017-04-06')).toEqual(['mcintyre-v-ohio-1995']);
    expect(citedIn(text, '2026-01-01')).toEqual(['mcintyre-v-ohio-1995', 'nra-v-vullo-2024']);
  });
});

describe('the steps', () => {
  const progress = { matter, draft: undefined, needs: [], diagnostics: [], drafted: true };

  it('are open until there is a document', () => {
    expect(stepState('missing', { ...progress, kind: undefined }).state).toBe('open');
  });

  it('do not ask an order for grounds', () => {
    expect(slotOf(kindOf('proposed-order'))).toBeUndefined();
    expect(stepState('grounds', { ...progress, kind: kindOf('proposed-order') }).state).toBe('none');
  });

  it('lead past what a paper does not have', () => {
    const order = { ...progress, kind: kindOf('proposed-order') };
    expect(stepBeside('missing', 1, order)?.id).toBe('save');
    expect(stepBeside('save', -1, order)?.id).toBe('missing');
    // Whoever went there all the same finds the way on.
    expect(stepBeside('grounds', 1, order)?.id).toBe('save');
    expect(stepBeside('missing', 1, { ...progress, kind: kindOf('motion-to-quash') })?.id).toBe('grounds');
    expect(stepBeside('document', -1, order)).toBeUndefined();
    expect(stepBeside('save', 1, order)).toBeUndefined();
  });

  it('count blanks and errors', () => {
    const needs = [{ path: 'court.caseNumber', label: 'Case number', state: 'missing' as const }];
    const kind = kindOf('motion-to-quash');
    expect(stepState('missing', { ...progress, kind, needs })).toEqual({ state: 'open', note: '1 blank' });
    const error = { code: 'x', severity: 'error' as const, message: '', where: '', fix: '' };
    expect(stepState('save', { ...progress, kind, diagnostics: [error, error] }).note).toBe('2 errors');
  });
});

describe('the name of the file', () => {
  it('fits every file system and says when it is not for filing', () => {
    expect(fileName('[Proposed] order', 'A v. B: the "motion"', false)).toBe(
      'Proposed order - A v. B the motion - NOT FOR FILING.docx',
    );
    expect(fileName('Complaint', 'A v. B', true)).toBe('Complaint - A v. B.docx');
  });
});
