import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/**
 * The strict validator that stands in for Word: named by QUASH_VALIDATE_DOCX, or beside the repository. null when this
 * machine has none; the tests that need it then say that they are skipped.
 */
export function validatorPath(): string | null {
  const beside = resolve(import.meta.dirname, '../../../shared/tools/validate-docx');
  const path = process.env['QUASH_VALIDATE_DOCX'] ?? beside;
  return existsSync(path) ? path : null;
}

/** The validator's findings, one line each; undefined when it ended without a fault. */
function findings(validator: string, paths: readonly string[], env = process.env): string | undefined {
  const run = spawnSync(validator, paths, { encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 });
  if (run.status === 0) return undefined;
  const lines = `${run.stdout}${run.stderr}`.split('\n').filter((line) => line !== '' && !line.endsWith(': valid'));
  return lines.join('\n') || `the validator ended with ${run.status ?? run.error?.message ?? run.signal}`;
}

/** Whether the real xmllint accepts every part that was kept; one call, equal parts once. */
function acceptsAll(folder: string): boolean {
  const asked = new Map<string, Map<string, string>>();
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.options')) continue;
    const options = readFileSync(join(folder, `${name}.options`), 'utf8')
      .split('\n')
      .slice(0, -2)
      .join('\n');
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    asked.set(options, (asked.get(options) ?? new Map<string, string>()).set(hash, join(folder, name)));
  }
  const verdicts = [...asked].map(([options, parts]) => {
    const { status, stderr } = spawnSync('xmllint', [...options.split('\n'), ...parts.values()], { encoding: 'utf8' });
    const said = new Set(stderr.split('\n'));
    return status === 0 && [...parts.values()].every((part) => said.has(`${part} validates`));
  });
  return verdicts.length > 0 && verdicts.every(Boolean);
}

/**
 * What the validator finds wrong with the files at these paths, one line a finding; '' when all are valid.
 * It starts xmllint for every part of every file, which loads the schema each time; here the parts are kept and asked
 * about together. When anything at all is wrong, the validator is run as it stands, and its own words are the answer.
 */
export function validateFiles(validator: string, paths: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'quash-parts-'));
  try {
    const path = [join(import.meta.dirname, 'keep-parts'), process.env['PATH']].join(delimiter);
    const wrong = findings(validator, paths, { ...process.env, PATH: path, QUASH_PARTS: folder });
    if (wrong === undefined && acceptsAll(folder)) return '';
    return findings(validator, paths) ?? wrong ?? 'xmllint found fault with parts that the validator accepts';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same of files that are not on the disk yet, by their names. */
export function validate(validator: string, files: Readonly<Record<string, Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'quash-docx-'));
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    return validateFiles(validator, paths).replaceAll(`${folder}/`, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
