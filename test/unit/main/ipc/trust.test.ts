import { describe, expect, it, vi } from 'vitest';
import type { Asker } from '../../../../main/ipc/answer';
import { lockChannels, mainChannels } from '../../../../shared/ipc/channels';

vi.mock('electron', () => ({}));
const { trustOf } = await import('../../../../main/ipc/handlers');

const asker = (url: string, { id = 7, parent = null as unknown } = {}): Asker => ({
  sender: { id },
  senderFrame: { url, parent },
});

const lock = asker('app://quash/lock.html');
const main = asker('app://quash/index.html#/matters');

describe('who may ask what', () => {
  it('the lock never asks what only the main window may, nor the other way round', () => {
    for (const channel of mainChannels.filter((c) => !(lockChannels as readonly string[]).includes(c))) {
      expect(trustOf('lock', channel, 7)(lock), channel).toBe(false);
      expect(trustOf('main', channel, 7)(main), channel).toBe(true);
    }
    for (const channel of lockChannels.filter((c) => !(mainChannels as readonly string[]).includes(c))) {
      expect(trustOf('main', channel, 7)(main), channel).toBe(false);
      expect(trustOf('lock', channel, 7)(lock), channel).toBe(true);
    }
  });

  it('a window that shows another page than its own is nobody', () => {
    expect(trustOf('main', 'vault:keys', 7)(lock)).toBe(false);
    expect(trustOf('lock', 'vault:unlock', 7)(main)).toBe(false);
    expect(trustOf('main', 'vault:keys', 7)(asker('app://quash.evil/index.html'))).toBe(false);
  });

  it('neither is another window, a frame inside the page, or a page that is gone', () => {
    const trust = trustOf('main', 'vault:keys', 7);
    expect(trust(asker('app://quash/index.html', { id: 8 }))).toBe(false);
    expect(trust(asker('app://quash/index.html', { parent: {} }))).toBe(false);
    expect(trust({ sender: { id: 7 }, senderFrame: null })).toBe(false);
  });

  it('the page that takes over an older store writes, and unlocks nothing', () => {
    const adopt = asker('app://quash/adopt.html');
    expect(trustOf('adopt', 'vault:append', 7)(adopt)).toBe(true);
    expect(trustOf('adopt', 'vault:drawer', 7)(adopt)).toBe(false);
    expect(trustOf('adopt', 'file:save', 7)(adopt)).toBe(false);
  });
});
