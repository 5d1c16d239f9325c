import { law as shipped } from '../../../shared/law';
import type { Law } from '../../../shared/schema/law';
import { parsePack } from '../../../shared/triage/pack';
import { withPack } from '../../../shared/triage/pack-apply';
import { printTriage } from '../../../shared/triage/print';
import { triage } from '../../../shared/triage/triage';
import { CliError } from '../cli-error';
import { inCourt } from '../in-court';
import { DASH, printJson, printOut, readInput } from '../io';
import { loadMatter } from '../load-matter';

export interface TriageOptions {
  readonly matter: string;
  readonly pack?: readonly string[];
  readonly court?: string;
  readonly json?: boolean;
}

/** More than a firm's own grounds will ever fill. */
const MAX_PACK_BYTES = 2 * 1024 * 1024;

async function layOver(law: Law, file: string): Promise<Law> {
  const bytes = await readInput(file, MAX_PACK_BYTES);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CliError('not-json', 'The pack is not JSON: it is not text in UTF-8.', { file });
  }
  const parsed = parsePack(text, law);
  if (parsed.ok) return withPack(law, parsed.pack);
  const lines = parsed.faults.map(({ path, message, fix }) => `${path === '' ? '' : `${path}: `}${message} ${fix}`);
  throw new CliError('bad-pack', lines.join('\n'), { file, field: parsed.faults[0]?.path ?? '' });
}

/** `quash triage`: exit 0 whatever is found; it reports and blocks nothing. Throws CliError for bad input. */
export async function runTriage({ matter: file, pack = [], court, json }: TriageOptions): Promise<number> {
  if ([file, ...pack].filter((one) => one === DASH).length > 1)
    throw new CliError('bad-arguments', 'Only one of --matter and --pack can be standard input.');
  const matter = inCourt(await loadMatter(file), court);
  let law: Law = shipped;
  for (const one of pack) law = await layOver(law, one);
  const report = triage(matter, law);
  if (json) await printJson(report);
  else await printOut(printTriage(report, law));
  return 0;
}
