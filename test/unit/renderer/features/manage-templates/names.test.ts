import { describe, expect, it } from 'vitest';
import {
  choiceOf,
  choiceOfOption,
  optionOf,
  optionsFor,
  withChoice,
} from '../../../../../renderer/features/manage-templates/names/choices';
import { suggestNames } from '../../../../../shared/templates/suggest-names';
import { TEMPLATE_FIELDS, templateField } from '../../../../../shared/templates/template-fields';

describe('what a firm’s name stands for', () => {
  it('is a question until somebody says otherwise, and in one table at the most', () => {
    expect(choiceOf({}, 'debtor')).toEqual({ kind: 'ask' });
    const field = withChoice({ fixed: { debtor: 'x', other: 'y' } }, 'debtor', { kind: 'field', name: 'clientName' });
    expect(field).toEqual({ names: { debtor: 'clientName' }, fixed: { other: 'y' } });
    expect(choiceOf(field, 'debtor')).toEqual({ kind: 'field', name: 'clientName' });
    const fixed = withChoice(field, 'debtor', { kind: 'fixed', value: 'The Firm' });
    expect(fixed).toEqual({ names: {}, fixed: { other: 'y', debtor: 'The Firm' } });
    expect(withChoice(fixed, 'debtor', { kind: 'ask' })).toEqual({ names: {}, fixed: { other: 'y' } });
  });

  it('is not what every object has', () => {
    expect(choiceOf({ names: {}, fixed: {} }, 'constructor')).toEqual({ kind: 'ask' });
  });

  it('is chosen among fields of its own kind', () => {
    for (const kind of ['value', 'condition', 'list', 'block'] as const) {
      const options = optionsFor(kind).flatMap(({ items }) => items.map(({ value }) => value));
      for (const option of options) expect(optionOf(choiceOfOption(option))).toBe(option);
      const fields = options.flatMap((option) => (option.startsWith('field:') ? [option.slice(6)] : []));
      expect(fields).toEqual(TEMPLATE_FIELDS.filter((one) => one.kind === kind).map(({ name }) => name));
    }
  });
});

describe('likeness of names', () => {
  it.each([
    ['attorney_email', 'value', 'signerEmail'],
    ['client.full_name', 'value', 'clientName'],
    ['docketNumber', 'value', 'caseNumber'],
    ['attorneyAddress', 'list', 'signerAddress'],
    ['is_federal', 'condition', 'federal'],
  ] as const)('proposes for %s (%s) %s first', (theirs, kind, ours) => {
    const proposed = suggestNames(theirs, kind);
    expect(proposed[0]).toBe(ours);
    expect(proposed.length).toBeLessThanOrEqual(3);
    for (const name of proposed) expect(templateField(name)?.kind).toBe(kind);
  });

  it('proposes nothing where nothing is alike', () => {
    expect(suggestNames('zebra_stripes', 'value')).toEqual([]);
  });
});
