import { AppError } from '../../shared/kernel/app-error';

/*
 * What comes with Quash, read when it is first needed: the window starts without it.
 */

/** The shipped texts by the name of their file. */
export async function shippedPassages(): Promise<Readonly<Record<string, string>>> {
  return (await import('../../templates/library')).passages;
}

/** A copy of a shipped Word template ('motion-to-quash'). */
export async function shippedTemplate(name: string): Promise<Uint8Array> {
  const bytes = (await import('../../templates/library')).templates[name];
  if (bytes) return bytes.slice();
  throw new AppError('unknown-path', `The template ${name}.docx is not in this version.`, 'Choose another template.');
}
