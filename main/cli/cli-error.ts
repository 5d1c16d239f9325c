import { AppError } from '../../shared/kernel/app-error';
import { sampleNames } from '../../templates/library';

/** Where bad input stands: the file as it was typed, the field in it. */
interface Place {
  readonly file?: string;
  readonly field?: string;
}

/** Bad input: nothing was written. Printed as one sentence, or as `{error:{…}}` with --json; exit code 2. */
export class CliError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly at: Place = {},
  ) {
    super(message);
    this.name = 'CliError';
  }
}

/** What --json prints for an error. */
export function errorReport({ code, message, at }: CliError): object {
  return { error: { code, message, file: at.file ?? null, field: at.field ?? null } };
}

/** An AppError in the words of the command line, with the file it is about; anything else as it is. */
export function inFile(error: unknown, file: string): unknown {
  return error instanceof AppError ? new CliError(error.code, `${error.message} ${error.fix}`, { file }) : error;
}

/** A sample that does not exist, with the names of those that do. */
export const unknownSample = (name: string, field: string): CliError =>
  new CliError('unknown-sample', `There is no sample “${name}”. Known: ${sampleNames.join(', ')}.`, { field });
