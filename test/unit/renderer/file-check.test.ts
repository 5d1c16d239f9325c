import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkPicked } from '../../../renderer/features/reveal-file/check-file';
import { addEntry, addFact, createMatter, openDrawer, shutDrawer } from '../../../renderer/data';
import { drawerFacts } from '../../../renderer/features/open-drawer/sought';
import { protect } from '../../../renderer/data/protected';
import { runImportJob } from '../../../shared/imports/run-job';
import { revealFile } from '../../../shared/reveal/reveal-file';
import { runs, wordFile } from '../shared/ooxml/package-fixture';
import { freshData, newMatter } from './data/fresh';

const open = () => openDrawer({ by: 'passphrase', secret: new Uint8Array([1]) });
const said = async (text: string, matterId?: string, name = 'paper.docx') => {
  const bytes = wordFile(runs(text));
  const { report, ...rest } = await checkPicked({ name, bytes }, { matterId, drawerFacts });
  return { ...rest, report, kinds: report.findings.map(({ kind }) => kind) };
};

describe('what a file still reveals', () => {
  it('is told without a matter, with what nobody looked at', async () => {
    const { report, kinds, cleanable } = await said('Her number is 123-45-6789.');
    expect(cleanable).toBe(true);
    expect(kinds).toContain('comment');
    expect(report.findings.find(({ kind }) => kind === 'r-ssn')).toMatchObject({ severity: 'warn' });
    expect(report.notChecked.length).toBeGreaterThan(0);
  });

  it('holds the accounts of the matter against it, and the facts of the drawer while that is open', async () => {
    await freshData();
    const { matterId } = await createMatter(newMatter);
    await addEntry(matterId, 'accounts', { handle: '@marsh_wren', protect: true });
    await open();
    await addFact(matterId, { kind: 'name', value: protect('Zebediah Quillfeather'), note: protect('') });
    const text = 'By @marsh_wren, who is Quillfeather, Zebediah.';
    const seen = await said(text, matterId);
    expect(seen.kinds.filter((kind) => kind === 'protected-fact')).toHaveLength(2);
    expect(seen).toMatchObject({ sealed: 0, fromDrawer: true });
    shutDrawer();
    const shut = await said(text, matterId);
    expect(shut.kinds.filter((kind) => kind === 'protected-fact')).toHaveLength(1);
    expect(shut).toMatchObject({ sealed: 1, fromDrawer: false });
  });

  it('finds a fact in the name of the file', async () => {
    await freshData();
    const { matterId } = await createMatter(newMatter);
    await addEntry(matterId, 'accounts', { handle: '@marsh_wren', protect: true });
    const { report } = await said('Nothing.', matterId, 'marsh_wren.docx');
    expect(report.findings[0]).toMatchObject({ kind: 'protected-fact', where: 'file name' });
  });
});

describe('the cleaned copy that the process for imports makes', () => {
  it('leaves behind what it counts, and nothing is left in it', async () => {
    const made = await runImportJob({ kind: 'clean', bytes: wordFile(runs('Nothing else.')) });
    if (made.kind !== 'clean' || !made.copy) throw new Error('no copy');
    expect(made.copy.removed.find(({ kind }) => kind === 'comment')?.count).toBe(1);
    expect((await revealFile(made.copy.bytes)).carriers).toEqual([]);
  });

  it('is made of Word files and PDFs alone', async () => {
    await expect(runImportJob({ kind: 'clean', bytes: strToU8('plain words') })).rejects.toMatchObject({
      code: 'bad-input',
    });
  });
});
