import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AppError } from '../../../shared/kernel/app-error';

/** A program that was started, as far as it is watched. */
interface Running {
  readonly pid?: number | undefined;
  readonly kill: (signal: 'SIGKILL') => boolean;
  once(event: 'error', listener: (error: Error) => void): unknown;
  once(event: 'close', listener: (code: number | null) => void): unknown;
}

/** Starts a program; the app hands in the one opening of its guard, the command line Node's own `spawn`. */
export type Start = (
  program: string,
  args: readonly string[],
  options: { readonly env: NodeJS.ProcessEnv; readonly stdio: 'ignore'; readonly detached: boolean },
) => Running;

export interface Conversion {
  readonly office: string;
  readonly start: Start;
  readonly signal?: AbortSignal;
}

const patience = 120_000;

/** No look for updates, no macros, no links followed: the profile is made for this one conversion. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/Arguments"><prop oor:name="AutoCheckEnabled" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
</oor:items>
`;

const flag = { type: 'boolean', value: 'true' };
/** Bookmarks for the reader's outline, tags for the blind; no form fields. */
const filter = JSON.stringify({
  ExportBookmarks: flag,
  UseTaggedPDF: flag,
  ExportFormFields: { type: 'boolean', value: 'false' },
});

/** Runs the program to its end; rejects with an AppError when it fails, hangs, or is called off. */
function run({ office, start, signal }: Conversion, args: readonly string[], home: string): Promise<void> {
  const env = { ...process.env, HOME: home, SAL_USE_VCLPLUGIN: 'svp' };
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(cancelled());
    const child = start(office, args, { env, stdio: 'ignore', detached: process.platform !== 'win32' });
    const stop = (why: AppError) => {
      reject(why);
      try {
        // LibreOffice is a starter with the real program below it: the whole group ends.
        if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
    };
    const timer = setTimeout(() => stop(failed('it did not come to an end within two minutes')), patience);
    const abort = () => stop(cancelled());
    signal?.addEventListener('abort', abort, { once: true });
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    child.once('error', (error) => {
      done();
      reject(failed(error.message));
    });
    child.once('close', (code) => {
      done();
      if (code === 0) resolve();
      else reject(failed(`it ended with code ${String(code)}`));
    });
  });
}

const failed = (why: string): AppError =>
  new AppError(
    'file-not-written',
    `LibreOffice could not make the PDF: ${why}.`,
    'Save the Word file and make the PDF in Word or LibreOffice yourself.',
  );
const cancelled = (): AppError => new AppError('cancelled', 'The PDF was called off.', 'Nothing was written.');

/**
 * A Word file as PDF, by LibreOffice. In: the bytes of a DOCX that may leave (they lie in a private folder for the
 * time of the conversion, which is deleted whatever happens). Out: the PDF's bytes as LibreOffice wrote them. Throws
 * AppError('file-not-written') or, when called off, AppError('cancelled').
 */
export async function convertToPdf(docx: Uint8Array, conversion: Conversion): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'quash-pdf-')); // mkdtemp makes it 0700.
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true, mode: 0o700 });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings);
    const source = join(folder, 'paper.docx');
    await writeFile(source, docx, { mode: 0o600 });
    const args = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--convert-to',
      `pdf:writer_pdf_Export:${filter}`,
      '--outdir',
      folder,
      source,
    ];
    await run(conversion, args, folder);
    return new Uint8Array(
      await readFile(join(folder, 'paper.pdf')).catch(() => {
        throw failed('it wrote no file');
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
