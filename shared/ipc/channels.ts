/**
 * The names of every channel between the window and main. Kept apart from their schemas so that
 * the preload script, which runs in a sandbox, carries these few words and no library.
 */

/** What the lock window may ask: it sees no matter. */
export const lockChannels = [
  'app:info',
  'app:ready',
  'vault:status',
  'vault:create',
  'vault:unlock',
  'vault:enter',
  'backup:choose-place',
  'backup:restore',
  'page:print',
] as const;

/** What the main window may ask, once the vault is open. */
export const mainChannels = [
  'app:info',
  'app:ready',
  'app:say-due',
  'file:save',
  'file:save-cleaned',
  'file:open',
  'file:show',
  'packet:save',
  'word:edit',
  'word:read',
  'pdf:status',
  'pdf:save',
  'pdf:cancel',
  'imports:run',
  'imports:cancel',
  'vault:keys',
  'vault:append',
  'vault:frames',
  'vault:history',
  'vault:put-blob',
  'vault:get-blob',
  'vault:shred',
  'vault:new-working-set',
  'vault:lock',
  'vault:await-lock',
  'vault:drawer',
  'vault:change-passphrase',
  'vault:recovery-code',
  'vault:device-slot',
  'vault:protect',
  'vault:preferences',
  'vault:verify',
  'clipboard:mine',
  'backup:status',
  'backup:now',
  'backup:choose-place',
  'backup:save-file',
  'backup:drill',
  'bundle:card',
  'bundle:colleagues',
  'bundle:add-colleague',
  'bundle:decide',
  'bundle:recipients',
  'bundle:seal',
  'bundle:choose',
  'bundle:offer',
  'bundle:read',
  'bundle:drawer-key',
  'bundle:imported',
  'bundle:look',
  'bundle:close',
  'folder:path',
  'folder:choose',
  'folder:look',
  'folder:mark',
  'folder:open',
  'page:print',
] as const;

/** What the page may ask that takes over a store without encryption. */
export const adoptChannels = ['vault:keys', 'vault:frames', 'vault:append', 'vault:put-blob', 'vault:adopted'] as const;

export const channels = [...new Set([...lockChannels, ...mainChannels, ...adoptChannels])];

export type Channel = (typeof channels)[number];
