/**
 * The names of every channel between the window and main. Kept apart from their schemas so that
 * the preload script, which runs in a sandbox, carries these few words and no library.
 */
export const channels = ['app:info', 'app:ready', 'file:save', 'file:open', 'file:show'] as const;

export type Channel = (typeof channels)[number];
