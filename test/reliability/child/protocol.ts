/*
 * How the harness talks to the process under test: one JSON text a line on standard input, the answer as a line that
 * begins with `@`. A line `+ seq tag` says that an operation was acknowledged; it is written before anything else
 * happens, so that a kill a moment later finds it in the pipe.
 */

import type { TamperReport } from './tampered-bundles';

export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

export type Order =
  | { readonly do: 'create'; readonly profile: string; readonly passphrase?: string; readonly ballast?: number }
  | { readonly do: 'open'; readonly profile: string; readonly recovery?: string; readonly ballast?: number }
  | { readonly do: 'close' }
  /** Appends until `count` are acknowledged, or for ever; stops at the first refusal. */
  | {
      readonly do: 'write';
      readonly seed: number;
      readonly inFlight: number;
      readonly count: number | null;
      /** True: the machine's word for “on the disk” is not asked for. The control that must lose work. */
      readonly withoutSync?: boolean;
    }
  | {
      readonly do: 'files';
      readonly seed: number;
      readonly from: number;
      readonly count: number;
      readonly size: number;
    }
  | { readonly do: 'preferences'; readonly idleMinutes: number }
  /** Changes the head of the vault: a slot for this device comes or goes. */
  | { readonly do: 'touch-header' }
  | {
      readonly do: 'check';
      /** null: the content is not the writer's own. */ readonly seed: number | null;
      readonly files?: readonly { n: number; size: number }[];
    }
  /** Records a session in `place`, then cuts it at `points` points. */
  | {
      readonly do: 'replay';
      readonly place: string;
      readonly seed: number;
      readonly points: number;
      readonly tears: number;
    }
  /** Opens a window on the open vault. */
  | { readonly do: 'window' }
  | { readonly do: 'page'; readonly call: string; readonly input?: unknown }
  | { readonly do: 'close-window' }
  /** Times `count` saves into two bare files in `folder`, and as many into the journal when asked. */
  | { readonly do: 'time-append'; readonly folder: string; readonly count: number; readonly journalToo: boolean }
  /** The page's appends go to two bare files in `folder`, or (null) to the journal again. */
  | { readonly do: 'bare-road'; readonly folder: string | null }
  /** The open vault's keys, turned over so that the answer holds none of them. */
  | { readonly do: 'keys' }
  /** Tries bundles that somebody meddled with on the open vault, which has no card yet. */
  | { readonly do: 'tampered-bundles'; readonly flips: number; readonly seed: number }
  | { readonly do: 'versions' };

export interface Checked {
  /** Number of the last operation. */
  readonly head: number;
  /** First 8 bytes of each frame's tag, in order; hexadecimal. */
  readonly tags: readonly string[];
  /** Everything that is not as it must be; empty: all is whole. */
  readonly wrong: readonly string[];
  /** What `verify` found. */
  readonly faults: readonly string[];
  readonly idleMinutes: number | null;
}

/** What the replay of a recorded session found. */
export interface Replayed {
  /** Writes, syncs, renames and promises in the log. */
  readonly entries: number;
  readonly cuts: number;
  readonly promised: number;
  /** What the control broke: more than nothing, or the replay is blind. */
  readonly controlBroken: number;
  readonly failures: readonly string[];
}

export type Answer =
  | {
      readonly ok: true;
      readonly notices?: readonly Problem[];
      readonly head?: number;
      readonly checked?: Checked;
      readonly replayed?: Replayed;
      /** What a function of the page gave. */
      readonly given?: unknown;
      readonly versions?: Record<string, string>;
      readonly recoveryCode?: string;
      readonly tampered?: TamperReport;
      /** Name of the key → its bytes turned over, in hexadecimal. */
      readonly turned?: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly problem: Problem; readonly acknowledged?: number };
