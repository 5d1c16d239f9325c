/** A file with something planted in it; its name, where that is the place. */
export interface Planted {
  readonly bytes: Uint8Array;
  readonly name?: string;
}

/** A place for text. Null: this text can't stand there (a name cannot hold a slash). */
export interface TextPlace {
  readonly name: string;
  /** What the file is called. */
  readonly file: string;
  readonly make: (text: string) => Planted | null;
}

/** A place for any bytes. */
export interface BytePlace {
  readonly name: string;
  readonly file: string;
  readonly make: (bytes: Uint8Array) => Planted | null;
}
