import type { BrowserWindow } from 'electron';
import { AppError } from '../../shared/kernel/app-error';
import { adoptChannels, channels, lockChannels, mainChannels, type Channel } from '../../shared/ipc/channels';
import { isPage, type PageKind } from '../origin';
import { makeAnswer, type Asker, type Run, type Trust } from './answer';

/** What answers a set of channels. */
export type Handlers<C extends Channel> = { readonly [K in C]: Run<K> };

export type LockHandlers = Handlers<(typeof lockChannels)[number]>;
export type MainHandlers = Handlers<(typeof mainChannels)[number]>;
export type AdoptHandlers = Handlers<(typeof adoptChannels)[number]>;

const allowed: Readonly<Record<PageKind, ReadonlySet<string>>> = {
  lock: new Set(lockChannels),
  main: new Set(mainChannels),
  adopt: new Set(adoptChannels),
};

/** A page may ask only from its own main frame, from its own address, and only what is meant for its kind. */
export const trustOf =
  (kind: PageKind, channel: Channel, senderId: number): Trust =>
  ({ sender, senderFrame }: Asker) =>
    allowed[kind].has(channel) &&
    sender.id === senderId &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    isPage(senderFrame.url, kind);

const unknown: Run<Channel> = () => {
  throw new AppError('not-allowed', 'This window may not ask that.', 'Restart Quash.');
};

/** Answers one window: the channels of its kind, and a refusal on every other. The answers end with the window. */
export function answerWindow(window: BrowserWindow, kind: PageKind, handlers: Partial<Handlers<Channel>>): void {
  for (const channel of channels) {
    const run = (handlers[channel] ?? unknown) as Run<typeof channel>;
    const answer = makeAnswer(channel, trustOf(kind, channel, window.webContents.id), run);
    window.webContents.ipc.handle(channel, (event, input: unknown) => answer(event as Asker, input));
  }
}
