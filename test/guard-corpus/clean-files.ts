import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DOCUMENTS, documentKind } from '../../shared/drafting/documents';
import { draft } from '../../shared/drafting/pipeline';
import { law } from '../../shared/law';
import { cleanPackage } from '../../shared/render/clean-package';
import { renderDocx } from '../../shared/render/render';
import type { Matter } from '../../shared/schema/matter';
import { passages, sampleMatter, sampleNames, templates } from '../../templates/library';
import { nearMisses } from './near-misses';

/** A file in which nothing protected stands. */
export interface CleanFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly group: 'papers of the samples' | 'templates' | 'passages' | 'law data' | 'near misses' | 'PDFs';
  /** The matter that a paper is of. */
  readonly matter?: Matter;
}

const today = '2026-11-21';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The emergency letters need a decision, which no sample records. */
function decided(matter: Matter, id: string): Matter {
  if (!id.startsWith('emergency')) return matter;
  const outcome = id === 'emergency-disclose' ? 'disclose' : 'decline';
  return { ...matter, demand: { ...matter.demand, decision: { outcome, by: 'A. Decider', at: `${matter.today}T09:00` } } };
}

/** Every paper of every sample, as it leaves; `every` takes one of so many. */
export function* samplePapers(every = 1): Generator<CleanFile> {
  let turn = 0;
  for (const name of sampleNames) {
    for (const kind of DOCUMENTS) {
      const matter = decided(sampleMatter(name, today), kind.id);
      if (kind.unfit(matter) || turn++ % every !== 0) continue;
      const template = templates[documentKind(kind.id)?.template ?? ''] ?? new Uint8Array();
      const doc = draft({ matter, documentId: kind.id, law, passages }).value;
      const bytes = cleanPackage(renderDocx({ template, doc }).value);
      yield { name: `${name} ${kind.id}.docx`, bytes, group: 'papers of the samples', matter };
    }
  }
}

function* filesOf(folder: string, group: CleanFile['group'], ends: RegExp): Generator<CleanFile> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (ends.test(name)) yield { name: basename(name), bytes: readFileSync(join(folder, name)), group };
  }
}

/** What is shipped, and our own near misses. `root` is the project's folder. */
export function* shippedFiles(root: string): Generator<CleanFile> {
  for (const [name, bytes] of Object.entries(templates)) yield { name: `${name}.docx`, bytes, group: 'templates' };
  yield* filesOf(join(root, 'templates/passages'), 'passages', /\.(?:txt|md|json|ts)$/);
  yield* filesOf(join(root, 'shared/law/data'), 'law data', /\.json$/);
  for (const [at, text] of nearMisses.entries()) {
    yield { name: `note ${at + 1}.txt`, bytes: utf8(text), group: 'near misses' };
  }
}

/** The same papers as PDFs; undefined: there is no soffice here. */
export function pdfsOf(papers: readonly CleanFile[], folder: string): CleanFile[] | undefined {
  if (spawnSync('soffice', ['--version']).status !== 0) return undefined;
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of papers) writeFileSync(join(folder, name), bytes);
  const args = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf', '--outdir', folder];
  spawnSync('soffice', [...args, ...papers.map(({ name }) => join(folder, name))], { timeout: 240_000 });
  return papers.flatMap(({ name, matter }) => {
    const pdf = name.replace(/docx$/, 'pdf');
    const bytes = readdirSync(folder).includes(pdf) ? readFileSync(join(folder, pdf)) : undefined;
    return bytes ? [{ name: pdf, bytes, group: 'PDFs' as const, ...(matter ? { matter } : {}) }] : [];
  });
}
