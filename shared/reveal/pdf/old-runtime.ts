/**
 * The PDF library hands fonts over with a method of buffers that Node 20 does not have. Without it a page's drawing
 * would end at its first font, silently, and nothing after it would be looked at.
 */
export function prepareRuntime(): void {
  const buffers: { transferToFixedLength?: (this: ArrayBuffer, length?: number) => ArrayBuffer } =
    ArrayBuffer.prototype as never;
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
    const moved = new Uint8Array(length);
    moved.set(new Uint8Array(this).subarray(0, length));
    return moved.buffer;
  };
}
