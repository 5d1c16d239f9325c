/** Bad input: nothing was written. Printed as one sentence, or as `{error:{…}}` with --json; exit code 2. */
export class CliError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly at: { readonly file?: string; readonly field?: string } = {},
  ) {
    super(message);
  }
}

/** The JSON that stands for the error on standard output. */
export function errorReport(error: CliError): string {
  const { code, message, at } = error;
  return JSON.stringify({ error: { code, message, file: at.file ?? null, field: at.field ?? null } }, null, 2);
}
