import type { Diagnostic } from '../../kernel/diagnostic';
import { parsePassage, type Passage } from './parse-passage';

interface Read {
  readonly passages: readonly Passage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The same files are read again for every keystroke of a preview: remember the last set by identity. */
let last: { readonly files: Readonly<Record<string, string>>; readonly read: Read } | undefined;

/** All passage files, parsed, in the order of their names; a file that cannot be read is a finding, not a stop. */
export function readPassages(files: Readonly<Record<string, string>>): Read {
  if (last?.files === files) return last.read;
  const passages: Passage[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const stem of Object.keys(files).sort()) {
    const result = parsePassage(stem, files[stem] ?? '');
    if (result.passage) passages.push(result.passage);
    diagnostics.push(...result.diagnostics);
  }
  const read = { passages, diagnostics };
  last = { files, read };
  return read;
}
