import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { documentKind } from '../../shared/drafting/documents';
import { draft } from '../../shared/drafting/pipeline';
import { law } from '../../shared/law';
import { readPackage } from '../../shared/ooxml/read-package';
import { storyTexts } from '../../shared/ooxml/story-text';
import { RECIPES } from '../../shared/packet/recipes.data';
import { renderDocx } from '../../shared/render/render';
import { passages, sampleMatter, sampleNames, templates, type SampleName } from '../../templates/library';
import { matterWith } from '../tables/triage/matters';

const memo = (matter: ReturnType<typeof sampleMatter>): Uint8Array => {
  const doc = draft({ matter, documentId: 'triage-memo', law, passages }).value;
  return renderDocx({ template: templates['triage-memo'] ?? new Uint8Array(), doc }).value;
};
const textOf = (bytes: Uint8Array): string =>
  storyTexts(readPackage(bytes))
    .map((story) => story.text)
    .join('\n');
const sample = (name: SampleName) => sampleMatter(name, '2026-11-21');

describe('the triage memo', () => {
  it('is for counsel alone: privileged, uncaptioned, in no packet', () => {
    expect(documentKind('triage-memo')).toMatchObject({ internal: true });
    expect(RECIPES.filter(({ paper, leads }) => paper === 'triage-memo' || leads.includes('triage-memo'))).toEqual([]);
    for (const name of sampleNames) {
      const text = textOf(memo(sample(name)));
      expect(text.match(/PRIVILEGED – ATTORNEY WORK PRODUCT/g)).toHaveLength(2);
      expect(text).not.toContain('/s/');
    }
  });

  it('shows items, defects, grounds with facts, vehicle and secrecy of the customs summons', () => {
    const text = textOf(memo(sample('alt-uscis')));
    for (const words of [
      'User names; Account log-in; Phone numbers; Mailing addresses; I.P. addresses',
      'Due before it was served (due March 13, 2017, 11:45; served March 14, 2017)',
      'Outside § 1509: no customs purpose stated',
      'Improper purpose / retaliation / harassment (strong)',
      'Complaint for declaratory and injunctive relief',
      'does not pause production',
    ])
      expect(text.replaceAll('\u00A0', ' ')).toContain(words);
  });

  it('keeps the statute and the policy apart in an emergency, and suggests no ground', () => {
    const text = textOf(memo(sample('longacre')));
    expect(text).toContain('The provider’s policy asks: “present, specific and immediate”');
    expect(text).toContain('Process instead:');
    expect(text).not.toContain('Grounds that the facts suggest');
  });

  it('counts people of every item of the warrant', () => {
    expect(textOf(memo(sample('dreamhost'))).match(/1,300,000 \(whole demand\)/g)).toHaveLength(2);
  });

  it('of a blank form says what to ask, and nothing else', () => {
    const text = textOf(memo(matterWith('grand-jury-subpoena', {})));
    expect(text).toContain('Ask first');
    expect(text).not.toMatch(/Grounds that|Wrong on its face|What is asked, and/);
  });
});

const ready = ['soffice', 'pdfinfo'].every((tool) => spawnSync('which', [tool]).status === 0);

describe.skipIf(!ready)('on paper', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quash-memo-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is one page for every sample', () => {
    for (const name of sampleNames) writeFileSync(join(folder, `${name}.docx`), memo(sample(name)));
    const files = sampleNames.map((name) => join(folder, `${name}.docx`));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    spawnSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...files]);
    const pages = sampleNames.map((name) => {
      const { stdout } = spawnSync('pdfinfo', [join(folder, `${name}.pdf`)], { encoding: 'utf8' });
      return [name, /Pages:\s+(\d+)/.exec(stdout)?.[1], /Page size:.*\((\w+)\)/.exec(stdout)?.[1]];
    });
    expect(pages).toEqual(sampleNames.map((name) => [name, '1', 'letter']));
  }, 300_000);
});
