import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';

/** Lets a file fall on the first such element, as the desktop does. */
export async function dropFile(page: Page, selector: string, path: string): Promise<void> {
  const file = { name: basename(path), base64: readFileSync(path).toString('base64') };
  const dataTransfer = await page.evaluateHandle(({ name, base64 }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], name));
    return transfer;
  }, file);
  for (const type of ['dragover', 'drop']) await page.dispatchEvent(selector, type, { dataTransfer });
}
