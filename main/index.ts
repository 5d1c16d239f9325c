import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { answerWindow } from './ipc/handlers';
import { lockDown } from './lock-down';
import { setMenu } from './menu';
import { shutNetwork, shutResolver } from './network-guard';
import { chooseProfile } from './profile';
import { registerScheme, serveRenderer } from './serve-renderer';
import { openWindow } from './window';

shutNetwork();
lockDown();
registerScheme();
const profileIsDefault = chooseProfile();

async function start(): Promise<void> {
  await app.whenReady();
  shutResolver();
  serveRenderer(join(__dirname, '../renderer'));
  setMenu();
  answerWindow(openWindow(), profileIsDefault);
}

// Two windows on one vault would write over each other: the second start shows the first one.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  start().catch((error: unknown) => {
    console.error('Quash could not start:', error);
    app.exit(1);
  });
} else {
  app.quit();
}
