import { packageLimits } from '../../../shared/ooxml/read-package';
import type { ImportResult } from '../../../shared/ipc/imports-contract';
import type { FieldKind } from '../../../shared/templates/template-fields';
import { CliError, inFile } from '../cli-error';
import { importFile } from '../import-file';
import { DASH, printJson, printOut, readInput } from '../io';
import { readTable } from '../read-table';

type Examination = Pick<ImportResult<'examine-template'>, 'hostile' | 'inspection'>;

export interface TemplateOptions {
  readonly json?: boolean;
  readonly names?: string;
}

const fault = ({ code, message, where, near, fix }: NonNullable<Examination['inspection']>['diagnostics'][number]) => ({
  code,
  message,
  part: where,
  near,
  fix,
});

function report({ hostile, inspection }: Examination) {
  const value = inspection?.value;
  const of = (kind: FieldKind) =>
    (value?.fields ?? [])
      .filter((field) => field.kind === kind)
      .map(({ name, parts, count, origin, label, sample, places }) => ({
        name,
        kind,
        parts,
        count,
        origin,
        label,
        sample,
        places,
      }));
  const diagnostics = inspection?.diagnostics ?? [];
  return {
    fields: of('value'),
    conditions: of('condition'),
    loops: of('list'),
    includes: of('block'),
    dialect: value?.dialect ?? null,
    translations: value?.translations ?? [],
    errors: diagnostics.filter(({ severity }) => severity === 'error').map(fault),
    warnings: diagnostics.filter(({ severity }) => severity !== 'error').map(fault),
    hostile,
  };
}
type Report = ReturnType<typeof report>;

const origins = {
  matter: 'from the matter',
  person: 'from a person of the matter',
  row: 'from the list’s row',
  asked: 'asked for each paper',
};

function inWords(file: string, found: Report): string {
  const lines: string[] = [];
  const section = (title: string, rows: readonly string[]): void => {
    if (rows.length > 0) lines.push('', `${title} (${rows.length})`, ...rows.map((row) => `  ${row}`));
  };
  const names = (list: Report['fields']): string[] =>
    list.map(
      ({ name, count, origin, places }) =>
        `${name.padEnd(24)} ${`${count}×`.padEnd(5)} ${origins[origin]}; ${places[0]?.place ?? ''}: “${places[0]?.near ?? ''}”`,
    );
  section(
    'Refused, because',
    found.hostile.map(({ message, part, fix }) => `${message}${part ? ` (${part})` : ''}. ${fix}`),
  );
  section(
    'Errors',
    found.errors.map(({ message, fix }) => `${message} ${fix}`),
  );
  section(
    'Warnings',
    found.warnings.map(({ message, fix }) => `${message} ${fix}`),
  );
  section('Fields', names(found.fields));
  section('Conditions', names(found.conditions));
  section('Lists', names(found.loops));
  section('Blocks', names(found.includes));
  section(
    'Read from another way of writing templates',
    found.translations.map(({ theirs, ours }) => `${theirs}  →  ${ours === '' ? 'not understood' : ours}`),
  );
  const usable = found.hostile.length === 0 && found.errors.length === 0;
  return [`${file === DASH ? 'The template' : file}: ${usable ? 'can be used' : 'cannot be used'}.`, ...lines, ''].join(
    '\n',
  );
}

/** `quash template`: what a Word template asks for and what is wrong with it; exit 1 when it cannot be used. */
export async function runTemplate(file: string, { json, names }: TemplateOptions): Promise<number> {
  if (file === DASH && names === DASH) {
    throw new CliError('bad-arguments', 'Only one of the template and --names can be standard input.');
  }
  const table = names === undefined ? {} : await readTable(names, 'names');
  const bytes = await readInput(file, packageLimits.file + 1);
  const examined = await importFile({ kind: 'examine-template', bytes, names: table }).catch((error: unknown) => {
    throw inFile(error, file);
  });
  const found = report(examined);
  if (json) await printJson(found);
  else await printOut(inWords(file, found));
  return found.hostile.length + found.errors.length > 0 ? 1 : 0;
}
