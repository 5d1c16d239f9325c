import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { validatorPath } from '../unit/validate-docx';

/** The words of a saved Word file, as its reader sees them: text, headers and footers, plain spaces. */
export function wordsOf(path: string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  return Object.entries(parts)
    .filter(([name]) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
    .map(([, bytes]) =>
      strFromU8(bytes)
        .replace(/<\/w:p>/g, '\n')
        .replace(/<[^>]+>/g, ''),
    )
    .join('\n')
    .replace(/&amp;/g, '&')
    .replace(/\u00A0/g, ' ');
}

/** What the validator says against a file: '' when it is valid, null when this machine has no validator. */
export function complaintsAgainst(path: string): string | null {
  const validator = validatorPath();
  if (validator === null) return null;
  const { status, stdout, stderr } = spawnSync('python3', [validator, path], { encoding: 'utf8' });
  return status === 0 ? '' : stdout + stderr;
}
