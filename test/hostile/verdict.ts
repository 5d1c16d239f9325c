import type { ImportJob, ImportKind, ImportResult } from '../../shared/ipc/imports-contract';

/** What came of one file: what was read of it, or the refusal in plain words. */
export type Answer =
  | { readonly ok: true; readonly result: ImportResult }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly fix: string };

/** One file at one entrance. `judge` says what is wrong with the answer; null: it is as expected. */
export interface Try {
  readonly entrance: string;
  readonly job: ImportJob;
  readonly judge: (answer: Answer) => string | null;
}

export interface HostileInput {
  /** As in the list of threats. */
  readonly id: number;
  readonly name: string;
  /** In words: refused, opened with a finding, or harmless because. */
  readonly verdict: string;
  /** Made anew each time; some are large. */
  readonly tries?: () => readonly Try[];
  /** What is tried on the way out, or before any file is read: says what is wrong; null: nothing. */
  readonly calls?: readonly (() => Promise<string | null> | string | null)[];
  /** The room whose tests hold it. */
  readonly elsewhere?: string;
  /** It takes seconds to make. */
  readonly slow?: true;
}

const shown = (answer: Answer): string =>
  answer.ok ? `was opened: ${JSON.stringify(answer.result).slice(0, 160)}` : `${answer.code}: ${answer.message}`;

/** Refused with this code, and a reason that says why. */
export const refused =
  (code: string, says: RegExp) =>
  (answer: Answer): string | null =>
    !answer.ok && answer.code === code && says.test(answer.message) && answer.fix !== '' ? null : shown(answer);

/** Opened; `check` says what is wrong with what was read. */
export const opened =
  <K extends ImportKind>(_kind: K, check: (result: ImportResult<K>) => boolean) =>
  (answer: Answer): string | null =>
    answer.ok && check(answer.result as ImportResult<K>) ? null : shown(answer);

const template = (bytes: Uint8Array): ImportJob => ({ kind: 'examine-template', bytes, names: {} });
const returned = (bytes: Uint8Array): ImportJob => ({ kind: 'document', bytes });
const served = (bytes: Uint8Array): ImportJob => ({ kind: 'demand', name: 'paper.docx', bytes, wordsOnly: false });
const cited = (bytes: Uint8Array): ImportJob => ({ kind: 'paragraphs', name: 'paper.docx', bytes });

/** A file that no reader takes, for one reason: as a template, a returned paper, a served one, a cited one. */
export function refusedEverywhere(bytes: Uint8Array, says: RegExp): Try[] {
  const no = refused('unsafe-document', says);
  return [
    {
      entrance: 'template',
      job: template(bytes),
      judge: opened('examine-template', ({ hostile, inspection }) => {
        return inspection === null && hostile.length > 0 && hostile.every(({ message }) => says.test(message));
      }),
    },
    { entrance: 'returned paper', job: returned(bytes), judge: no },
    { entrance: 'served paper', job: served(bytes), judge: no },
    { entrance: 'cite check', job: cited(bytes), judge: no },
  ];
}

/**
 * A file that acts or fetches: refused as a template, a finding that blocks in a returned paper, and of a served one only
 * the words are read.
 */
export function acts(bytes: Uint8Array, code: string, words = 'Served words'): Try[] {
  return [
    {
      entrance: 'template',
      job: template(bytes),
      judge: opened('examine-template', ({ hostile, inspection }) => {
        return inspection === null && hostile.some((one) => one.code === code);
      }),
    },
    {
      entrance: 'returned paper',
      job: returned(bytes),
      judge: opened('document', ({ hostile }) => hostile.some((one) => one.code === code)),
    },
    {
      entrance: 'served paper',
      job: served(bytes),
      judge: opened('demand', ({ paper }) => paper.text.includes(words) && paper.attached === undefined),
    },
  ];
}

type Examined = ImportResult<'examine-template'>;
type Inspection = NonNullable<Examined['inspection']>;

/** A template that is no danger: its marks are read; `check` looks at them. */
export function read(bytes: Uint8Array, check: (inspection: Inspection) => boolean): Try {
  const judge = opened('examine-template', ({ hostile, inspection }) => {
    return hostile.length === 0 && inspection !== null && check(inspection);
  });
  return { entrance: 'template', job: template(bytes), judge };
}

/** A paper that came back from Word. */
export function cameBack(bytes: Uint8Array, check: (result: ImportResult<'document'>) => boolean): Try {
  return { entrance: 'returned paper', job: returned(bytes), judge: opened('document', check) };
}

/** A served paper of which the words are read, and nothing else. */
export function wordsOf(bytes: Uint8Array, words: string, name = 'paper.docx'): Try {
  return {
    entrance: 'served paper',
    job: { kind: 'demand', name, bytes, wordsOnly: false },
    judge: opened('demand', ({ paper }) => paper.text.includes(words)),
  };
}
