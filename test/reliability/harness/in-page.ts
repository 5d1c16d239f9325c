/*
 * What runs inside the page. The sentinel is put together here, from numbers: text that is sent over the DevTools
 * protocol, as Playwright's `fill` sends it, passes through the browser process and stays in its memory, which would
 * be our own doing and not the app's. For the same reason the numbers are not the letters' own.
 */

/** The name, as numbers that are not its letters. */
export interface Masked {
  readonly codes: readonly number[];
  readonly mask: number;
}

/** A rare name of two words, the same for the same seed. */
export function maskedName(draw: (low: number, high: number) => number): Masked {
  const mask = 21;
  const word = (length: number): string =>
    Array.from({ length }, (_, i) =>
      (i % 2 === 0 ? 'bcdfgkmprstvz' : 'aeiouy').charAt(draw(0, i % 2 === 0 ? 12 : 5)),
    ).join('');
  const text = `Q${word(9)} ${word(8)}x`;
  return { codes: Array.from(text, (letter) => letter.charCodeAt(0) ^ mask), mask };
}

/** The name itself, for whoever searches. Never given to the page in this form. */
export const nameOf = ({ codes, mask }: Masked): string => String.fromCharCode(...codes.map((code) => code ^ mask));

/** In the page: writes `count` notes with the name, one after another, on the page of notes that is open. */
export async function writeNotes({ codes, mask, count }: Masked & { count: number }): Promise<number> {
  const name = String.fromCharCode(...codes.map((code) => code ^ mask));
  const area = document.querySelector<HTMLTextAreaElement>('textarea[aria-label="New note"]');
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  const add = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Add note');
  if (!area || !set || !add) return 0;
  const until = async (isSo: () => boolean): Promise<boolean> => {
    for (let tries = 0; !isSo(); tries += 1) {
      if (tries > 2_000) return false;
      await new Promise((done) => setTimeout(done, 5));
    }
    return true;
  };
  for (let n = 1; n <= count; n += 1) {
    set.call(area, `Note ${n}: ${name} wrote it, and ${name} was seen there.`);
    area.dispatchEvent(new Event('input', { bubbles: true }));
    if (!(await until(() => !add.disabled))) return n - 1;
    add.click();
    if (!(await until(() => area.value === ''))) return n - 1;
  }
  return count;
}

/**
 * In the page: types the name into a field and leaves it; with `then`, sends the field's form and waits for what that
 * selector finds. False: one of them never came. No locator may touch a field that holds the name: Playwright describes
 * every element it finds, value and all, in a message that goes through the browser process.
 */
export async function typeInto({
  codes,
  mask,
  field,
  then,
}: Masked & { field: string; then?: string }): Promise<boolean> {
  const find = async <T extends Element>(selector: string): Promise<T | null> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const found = document.querySelector<T>(selector);
      if (found) return found;
      await new Promise((done) => setTimeout(done, 50));
    }
    return null;
  };
  const input = await find<HTMLInputElement | HTMLTextAreaElement>(field);
  if (!input) return false;
  const shape = input instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  input.focus();
  Object.getOwnPropertyDescriptor(shape, 'value')?.set?.call(
    input,
    String.fromCharCode(...codes.map((code) => code ^ mask)),
  );
  input.dispatchEvent(new Event('input', { bubbles: true }));
  if (then === undefined) {
    input.blur();
    return true;
  }
  await new Promise((done) => setTimeout(done, 50));
  input.form?.requestSubmit();
  return (await find(then)) !== null;
}

/** In the page of the lock: asks on a channel with the passphrase, then enters. True, or what was answered instead. */
export async function passThrough({
  codes,
  mask,
  channel,
  input,
}: Masked & { channel: string; input: Record<string, unknown> }) {
  const secret = Uint8Array.from(codes, (code) => code ^ mask);
  const whole = Object.fromEntries(
    Object.entries(input).map(([key, value]) => [key, value === 'secret' ? secret : value]),
  );
  const bridge = window.quash as unknown as Record<string, (given?: unknown) => Promise<{ ok: boolean }>>;
  const answer = await bridge[channel]?.(whole);
  secret.fill(0);
  // The window may go before the answer is here.
  if (answer?.ok === true) void bridge['vault:enter']?.();
  return answer?.ok === true ? true : JSON.stringify(answer);
}
