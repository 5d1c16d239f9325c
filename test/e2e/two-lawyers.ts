import type { Locator, Page } from 'playwright-core';
import { launchApp, type RunningApp } from './app';
import { inspectPage } from './axe';

/** Two people, each at the real app with a vault of their own. */

export interface Lawyer {
  readonly running: RunningApp;
  readonly page: Page;
  readonly name: string;
}
export async function start(name: string): Promise<Lawyer> {
  const running = await launchApp();
  const { page } = running;
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation').waitFor();
  return { running, page, name };
}

export const button = ({ page }: Lawyer, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
export const heading = ({ page }: Lawyer, name: string | RegExp): Locator => page.getByRole('heading', { name });

interface Answer<T> {
  readonly value: T;
}
/** Asks main by the bridge, as the page does. */
export const ask = <T>({ page }: Lawyer, channel: string, input?: unknown): Promise<Answer<T>> =>
  page.evaluate(
    ([name, value]) => {
      const bridge = Reflect.get(globalThis, 'quash') as Record<string, (value?: unknown) => Promise<unknown>>;
      return bridge[name as string]!(value);
    },
    [channel, input] as const,
  ) as Promise<Answer<T>>;

interface Card {
  readonly text: string;
  readonly signingKey: string;
  readonly fingerprint: readonly string[];
}
export const cardOf = async (who: Lawyer): Promise<Card> =>
  (await ask<{ card: Card }>(who, 'bundle:card', { name: who.name })).value.card;

export const open = async (who: Lawyer): Promise<void> => {
  await who.page.keyboard.press('Control+2');
  await who.page.getByRole('grid', { name: 'Matters' }).getByText('In re Search').first().dblclick();
  await heading(who, 'In re Search').waitFor();
};

/** The page in the dark as well: a picture, and a clean bill of access. */
export async function inspectBoth({ page }: Lawyer, name: string): Promise<void> {
  await inspectPage(page, name);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  await inspectPage(page, `${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('html[data-mantine-color-scheme="light"]').waitFor();
}
