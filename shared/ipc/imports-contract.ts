import { z } from 'zod';
import { appErrorCodes } from '../kernel/app-error';
import { demandItemSchema } from '../schema/demand';
import { keepingSchema } from '../schema/library';
import { ownPrecedentSchema } from '../schema/precedent-row';

/*
 * Files from outside are read in a process of their own, which may do nothing else. What goes in: the bytes of the file
 * and what the reading needs, never a matter. What comes back is plain words, held to these schemas on its way: the
 * process is believed no more than the file.
 */

/** The largest file that is read there, in bytes. */
const mostBytes = 50 * 1024 * 1024;
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'Not bytes.');
const fileBytes = bytes.refine(({ byteLength }) => byteLength <= mostBytes, 'The file is too large.');
const name = z.string().max(1_000);
const words = z.string();
const place = z.number().int().nonnegative();
const names = z.record(z.string().max(500), z.string().max(500));

const jobs = {
  /** A served paper: its words and what they offer to the record. `wordsOnly`: no demand is looked for. */
  demand: z.strictObject({ kind: z.literal('demand'), name, bytes: fileBytes, wordsOnly: z.boolean() }),
  /** A document as paragraphs, for the check of its citations. */
  paragraphs: z.strictObject({ kind: z.literal('paragraphs'), name, bytes: fileBytes }),
  /** A Word file as a reader sees it, what Word still marks in it, and what of it acts or fetches. */
  document: z.strictObject({ kind: z.literal('document'), bytes: fileBytes }),
  /** A Word template: its marks. One that acts or fetches is refused. */
  template: z.strictObject({ kind: z.literal('template'), bytes: fileBytes, names }),
  /** The same, with every reason to refuse it as a list. */
  'examine-template': z.strictObject({ kind: z.literal('examine-template'), bytes: fileBytes, names }),
  /** A file of authorities of another program, or a pack of ours. */
  library: z.strictObject({
    kind: z.literal('library'),
    name,
    bytes: fileBytes,
    courtIds: z.array(z.tuple([z.string(), z.string()])).max(50_000),
    format: z.enum(['csl', 'ris', 'csv', 'json', 'bibtex']).nullable(),
  }),
  /** Everything that a file says beyond what its reader sees; no fact is sought there. */
  reveal: z.strictObject({ kind: z.literal('reveal'), bytes: fileBytes }),
  /** A copy of a Word file or PDF that says what its pages say and no more. */
  clean: z.strictObject({ kind: z.literal('clean'), bytes: fileBytes }),
  /** A JSON file of ours (a matter, a firm's pack): its text, once it is known to be sound JSON. */
  json: z.strictObject({ kind: z.literal('json'), bytes: fileBytes }),
} as const;

export const importJob = z.discriminatedUnion('kind', [
  jobs.demand,
  jobs.paragraphs,
  jobs.document,
  jobs.template,
  jobs['examine-template'],
  jobs.library,
  jobs.reveal,
  jobs.clean,
  jobs.json,
]);

const diagnostic = {
  code: words,
  severity: z.enum(['error', 'warning', 'info']),
  message: words,
  where: words,
  fix: words,
};
const paperKind = z.enum(['pdf', 'docx', 'eml', 'text']);
const paper = z.strictObject({
  kind: paperKind,
  text: words,
  pages: z.array(place).exactOptional(),
  scan: z.literal(true).exactOptional(),
  notes: z.array(words),
  attached: z.array(z.strictObject({ name: words, kind: paperKind, bytes })).exactOptional(),
});
const offeredItem = demandItemSchema.pick({ text: true, tier: true, categories: true, from: true, to: true });
const intake = z.strictObject({
  offers: z.array(
    z.strictObject({
      field: words,
      value: z.union([z.string(), z.literal(true), z.number(), offeredItem]),
      start: place,
      end: place,
      words,
      why: words,
      sure: z.enum(['stated', 'likely', 'unsure']),
      contested: z.literal(true).exactOptional(),
    }),
  ),
  notes: z.array(z.strictObject({ text: words, start: place.exactOptional(), end: place.exactOptional() })),
});
const hostile = z.strictObject({ code: words, message: words, part: words, near: words, fix: words });
const readDocument = z.strictObject({
  paragraphs: z.array(
    z.strictObject({
      story: z.enum(['body', 'footnote', 'endnote', 'header', 'footer', 'comment']),
      text: words,
      style: words,
      numbered: z.literal(true).exactOptional(),
    }),
  ),
  marks: z.strictObject({ insertions: place, deletions: place, comments: place, hidden: place }),
});
const located = z.strictObject({ ...diagnostic, near: words, twin: z.literal(true).exactOptional() });
const inspected = z.strictObject({
  value: z.strictObject({
    fields: z.array(
      z.strictObject({
        name: words,
        kind: z.enum(['value', 'condition', 'list', 'block']),
        part: words,
        near: words,
        places: z.array(z.strictObject({ part: words, place: words, near: words })),
        parts: z.array(words),
        count: place,
        origin: z.enum(['matter', 'person', 'row', 'asked']),
        label: words,
        sample: words,
      }),
    ),
    dialect: z.enum(['quash', 'jinja']),
    translations: z.array(z.strictObject({ theirs: words, ours: words, part: words, near: words })),
  }),
  diagnostics: z.array(located),
});
const inFile = z.strictObject({ record: place.nullable(), line: place.nullable() });
const libraryFile = z.strictObject({
  format: z.enum(['csl', 'ris', 'csv', 'json', 'bibtex']),
  records: z.array(
    z.strictObject({
      place: inFile,
      from: words,
      key: words.nullable(),
      record: ownPrecedentSchema,
      given: z.array(ownPrecedentSchema.omit({ id: true }).keyof()),
      exact: z.boolean(),
      notes: z.array(words),
      keeping: keepingSchema.nullable(),
    }),
  ),
  problems: z.array(z.strictObject({ place: inFile, message: words, lost: z.boolean() })),
});

