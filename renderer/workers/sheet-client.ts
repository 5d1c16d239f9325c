import type { VerificationSheetInput } from '../../shared/drafting/verification-sheet';
import { oneShot } from './one-shot';
import type { SheetReply } from './run-sheet';

/** A sheet to look authorities up with, as a Word file, made off the window's thread. */
export async function sheetInWorker(input: VerificationSheetInput): Promise<Uint8Array> {
  const reply = await run(input);
  if (reply.kind === 'broken') throw new Error(reply.message);
  return reply.bytes;
}

/** On this thread where there are no workers. */
async function run(input: VerificationSheetInput): Promise<SheetReply> {
  if (typeof Worker === 'undefined') return (await import('./run-sheet')).runSheet(input);
  const worker = new Worker(new URL('./sheet.worker.ts', import.meta.url), { type: 'module' });
  return oneShot(worker, input, { seconds: 60, tooLong: 'Making the sheet took more than a minute. Tick fewer.' });
}
