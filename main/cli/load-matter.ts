import { law } from '../../shared/law';
import type { Matter } from '../../shared/schema/matter';
import {
  checkMatterIds,
  MAX_MATTER_CHARACTERS,
  parseMatter,
  type MatterError,
  type ParsedMatter,
} from '../../shared/schema/parse-matter';
import { CliError, inFile } from './cli-error';
import { importFile } from './import-file';
import { readInput } from './io';

/** No character of a text needs more bytes than this. */
const BYTES_PER_CHARACTER = 4;

/** The text of a JSON file: UTF-8, or what Windows PowerShell writes for `>` (UTF-16 with a byte order mark). */
function textOf(bytes: Uint8Array, path: string): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CliError('not-json', 'The file is not JSON: it is not text in UTF-8.', { file: path });
  }
}

/** Why the process for imports would not let this text be parsed; undefined: it found nothing. */
async function refusalOf(text: string): Promise<unknown> {
  try {
    await importFile({ kind: 'json', bytes: new TextEncoder().encode(text) });
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Of a key that reaches into the program, the check of matters knows the place; of what is only nested too deeply, none. */
function whereIsKey(text: string): ParsedMatter | undefined {
  try {
    const parsed = parseMatter(text);
    return parsed.ok || parsed.error.code !== 'unsafe-key' ? undefined : parsed;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Reads, checks and returns a matter file; CliError names the file and the field when it is not one. It may come from
 * anybody: how deep it is nested, and what its keys are, is looked over where it can do no harm, before it is parsed here.
 */
export async function loadMatter(path: string): Promise<Matter> {
  const text = textOf(await readInput(path, MAX_MATTER_CHARACTERS * BYTES_PER_CHARACTER), path);
  const unsound = await refusalOf(text);
  const parsed = unsound === undefined ? parseMatter(text) : whereIsKey(text);
  if (parsed === undefined) throw inFile(unsound, path);
  const refuse = ({ code, message, field }: MatterError): never => {
    throw new CliError(code, message, { file: path, ...(field ? { field } : {}) });
  };
  if (!parsed.ok) return refuse(parsed.error);
  const [unknown] = checkMatterIds(parsed.matter, law);
  return unknown ? refuse(unknown) : parsed.matter;
}
