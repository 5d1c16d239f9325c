import { z } from 'zod';
import { backupContract } from './backup-contract';
import { bundleContract } from './bundle-contract';
import type { Channel } from './channels';
import { exportGuard, leakFinding, letThrough } from './export-guard';
import { folderContract } from './folder-contract';
import { importsContract } from './imports-contract';
import type { ReplyError } from './reply';
import { vaultContract } from './vault-contract';

export type { ReplyError };

/** What may be said between the window and main: an input and an output schema for every channel. */

const megabytes = (count: number): number => count * 1024 * 1024;

/** Largest file of each purpose that main reads for the window, in bytes. */
export const openLimits = {
  'matter-json': megabytes(5),
  attachment: megabytes(50),
  precedents: megabytes(20),
  template: megabytes(20),
  'word-file': megabytes(20),
  'ground-pack': megabytes(2),
  demand: megabytes(50),
  'cited-document': megabytes(50),
  'checked-file': megabytes(50),
} as const;

/** Largest file that leaves through `file:save`, in bytes. */
export const saveLimit = megabytes(50);

const anyBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'Not bytes.');
const fileBytes = anyBytes.refine((bytes) => bytes.byteLength <= saveLimit, 'The file is too large.');

/** More papers than any packet has. */
const mostPapers = 80;
const paperName = z
  .string()
  .min(1)
  .max(200)
  .regex(/\.(?:docx|pdf)$/i, 'Not the name of a Word file or a PDF.');
const packetFiles = z
  .array(z.strictObject({ name: paperName, bytes: fileBytes }))
  .min(1)
  .max(mostPapers)
  .refine((files) => new Set(files.map(({ name }) => name.toLowerCase())).size === files.length, 'A name stands twice.')
  .refine(
    (files) => files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) <= saveLimit,
    'The packet is too large.',
  );

/** What the page may hand over to be written; a PDF is made in main, from the Word file that it shows, and a bundle sealed. */
const saveKinds = ['docx', 'json', 'csv', 'txt', 'ics', 'ris', 'bib'] as const;
export const exportKinds = [...saveKinds, 'pdf', 'quash'] as const;

/** What a court's filing system looks at in a PDF. Sizes in points. */
const pdfFacts = z.strictObject({
  pages: z.number(),
  width: z.number(),
  height: z.number(),
  fontsEmbedded: z.boolean(),
  searchable: z.boolean(),
  bookmarks: z.boolean(),
  info: z.record(z.string(), z.string()),
  bytes: z.number(),
});
export type PdfFacts = z.infer<typeof pdfFacts>;

