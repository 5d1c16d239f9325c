import { Menu, type MenuItemConstructorOptions } from 'electron';

export interface MenuOptions {
  readonly canLock: boolean;
  readonly lock: () => void;
}

/** The clipboard, zoom, the window and the lock. The page's own commands have their keys in the page. */
export function setMenu({ canLock, lock }: MenuOptions): void {
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  const file: MenuItemConstructorOptions = {
    label: 'File',
    submenu: [
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
