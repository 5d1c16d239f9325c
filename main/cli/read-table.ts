import { z } from 'zod';
import { CliError } from './cli-error';
import { readInput } from './io';

/** More than any table of names or answers holds. */
const MAX_BYTES = 1024 * 1024;

const shapes = {
  names: z.record(z.string(), z.string()),
  answers: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())])),
};
type Tables = { [Kind in keyof typeof shapes]: z.infer<(typeof shapes)[Kind]> };

const wanted = {
  names: 'an object of texts: {"their name": "our name"}',
  answers: 'an object of texts, true or false, and lists of texts: {"trialDate": "2017-06-01"}',
};

/** Reads a small JSON table: a firm's names for ours, or answers to a template's questions. */
export async function readTable<Kind extends keyof Tables>(path: string, kind: Kind): Promise<Tables[Kind]> {
  const text = new TextDecoder().decode(await readInput(path, MAX_BYTES));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CliError('not-json', 'The file is not JSON.', { file: path });
  }
  const parsed = shapes[kind].safeParse(value);
  if (!parsed.success) throw new CliError('bad-table', `The file must hold ${wanted[kind]}.`, { file: path });
  return parsed.data as Tables[Kind];
}