export const contract = {
  /** Versions for the About page and for bug reports. */
  'app:info': {
    input: z.undefined(),
    output: z.strictObject({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      platform: z.string(),
      profileIsDefault: z.boolean().optional(),
    }),
  },
  /** Says that the first list is drawn; main prints `Quash is ready` once. */
  'app:ready': { input: z.undefined(), output: z.strictObject({ status: z.literal('noted') }) },
  /**
   * What is due, once after a start, for a note of the desktop. Counts, and the titles of matters that are not
   * restricted; main makes the words. `quiet`: it was said already, or this desktop shows no notes.
   */
  'app:say-due': {
    input: z.strictObject({
      overdue: z.number().int().min(0).max(100_000),
      today: z.number().int().min(0).max(100_000),
      soon: z.number().int().min(0).max(100_000),
      titles: z.array(z.string().min(1).max(200)).max(3),
    }),
    output: z.strictObject({ status: z.enum(['shown', 'quiet']) }),
  },
  /** Asks where, then writes through the one exit for files. `name` is what the dialog suggests. */
  'file:save': {
    input: z.strictObject({
      name: z.string().min(1).max(200),
      bytes: fileBytes,
      // A PDF of ours is made by `pdf:save`; here it is one from outside that was kept.
      kind: z.enum([...saveKinds, 'pdf']),
      guard: exportGuard,
      override: letThrough.exactOptional(),
    }),
    output: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('saved'), path: z.string(), sha256: z.string() }),
      z.strictObject({ status: z.literal('cancelled') }),
      z.strictObject({ status: z.literal('blocked'), findings: z.array(leakFinding) }),
    ]),
  },
  /**
   * The same, for the cleaned copy of a file from outside: only bytes that the process for imports made as such in this
   * window. They are written as they are.
   */
  'file:save-cleaned': {
    input: z.strictObject({
      name: z.string().min(1).max(200),
      bytes: fileBytes,
      kind: z.enum(['docx', 'pdf']),
      guard: exportGuard,
      override: letThrough.exactOptional(),
    }),
    output: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('saved'), path: z.string(), sha256: z.string() }),
      z.strictObject({ status: z.literal('cancelled') }),
      z.strictObject({ status: z.literal('blocked'), findings: z.array(leakFinding) }),
    ]),
  },
  /** Asks which file, reads it within its limit. The window never names a path. */
  'file:open': {
    input: z.strictObject({
      purpose: z.enum([
        'matter-json',
        'attachment',
        'precedents',
        'template',
        'word-file',
        'demand',
        'cited-document',
        'checked-file',
        'ground-pack',
      ]),
    }),
    output: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('opened'), name: z.string(), bytes: anyBytes }),
      z.strictObject({ status: z.literal('cancelled') }),
    ]),
  },
  /** Shows a file in its folder: only a path that `file:save` returned since the app was started. */
  'file:show': {
    input: z.strictObject({ path: z.string().min(1).max(4_096) }),
    output: z.strictObject({ status: z.literal('shown') }),
  },
  /**
   * Asks for a folder, then writes the papers and exhibits of a packet into it, each through the one exit. The window
   * never names a path; a folder that holds anything but an earlier packet of the matter is refused.
   */
  'packet:save': {
    input: z.strictObject({
      files: packetFiles,
      guard: exportGuard.extend({ matterId: z.string().min(1).max(100) }),
      /** The sealed versions, which go into a folder apart; absent: what may be public. */
      version: z.literal('sealed').exactOptional(),
      /** By the name of the file: what may leave in one paper may not in the next. */
      override: z.record(paperName, letThrough).exactOptional(),
    }),
    output: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('cancelled') }),
      z.strictObject({
        status: z.literal('saved'),
        folder: z.string(),
        files: z.array(
          z.discriminatedUnion('status', [
            z.strictObject({ name: z.string(), status: z.literal('saved'), path: z.string(), sha256: z.string() }),
            z.strictObject({ name: z.string(), status: z.literal('blocked'), findings: z.array(leakFinding) }),
          ]),
        ),
      }),
    ]),
  },
  /** Writes a working copy of a template into a private folder, through the one exit, and has the system open it. */
  'word:edit': {
    input: z.strictObject({ name: paperName, bytes: fileBytes }),
    output: z.strictObject({ status: z.literal('opened'), path: z.string() }),
  },
  /** Reads a working copy again: only a path that `word:edit` returned since the app was started. */
  'word:read': {
    input: z.strictObject({ path: z.string().min(1).max(4_096) }),
    output: z.strictObject({ bytes: anyBytes, changed: z.boolean() }),
  },
  /** Which program of this machine can make a PDF; null: none. */
  'pdf:status': {
    input: z.undefined(),
    output: z.strictObject({ office: z.enum(['LibreOffice']).nullable() }),
  },
  /** Asks where, then makes a PDF of a Word file that may leave, and says what a filing system would look at. */
  'pdf:save': {
    input: z.strictObject({
      name: z.string().min(1).max(200),
      bytes: fileBytes,
      guard: exportGuard,
      override: letThrough.exactOptional(),
    }),
    output: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('saved'), path: z.string(), sha256: z.string(), facts: pdfFacts }),
      z.strictObject({ status: z.literal('cancelled') }),
      z.strictObject({ status: z.literal('blocked'), findings: z.array(leakFinding) }),
    ]),
  },
  /** Calls the conversion off that is under way. */
  'pdf:cancel': { input: z.undefined(), output: z.strictObject({ status: z.literal('noted') }) },
  ...importsContract,
  ...vaultContract,
  ...backupContract,
  ...bundleContract,
  ...folderContract,
} as const satisfies Record<Channel, { input: z.ZodType; output: z.ZodType }>;

export type InputOf<C extends Channel> = z.infer<(typeof contract)[C]['input']>;
export type OutputOf<C extends Channel> = z.infer<(typeof contract)[C]['output']>;
export type ExportGuard = z.infer<typeof exportGuard>;
export type LeakFinding = z.infer<typeof leakFinding>;
export type LetThrough = z.infer<typeof letThrough>;
export type ExportKind = (typeof exportKinds)[number];
export type OpenPurpose = InputOf<'file:open'>['purpose'];

/** Every answer of main: a value, or an error. Nothing is thrown across the bridge. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: ReplyError };
