import { resolve } from 'node:path';
import { app } from 'electron';

/** Uses the folder of `--user-data-dir=DIR` as the profile. True when none was named. */
export function chooseProfile(): boolean {
  const named = app.commandLine.getSwitchValue('user-data-dir');
  if (named === '') return true;
  app.setPath('userData', resolve(named));
  app.setPath('sessionData', resolve(named));
  return false;
}
