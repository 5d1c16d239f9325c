import type { CivilDate } from '../shared/kernel/civil-date';
import type { Counsel, Matter } from '../shared/schema/matter';
import { fromBase64 } from './base64';
import { resolveDates } from './relative-dates';

/*
 * What this folder holds, bundled at build time: passages and Word templates by file name, and the sample matters.
 */
const stem = (path: string): string => path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');

const byStem = <T>(files: Record<string, T>): [string, T][] =>
  Object.entries(files).map(([path, content]) => [stem(path), content]);

/** Passage id → its text, front matter included. */
export const passages: Readonly<Record<string, string>> = Object.fromEntries(
  byStem(import.meta.glob('./passages/*.md', { query: '?raw', import: 'default', eager: true })),
);

/** Template name ('motion-to-quash') → the bytes of its .docx, decoded when first asked for. Read only. */
export const templates: Readonly<Record<string, Uint8Array>> = lazyBytes(
  byStem(import.meta.glob('./*.docx', { query: '?b64', import: 'default', eager: true })),
);

function lazyBytes(files: [string, string][]): Record<string, Uint8Array> {
  const out: Record<string, Uint8Array> = {};
  for (const [name, base64] of files) {
    let bytes: Uint8Array | undefined;
    Object.defineProperty(out, name, { enumerable: true, get: () => (bytes ??= fromBase64(base64)) });
  }
  return out;
}

/** A sample as it lies in the folder: the shared counsel not yet merged, dates of `live` still relative. */
type SampleFile = Readonly<Record<string, unknown>> & { readonly counsel: readonly Counsel[] };

const samples = new Map(byStem(import.meta.glob<SampleFile>('./samples/*.json', { import: 'default', eager: true })));

/** The sample matters, in the order the app lists them. */
export const sampleNames = ['alt-uscis', 'alt-uscis-doe', 'harris', 'dreamhost', 'longacre', 'live'] as const;

export type SampleName = (typeof sampleNames)[number];

export function isSampleName(text: string): text is SampleName {
  return (sampleNames as readonly string[]).includes(text);
}

/**
 * A sample matter, complete. The five historical ones stand on their own day and ignore `today`; `live` is
 * dated from it. Every sample has the same fictitious counsel, from samples/counsel.json.
 */
export function sampleMatter(name: SampleName, today: CivilDate): Matter {
  const file = samples.get(name);
  const shared = samples.get('counsel');
  if (!file || !shared) throw new Error(`no sample called ${name}`);
  // A test holds every sample to the matter schema.
  return resolveDates({ ...file, counsel: [...shared.counsel, ...file.counsel] }, today) as Matter;
}
