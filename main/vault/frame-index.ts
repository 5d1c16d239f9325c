/** Where every frame of the journal lies, and which belong to which scope; kept in memory, 200,000 frames in 3 MB. */
export class FrameIndex {
  #starts = new Float64Array(1024);
  #count = 0;
  #end = 0;
  readonly #scopes = new Map<string, number[]>();

  /** Number of the last frame. */
  get count(): number {
    return this.#count;
  }

  /** Where the next frame begins: the length of the journal in bytes. */
  get end(): number {
    return this.#end;
  }

  /** Takes in the next frame. */
  push(scope: Uint8Array, length: number): void {
    this.pushKey(keyOf(scope), length);
  }

  /** `push` with the scope as text, one character a byte. */
  pushKey(key: string, length: number): void {
    if (this.#count === this.#starts.length) {
      const more = new Float64Array(this.#count * 2);
      more.set(this.#starts);
      this.#starts = more;
    }
    this.#starts[this.#count] = this.#end;
    this.#count += 1;
    this.#end += length;
    const seqs = this.#scopes.get(key);
    if (seqs) seqs.push(this.#count);
    else this.#scopes.set(key, [this.#count]);
  }

  /** First byte of a frame; of the one after the last: the end. */
  start(seq: number): number {
    return seq > this.#count ? this.#end : (this.#starts[seq - 1] ?? 0);
  }

  /** Last of the frames from `first` on that together have about `atMost` bytes, at least one of them. */
  lastWithin(first: number, atMost: number): number {
    let last = first;
    while (last < this.#count && this.start(last + 2) - this.start(first) <= atMost) last += 1;
    return last;
  }

  /** The numbers of a scope's frames, ascending. */
  ofScope(scope: Uint8Array): readonly number[] {
    return this.#scopes.get(keyOf(scope)) ?? [];
  }
}

/** As text that a map finds: one character a byte. */
const keyOf = (scope: Uint8Array): string =>
  Buffer.from(scope.buffer, scope.byteOffset, scope.byteLength).toString('latin1');
