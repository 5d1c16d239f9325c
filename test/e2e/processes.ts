import type { ElectronApplication } from 'playwright-core';

/** The operating system's processes behind the pages: what a lock has to end. */

/** The process of the page at `app://quash/…`; 0: there is no such page. */
export const processOf = (app: ElectronApplication, address: string): Promise<number> =>
  app.evaluate(({ webContents }, start) => {
    const contents = webContents.getAllWebContents().find((each) => each.getURL().startsWith(start));
    return contents?.getOSProcessId() ?? 0;
  }, `app://quash/${address}`);

export const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
};
