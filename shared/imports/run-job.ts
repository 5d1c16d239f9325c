import { readPaper } from '../extract/read-paper';
import { readParagraphs } from '../extract/read-paragraphs';
import { readLibraryFile } from '../exchange/read-file';
import { readDemand } from '../intake/read-demand';
import type { ImportJob, ImportKind, ImportResult } from '../ipc/imports-contract';
import { AppError } from '../kernel/app-error';
import { hostileContent } from '../ooxml/hostile-content';
import { readDocument } from '../ooxml/paragraphs';
import { readPackage } from '../ooxml/read-package';
import { examineTemplate, inspectTemplate } from '../render/inspect-template';
import { kindByContent, revealFile } from '../reveal/reveal-file';
import { cleanCopy } from './clean-copy';
import { soundJson } from './sound-json';

type JobOf<K extends ImportKind> = Extract<ImportJob, { kind: K }>;
type Runs = { readonly [K in ImportKind]: (job: JobOf<K>) => ImportResult<K> | Promise<ImportResult<K>> };

/** The readers, one a kind of job. Each throws an AppError for a file it does not take. */
const runs: Runs = {
  demand: async ({ name, bytes, wordsOnly }) => {
    const paper = await readPaper(name, bytes);
    const none = wordsOnly || paper.scan === true;
    const intake = none ? { offers: [], notes: [] } : readDemand(paper.text);
    return { kind: 'demand', paper, intake } as ImportResult<'demand'>;
  },
  paragraphs: async ({ name, bytes }) => ({
    kind: 'paragraphs',
    ...((await readParagraphs(name, bytes)) as Omit<ImportResult<'paragraphs'>, 'kind'>),
  }),
  document: ({ bytes }) => {
    const parts = readPackage(bytes);
    return {
      kind: 'document',
      document: readDocument(parts) as ImportResult<'document'>['document'],
      hostile: hostileContent(parts),
    };
  },
  template: ({ bytes, names }) => ({
    kind: 'template',
    inspection: inspectTemplate(bytes, names) as ImportResult<'template'>['inspection'],
  }),
  'examine-template': ({ bytes, names }) => {
    const { hostile, inspection } = examineTemplate(bytes, names);
    return {
      kind: 'examine-template',
      hostile: [...hostile],
      inspection: (inspection ?? null) as ImportResult<'examine-template'>['inspection'],
    };
  },
  library: ({ name, bytes, courtIds, format }) => ({
    kind: 'library',
    file: readLibraryFile(
      bytes,
      { fileName: name, courtIds: new Map(courtIds) },
      { format: format ?? undefined },
    ) as ImportResult<'library'>['file'],
  }),
  reveal: async ({ bytes }) => ({
    kind: 'reveal',
    is: kindByContent(bytes),
    ...((await revealFile(bytes)) as Omit<ImportResult<'reveal'>, 'kind' | 'is'>),
  }),
  clean: ({ bytes }) => cleanCopy(bytes),
  json: ({ bytes }) => ({ kind: 'json', text: soundJson(bytes) }),
};

/**
 * Reads one file from outside. Called in the process for imports alone (and in tests): the file may be hostile. Throws
 * an AppError in plain words for what is refused.
 */
export async function runImportJob(job: ImportJob): Promise<ImportResult> {
  try {
    return await (runs[job.kind] as (one: ImportJob) => Promise<ImportResult>)(job);
  } catch (error) {
    // The engine's own word for code that nests beyond measure: the file is to blame, not the reader.
    if (error instanceof RangeError) {
      throw new AppError(
        'unsafe-document',
        'This file was not opened: it is nested or repeated beyond what a document needs.',
        'Open it in the program that made it, save it as a new file and try again.',
      );
    }
    throw error;
  }
}
