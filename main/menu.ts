import { Menu, type MenuItemConstructorOptions } from 'electron';

export interface MenuOptions {
  readonly canLock: boolean;
  readonly lock: () => void;
  /** Of a vault that is open and has keys. */
  readonly openBundle: (() => void) | null;
}

/** The clipboard, zoom, the window and the lock. The page's own commands have their keys in the page. */
export function setMenu({ canLock, lock, openBundle }: MenuOptions): void {
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  const file: MenuItemConstructorOptions = {
    label: 'File',
    submenu: [
      {
        label: 'Open a bundle…',
        // The key is the page's own: the menu only shows it.
        accelerator: 'CmdOrCtrl+O',
        registerAccelerator: false,
        enabled: openBundle !== null,
        click: () => openBundle?.(),
      },
      { type: 'separator' },
      { label: 'Lock', accelerator: 'CmdOrCtrl+L', enabled: canLock, click: lock },
      { type: 'separator' },
      { role: 'quit' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'resetZoom' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
    ],
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate([...mac, file, { role: 'editMenu' }, view, { role: 'windowMenu' }]));
}
