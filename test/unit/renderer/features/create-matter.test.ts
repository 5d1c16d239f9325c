import { describe, expect, it } from 'vitest';
import {
  conflictNames,
  missingOf,
  shortName,
  suggestedTitle,
  toNewMatter,
  useMatterForm,
} from '../../../../renderer/features/create-matter/form';
import { demandSchema } from '../../../../shared/schema/demand';
import { factsSchema } from '../../../../shared/schema/facts';

const empty = useMatterForm.getState().form;
const summons = {
  ...empty,
  side: 'provider' as const,
  clientName: 'Twitter, Inc.',
  issuerKind: 'federal-agency' as const,
  issuerName: 'U.S. Customs and Border Protection',
  issuerShort: 'CBP',
  instrument: 'customs-summons-1509',
  handles: '@ALT_uscis\n',
};

describe('the form for a new matter', () => {
  it('says what it cannot do without', () => {
    expect(missingOf(empty).map((m) => m.what)).toContain('the client');
    expect(toNewMatter(empty)).toBeUndefined();
    expect(missingOf(summons)).toEqual([]);
  });

  it('leaves out what nobody answered, and guesses nothing', () => {
    const matter = toNewMatter(summons);
    expect(matter).toMatchObject({ title: 'Twitter v. CBP (@ALT_uscis)', court: null, vehicle: null });
    expect(matter?.demand).not.toHaveProperty('number');
    expect(matter?.demand.served).toEqual({});
    expect(matter?.facts).toEqual({ gag: {}, emergency: {}, speech: {} });
  });

  it('takes the client for the recipient when no other is named', () => {
    expect(toNewMatter(summons)?.demand.recipient).toEqual({ name: 'Twitter, Inc.', short: 'Twitter' });
  });

  it('keeps “not known” apart from “no” and from silence', () => {
    const matter = toNewMatter({ ...summons, gagRequested: true, gagOrdered: null, anonymous: false });
    expect(matter?.facts).toMatchObject({ gag: { requested: true, courtOrder: null }, speech: { anonymous: false } });
    expect(matter?.facts?.speech).not.toHaveProperty('political');
  });

  it('makes records that the schema takes', () => {
    const items = [{ id: 'a', text: 'I.P. addresses', tier: 'basic-subscriber' as const }];
    const full = {
      ...summons,
      items,
      servedDate: '2017-03-14',
      dueDate: '2017-03-13',
      dueTime: '11:45',
      servedMethod: 'fax' as const,
    };
    const matter = toNewMatter(full);
    expect(demandSchema.safeParse(matter?.demand).error).toBeUndefined();
    expect(factsSchema.safeParse(matter?.facts).error).toBeUndefined();
  });

  it('asks for every name in the conflict search, once', () => {
    expect(conflictNames({ ...summons, otherNames: 'Twitter, Inc.\nAdam Hoffman' })).toEqual([
      'Twitter, Inc.',
      'U.S. Customs and Border Protection',
      '@ALT_uscis',
      'Adam Hoffman',
    ]);
  });

  it('shortens a name by its legal form only', () => {
    expect(shortName('Harborlight Hosting LLC')).toBe('Harborlight Hosting');
    expect(shortName('New Dream Network, LLC')).toBe('New Dream Network');
    expect(shortName('John Doe')).toBe('John Doe');
    expect(suggestedTitle(empty)).toBe('');
  });
});
