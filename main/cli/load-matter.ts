import { law } from '../../shared/law';
import type { Matter } from '../../shared/schema/matter';
import { checkMatterIds, parseMatter } from '../../shared/schema/parse-matter';
import { CliError } from './cli-error';
import { readInput } from './io';

/** Reads, checks and returns a matter file; CliError names the file and the field when it is not one. */
export function loadMatter(path: string): Matter {
  const parsed = parseMatter(new TextDecoder('utf-8').decode(readInput(path)));
  if (!parsed.ok) {
    const { code, message, field } = parsed.error;
    throw new CliError(code, message, { file: path, ...(field ? { field } : {}) });
  }
  const [unknown] = checkMatterIds(parsed.matter, law);
  if (unknown) throw new CliError(unknown.code, unknown.message, { file: path, field: unknown.field });
  return parsed.matter;
}
