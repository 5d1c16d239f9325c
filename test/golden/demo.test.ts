import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revealDocx } from '../../shared/reveal/reveal-docx';
import { validateFiles, validatorPath } from '../unit/validate-docx';

/** `npm run demo` as it stands in the build: the files a newcomer gets, looked at as files. */
const cli = join(import.meta.dirname, '../../out/cli/quash.cjs');
const folder = mkdtempSync(join(tmpdir(), 'quash-demo-'));
const first = join(folder, 'first');
const second = join(folder, 'second');

const demo = (out: string, env = process.env, sample?: string) => {
  const only = sample === undefined ? [] : ['--sample', sample];
  return spawnSync(process.execPath, [cli, 'demo', '--out', out, ...only], { encoding: 'utf8', env });
};

/** In another language, and where the clock shows another hour of the same day: `live` is dated from the day. */
const zone = new Date().getUTCHours() < 12 ? 'Etc/GMT-11' : 'Etc/GMT+11';
const home = { ...process.env, TZ: 'UTC' };
const abroad = { ...process.env, TZ: zone, LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
/** A machine whose clock shows another year: a matter with a day of its own does not notice. */
const later = { ...abroad, NODE_OPTIONS: `--require ${join(import.meta.dirname, 'another-clock.cjs')}` };
const papers = (out: string): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.docx'))
    .sort();
const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** What exiftool may find in a paper: the frame of a ZIP, and the neutral properties that every paper has. */
const allowedTags: Readonly<Record<string, string>> = {
  'XML:Application': 'Microsoft Office Word',
  'XML:LastModifiedBy': 'Quash',
  'XML:RevisionNumber': '1',
  'XMP:Creator': 'Quash',
  'ZIP:ZipModifyDate': '1980:01:01 00:00:00',
};
const frameTags = /^(?:SourceFile$|File:|ExifTool:ExifToolVersion$|ZIP:Zip(?:RequiredVersion|BitFlag|Compression|CRC|CompressedSize|UncompressedSize|FileName)$)/;
/** It reads into a Word file only with Debian's libarchive-zip-perl beside it. */
const hasExiftool = spawnSync('perl', ['-MArchive::Zip', '-MImage::ExifTool', '-e', '1']).status === 0;

const hasOffice = spawnSync('which', ['soffice']).status === 0;
const validator = validatorPath();

describe('the demo', () => {
  beforeAll(() => {
    expect(existsSync(cli), 'npm run build makes the command line').toBe(true);
    expect(demo(first, home).status).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes at least five briefs or complaints, three letters and three proposed orders', () => {
    const names = papers(first).map((path) => path.replace(/^.*\//, ''));
    const count = (pattern: RegExp): number => names.filter((name) => pattern.test(name)).length;
    expect(count(/^(motion|opposition|complaint)/)).toBeGreaterThanOrEqual(5);
    expect(count(/letter|^emergency/)).toBeGreaterThanOrEqual(3);
    expect(count(/^proposed-order/)).toBeGreaterThanOrEqual(3);
  });

  it('writes the same bytes the second time, whatever the clock, the time zone and the language', () => {
    // Numbered paper with its tables, letters and logs, and the matter that is dated from today.
    expect(demo(second, later, 'alt-uscis-doe').status).toBe(0);
    expect(demo(second, abroad, 'live').status).toBe(0);
    const again = papers(second);
    expect(again.length).toBeGreaterThan(30);
    const hashes = (out: string) => again.map((path) => `${path} ${hash(join(out, path))}`);
    expect(hashes(second)).toEqual(hashes(first));
  });

  it('writes files that carry nothing beyond what their pages show', () => {
    const told = papers(first).flatMap((path) =>
      revealDocx(new Uint8Array(readFileSync(join(first, path)))).carriers.map(({ kind, where }) => `${path}: ${kind}, ${where}`),
    );
    expect(told).toEqual([]);
  });

  // SKIPPED without exiftool and Archive::Zip (Debian: libimage-exiftool-perl, libarchive-zip-perl).
  it.skipIf(!hasExiftool)('writes files in which exiftool finds nothing but the neutral properties', () => {
    const { stdout } = spawnSync('exiftool', ['-j', '-G', '-a', '-u', ...papers(first).map((path) => join(first, path))], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const files = JSON.parse(stdout) as Record<string, string | number>[];
    expect(files).toHaveLength(papers(first).length);
    const odd = files.flatMap((tags) =>
      Object.entries(tags).filter(([key, value]) => !frameTags.test(key) && allowedTags[key] !== String(value)),
    );
    expect(odd).toEqual([]);
    expect(files.every((tags) => tags['XMP:Creator'] === 'Quash')).toBe(true);
  });

  it.skipIf(validator === null)('writes files that the schemas of Word accept', () => {
    const files = papers(first).map((path) => join(first, path));
    expect(validateFiles(validator ?? '', files)).toBe('');
  });

  it.skipIf(!hasOffice)(
    'writes files that LibreOffice turns into pages',
    () => {
      const pdf = join(folder, 'pdf');
      const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
      // One call for all, since a start takes longer than a paper. Papers of different matters share their names.
      const named = papers(first).map((path) => {
        const copy = join(folder, path.replaceAll(/[\\/]/g, ' '));
        copyFileSync(join(first, path), copy);
        return copy;
      });
      spawnSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', pdf, ...named]);
      const wanted = named.map((path) => basename(path).replace(/\.docx$/, '.pdf'));
      expect(readdirSync(pdf).sort()).toEqual(wanted.toSorted());
    },
    180_000,
  );
});
