import axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { screenshot } from './app';

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** Waits until nothing on the page has moved for a moment: what fades in has its contrast only when it is there. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const ends = ({ effect }: Animation): boolean => effect?.getComputedTiming().endTime !== Infinity;
    const moves = (): boolean => document.getAnimations().some((each) => each.playState === 'running' && ends(each));
    const end = performance.now() + 5_000;
    for (let still = 0; still < 8 && performance.now() < end; still = moves() ? 0 : still + 1) {
      await new Promise((done) => setTimeout(done, 16));
    }
  });

/** Rules whose finding axe never calls serious or critical, whatever it finds: they are not asked. */
const mild = (Reflect.get(axeCore, '_audit') as { rules: readonly { id: string; impact: string }[] }).rules
  .filter(({ impact }) => impact === 'minor' || impact === 'moderate')
  .map(({ id }) => id);
if (mild.length === 0) throw new Error('axe names no rule that is mild.');

/** What axe calls serious or critical on the page as it stands: rule and first element. Empty is clean. */
export async function faults(page: Page): Promise<string[]> {
  await settled(page);
  // Half a megabyte to read and compile: once a page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  return page.evaluate(async (ids) => {
    const axe = Reflect.get(globalThis, 'axe') as {
      run: (context: unknown, options: unknown) => Promise<{ violations: Violation[] }>;
    };
    // The dark page differs from the light one in its colors alone; the other rules have seen it in light.
    const dark = document.documentElement.dataset['mantineColorScheme'] === 'dark';
    const { violations } = await axe.run(
      { exclude: ['iframe'] },
      {
        resultTypes: ['violations'],
        iframes: false,
        ...(dark
          ? { runOnly: ['color-contrast'] }
          : { rules: Object.fromEntries(ids.map((id) => [id, { enabled: false }])) }),
      },
    );
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`);
  }, mild);
}

/** Keeps a picture of the page as it has settled, and demands a clean bill of access. */
export async function inspectPage(page: Page, name: string): Promise<void> {
  const found = await faults(page);
  await screenshot(page, name, { always: found.length > 0 });
  expect(found, name).toEqual([]);
}
