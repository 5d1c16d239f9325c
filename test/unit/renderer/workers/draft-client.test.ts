import { describe, expect, it } from 'vitest';
import { draftInWorker } from '../../../../renderer/workers/draft-client';
import { law } from '../../../../shared/law';
import { template } from '../../shared/render/sample-doc';
import { sampleMatter } from '../../../../templates/library';

/* Node has no Worker: the same code runs on this thread. */
const matter = sampleMatter('alt-uscis-doe', '2026-11-22');
const order = { matter, documentId: 'motion-to-quash' };

describe('drafting in the worker', () => {
  it('gives the tree, the findings, and the same bytes for the same matter', async () => {
    const first = await draftInWorker(order);
    expect(first?.doc.documentId).toBe('motion-to-quash');
    expect(first?.sha256).toMatch(/^[0-9a-f]{64}$/);
    const second = await draftInWorker(order);
    expect(second?.sha256).toBe(first?.sha256);
    expect(second?.bytes).toEqual(first?.bytes);
  });

  it('counts pages and length for a file that is saved, and not for a preview', async () => {
    const paper = { ...order, matter: sampleMatter('harris', '2026-11-22') };
    const lengths = async (lane: 'save' | 'preview') =>
      (await draftInWorker({ ...paper, lane }))?.diagnostics.filter(({ code }) => code === 'length-not-verified');
    expect(await lengths('save')).toHaveLength(1);
    expect(await lengths('preview')).toHaveLength(0);
  }, 60_000);

  it('drafts without rendering when no page is asked for', async () => {
    const made = await draftInWorker({ ...order, bytes: false });
    expect(made?.doc.title).toContain('Motion');
    expect(made?.bytes).toBeUndefined();
  });

  it('answers only the newest preview, and every save', async () => {
    const orders = ['preview', 'preview', 'save', 'preview'] as const;
    const answers = await Promise.all(orders.map((lane) => draftInWorker({ ...order, lane, bytes: false })));
    expect(answers.map((answer) => answer !== undefined)).toEqual([false, false, true, true]);
  });

  it('refuses, with what to do, a paper that does not fit and a template that is no document', async () => {
    const unfit = draftInWorker({ ...order, documentId: 'emergency-decline' });
    await expect(unfit).rejects.toMatchObject({ name: 'AppError', code: 'not-allowed' });
    const unsound = draftInWorker({ ...order, template: new Uint8Array([1, 2, 3]) });
    await expect(unsound).rejects.toMatchObject({ name: 'AppError' });
    expect(await draftInWorker({ ...order, bytes: false })).toBeDefined();
  });

  it('tells what the file says, what a firm typed into its own template included', async () => {
    const shipped = await draftInWorker(order);
    expect(shipped?.words).toContain('ALT_USCIS');
    const typed = '<w:p><w:r><w:t>Production was due on 6/5/2017.</w:t></w:r></w:p>';
    const own = await draftInWorker({ ...order, template: template(typed) });
    expect(own?.words).toContain('due on 6/5/2017');
    expect(shipped?.words).not.toContain('6/5/2017');
  });

  it('lays edited precedents over the shipped ones', async () => {
    const plain = await draftInWorker({ ...order, bytes: false });
    const cited = [...law.precedents.values()].filter((p) => JSON.stringify(plain?.doc.blocks).includes(p.shortName));
    const precedents = cited.map((p) => ({ ...p, caption: 'Edited v. Caption', shortName: 'Edited' }));
    const edited = await draftInWorker({ ...order, bytes: false, precedents });
    expect(JSON.stringify(edited?.doc.blocks)).toContain('Edited');
    expect(JSON.stringify(plain?.doc.blocks)).not.toContain('Edited');
  });
});
