import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * The strict validator that stands in for Word: named by QUASH_VALIDATE_DOCX, or beside the repository. null when this
 * machine has none; the tests that need it then say that they are skipped.
 */
export function validatorPath(): string | null {
  const beside = resolve(import.meta.dirname, '../../../shared/tools/validate-docx');
  const path = process.env['QUASH_VALIDATE_DOCX'] ?? beside;
  return existsSync(path) ? path : null;
}

/** What the validator finds wrong with these files, one line a finding; '' when all are valid. */
export function validate(validator: string, files: Readonly<Record<string, Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'quash-docx-'));
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    const run = spawnSync(validator, paths, { encoding: 'utf8' });
    const lines = `${run.stdout}${run.stderr}`.split('\n').filter((line) => line !== '' && !line.endsWith(': valid'));
    return run.status === 0 ? '' : lines.join('\n').replaceAll(`${folder}/`, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
