import { z } from 'zod';
import { type GuardFact, guardFactKinds } from '../../shared/guard/guard';
import { CliError } from './cli-error';
import { readInput } from './io';

/** More than any drawer holds. */
const MAX_BYTES = 1024 * 1024;
const MAX_FACTS = 2_000;

const shape = z.strictObject({
  facts: z
    .array(z.strictObject({ kind: z.enum(guardFactKinds), value: z.string().trim().min(2).max(500) }))
    .max(MAX_FACTS),
});

const wanted =
  'The file must hold {"facts": [{"kind": "…", "value": "…"}]} and nothing else; a kind is one of ' +
  `${guardFactKinds.join(', ')}, a value a text of 2 to 500 characters.`;

/** A place in the file, never what stands there: an error may be printed where facts must not be. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

/** Reads what must not stand in a file. Throws CliError with the place of what is wrong, without its words. */
export async function readProtect(path: string): Promise<GuardFact[]> {
  const bytes = await readInput(path, MAX_BYTES);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new CliError('not-json', 'The file of protected facts is not JSON in UTF-8.', { file: path });
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data.facts;
  const field = placeOf(parsed.error.issues[0]?.path ?? []);
  throw new CliError('bad-facts', wanted, { file: path, ...(field === '' ? {} : { field }) });
}
