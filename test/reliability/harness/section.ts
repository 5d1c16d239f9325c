import type { Chance } from './random';
import type { Runtime } from './process';

/** What every section of the run is given. */
export interface Bench {
  readonly runtime: Runtime;
  readonly electron: string;
  /** The short form, for every run of the tests. */
  readonly short: boolean;
  /** Every case of the sections that otherwise take one of several; it may take an hour. */
  readonly whole: boolean;
  readonly seed: number;
  readonly chance: Chance;
  /** An empty folder on the machine's disk; removed at the end. */
  readonly work: string;
  /** Folder of the packaged app, or null when there is none. */
  readonly packaged: string | null;
}

/** What a section found. `line` is what is printed; `lost` and `faults` fail it when there is one. */
export interface Finding {
  readonly line: string;
  readonly counts: Readonly<Record<string, number>>;
  /** Each in words: what was lost, went unseen or did not recover. Empty: passed. */
  readonly failures: readonly string[];
}

export interface Section {
  /** By which `--only` names it. */
  readonly key: string;
  readonly name: string;
  readonly run: (bench: Bench) => Promise<Finding>;
}

/** This machine can't run the section: why. Counted, never silent. */
export class Skip extends Error {}

/** 48213 → “48,213”. */
export const count = (n: number): string => n.toLocaleString('en-US');

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
