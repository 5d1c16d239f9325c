/** The control of the egress test: an app as Electron makes it by default. What leaves it must be seen. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { app, BrowserWindow, protocol } = require('electron');

// An origin as good as the app's own, so that nothing is refused for the want of one.
const privileges = { standard: true, secure: true, supportFetchAPI: true, allowServiceWorkers: true };
protocol.registerSchemesAsPrivileged([{ scheme: 'control', privileges }]);

app.whenReady().then(() => {
  const page = readFileSync(join(__dirname, 'index.html'));
  protocol.handle('control', () => new Response(page, { headers: { 'Content-Type': 'text/html' } }));
  void new BrowserWindow().loadURL('control://quash/index.html');
});
