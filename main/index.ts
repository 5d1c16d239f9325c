import { join } from 'node:path';
import { app } from 'electron';
import { lockDown } from './lock-down';
import { shutNetwork, shutResolver } from './network-guard';
import { chooseProfile } from './profile/choose';
import { Program } from './program';
import { registerScheme, serveRenderer } from './serve-renderer';

shutNetwork();
lockDown();
registerScheme();
serveRenderer(join(__dirname, '../renderer'));
const profileIsDefault = chooseProfile();

// Two programs on one vault would write over each other: the second start shows the first one.
if (app.requestSingleInstanceLock()) {
  const program = new Program(app.getPath('userData'), profileIsDefault);
  app.on('second-instance', () => program.show());
  // The samples open while the engine is still starting: they need no question.
  const opening = program.openByItself();
  app
    .whenReady()
    .then(async () => {
      shutResolver();
      await opening;
      await program.start();
    })
    .catch((error: unknown) => {
      console.error('Quash could not start:', error);
      app.exit(1);
    });
} else {
  app.quit();
}
