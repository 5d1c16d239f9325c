import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { prepareExport, type LeavingGuard } from '../../../../main/files/export-file';
import { ToldFindings } from '../../../../main/files/told-findings';

const letter = strToU8('By @night_heron, who also writes as @marsh_wren.');
const guard: LeavingGuard = { matterId: 'm', protectedWords: ['@night_heron', '@marsh_wren'] };

function findingsOf(bytes: Uint8Array, name = 'letter.txt') {
  const prepared = prepareExport(bytes, name, guard);
  return prepared.status === 'blocked' ? prepared.findings : [];
}

describe('what an attorney lets through', () => {
  it('is what was told of these bytes, and the file leaves with it', () => {
    const told = new ToldFindings();
    const findings = findingsOf(letter);
    expect(findings).toHaveLength(2);
    told.tell(letter, findings);
    const letThrough = told.through(letter, { findings });
    expect(prepareExport(letter, 'letter.txt', { ...guard, letThrough }).status).toBe('ready');
  });

  it('is nothing more: what was not named still holds the file back', () => {
    const told = new ToldFindings();
    const findings = findingsOf(letter);
    told.tell(letter, findings);
    const letThrough = told.through(letter, { findings: findings.slice(0, 1) });
    const prepared = prepareExport(letter, 'letter.txt', { ...guard, letThrough });
    expect(prepared).toMatchObject({ status: 'blocked', findings: [findings[1]] });
  });

  it('is no other place: a name that holds the word holds the file back again', () => {
    const told = new ToldFindings();
    told.tell(letter, findingsOf(letter));
    const letThrough = told.through(letter, { findings: findingsOf(letter) });
    const prepared = prepareExport(letter, 'night_heron.txt', { ...guard, letThrough });
    expect(prepared).toMatchObject({ status: 'blocked', findings: [{ where: 'file name', word: '@night_heron' }] });
  });

  it('is nothing that the page made up, and nothing that was told of another file', () => {
    const told = new ToldFindings();
    const findings = findingsOf(letter);
    expect(told.through(letter, { findings })).toEqual([]);
    told.tell(strToU8('another'), findings);
    expect(told.through(letter, { findings })).toEqual([]);
    told.tell(letter, findings);
    expect(
      told.through(letter, { findings: [{ where: 'content', word: 'Jane Doe', disguise: 'as written' }] }),
    ).toEqual([]);
    expect(told.through(letter, undefined)).toEqual([]);
  });
});