const guardFinding = z.strictObject({
  kind: words,
  severity: z.enum(['block', 'warn', 'info']),
  where: words,
  text: words.exactOptional(),
  why: words,
  fix: words.exactOptional(),
});
const story = z.strictObject({
  where: words,
  text: words,
  bytes: bytes.exactOptional(),
  places: z.array(z.strictObject({ at: place, where: words })).exactOptional(),
});
const removedOne = z.strictObject({ kind: words, count: place });

/** What each job answers with. */
export const importResults = {
  demand: z.strictObject({ kind: z.literal('demand'), paper, intake }),
  paragraphs: z.strictObject({
    kind: z.literal('paragraphs'),
    paragraphs: z.array(z.strictObject({ part: words, text: words })),
    notes: z.array(words),
  }),
  document: z.strictObject({ kind: z.literal('document'), document: readDocument, hostile: z.array(hostile) }),
  template: z.strictObject({ kind: z.literal('template'), inspection: inspected }),
  'examine-template': z.strictObject({
    kind: z.literal('examine-template'),
    hostile: z.array(hostile),
    inspection: inspected.nullable(),
  }),
  library: z.strictObject({ kind: z.literal('library'), file: libraryFile }),
  reveal: z.strictObject({
    kind: z.literal('reveal'),
    is: z.enum(['docx', 'pdf', 'picture', 'message', 'text']),
    stories: z.array(story),
    carriers: z.array(guardFinding),
    notChecked: z.array(words),
  }),
  clean: z.strictObject({
    kind: z.literal('clean'),
    /** Null: no program can clean what stands at the places. */
    copy: z
      .strictObject({
        is: z.enum(['docx', 'pdf']),
        bytes,
        removed: z.array(removedOne),
        notChecked: z.array(words),
      })
      .nullable(),
    places: z.array(guardFinding),
  }),
  json: z.strictObject({ kind: z.literal('json'), text: words }),
} as const satisfies Record<keyof typeof jobs, z.ZodType>;

export type ImportJob = z.infer<typeof importJob>;
export type ImportKind = ImportJob['kind'];
export type ImportResult<K extends ImportKind = ImportKind> = z.infer<(typeof importResults)[K]>;

/** What the process posts back: the result, a refusal in plain words, or that it failed on the file. */
export const importReply = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('ready') }),
  z.strictObject({ status: z.literal('done'), result: z.unknown() }),
  z.strictObject({ status: z.literal('refused'), code: z.enum(appErrorCodes), message: words, fix: words }),
  z.strictObject({ status: z.literal('broken') }),
]);
export type ImportReply = z.infer<typeof importReply>;

const id = z.string().min(1).max(64);

/** The channels of the window. */
export const importsContract = {
  /** Reads one file in the process for imports. `id` is the page's own, to call it off by. */
  'imports:run': {
    input: z.strictObject({ id, job: importJob }),
    output: z.discriminatedUnion('kind', [
      importResults.demand,
      importResults.paragraphs,
      importResults.document,
      importResults.template,
      importResults['examine-template'],
      importResults.library,
      importResults.reveal,
      importResults.clean,
      importResults.json,
    ]),
  },
  /** Calls one off: the process ends if it is at it. */
  'imports:cancel': { input: z.strictObject({ id }), output: z.strictObject({ status: z.literal('noted') }) },
} as const;
