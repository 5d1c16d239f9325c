import { describe, expect, it } from 'vitest';
import { placeWords, recordName, valueWords } from '../../../../renderer/ui/record-words';

const id = '11111111-1111-4111-8111-111111111111';

describe('the place of a value', () => {
  it('is what the form calls the field', () => {
    expect(placeWords({ table: 'matters', field: 'court.caseNumber' })).toBe('Case number');
  });

  it('names the record, and leaves ids of entries out', () => {
    expect(placeWords({ table: 'deadlines', field: 'due.date' }, 'Answer')).toBe('Deadline “Answer” › due › date');
    expect(placeWords({ table: 'matters', field: `record.services.${id}.on` })).toBe('Matter › record › services › on');
    expect(placeWords({ table: 'parties', field: null }, 'Chirp, Inc.')).toBe('Party “Chirp, Inc.”');
  });
});

describe('a value', () => {
  it('tells removed, not in the record, none and empty apart', () => {
    expect([undefined, null, [], '', false].map((value) => valueWords(value))).toEqual([
      'removed',
      'not in the record',
      'none',
      'empty',
      'no',
    ]);
  });

  it('is a day with its weekday, and a record line by line without what only the program reads', () => {
    expect(valueWords('2017-09-08')).toBe('Fri, Sep 8, 2017');
    expect(valueWords({ id, matterId: id, name: 'Chirp, Inc.', role: 'intervenor', court: { judge: '' } })).toBe(
      'name: Chirp, Inc.\nrole: intervenor',
    );
  });

  it('does not grow beyond what can be read', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`field${at}`, 'x'.repeat(5_000)]));
    const lines = valueWords(many).split('\n');
    expect(lines).toHaveLength(12);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(320);
  });
});

describe('the name of a record', () => {
  it('is the first that it has; a value without one has none', () => {
    expect(recordName({ label: 'Answer', text: 'later' })).toBe('Answer');
    expect(recordName({ text: 'First line\nSecond' })).toBe('First line');
    expect([recordName(null), recordName('text'), recordName({ on: '2017-01-01' })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
