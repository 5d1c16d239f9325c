import type { Head } from '../../shared/ipc/vault-contract';
import { AppError } from '../../shared/kernel/app-error';
import { sameBytes } from '../../shared/vault/bytes';
import { decodeFrame } from '../../shared/vault/frame';
import { frameCheck, hasFrameForm } from './scan';
import type { FrameJudge } from './seal';

/** Frames that may be written. */
export interface Admitted {
  /** A copy, with the checks filled in. */
  readonly bytes: Uint8Array;
  readonly lengths: readonly number[];
  readonly scopes: readonly Uint8Array[];
  /** The head once they are written. */
  readonly head: Head;
}

const restart = 'Close Quash and start it again. Everything that was shown as saved is safe.';

/**
 * Looks at frames before they are written: whole, each following the one before and the first `head`, each seal
 * opening. Throws AppError 'bad-input' or 'vault-changed'.
 */
export function admit(frames: Uint8Array, head: Head, judge: FrameJudge): Admitted {
  const bytes = Buffer.from(new Uint8Array(frames).buffer);
  const lengths: number[] = [];
  const scopes: Uint8Array[] = [];
  let { seq, tag } = head;
  let at = 0;
  while (at < bytes.byteLength) {
    const frame = decodeFrame(bytes, at);
    if (!frame || !hasFrameForm(bytes.subarray(at, at + frame.length))) throw notAFrame();
    if (frame.seq !== seq + 1 || !sameBytes(frame.prev, tag)) throw outOfOrder(frame.seq, seq + 1);
    if (!judge(frame)) throw badSeal(frame.seq);
    frame.check.set(frameCheck(bytes.subarray(at, at + frame.length)));
    lengths.push(frame.length);
    scopes.push(frame.scope);
    ({ seq, tag } = frame);
    at += frame.length;
  }
  if (lengths.length === 0) throw notAFrame();
  return { bytes, lengths, scopes, head: { seq, tag: Uint8Array.from(tag) } };
}

const notAFrame = (): AppError =>
  new AppError('bad-input', 'What was to be saved is not an entry of the journal, so it was not saved.', restart);

const badSeal = (seq: number): AppError =>
  new AppError('bad-input', `Entry ${seq} is not sealed with this vault’s key, so it was not saved.`, restart);

const outOfOrder = (given: number, wanted: number): AppError =>
  new AppError(
    'vault-changed',
    `The journal went on in the meantime: entry ${wanted} is next, and entry ${given} was given or does not follow it. It was not saved.`,
    'Make the change again. If this comes back, close Quash and start it again.',
  );
