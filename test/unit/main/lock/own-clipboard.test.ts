import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { OwnClipboard } from '../../../../main/lock/own-clipboard';
import { systemClipboard } from '../../../../main/lock/system-clipboard';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Electron's clipboard as it was up to a while ago: each system has its own name for UTF-8 text, Windows none. */
function oldClipboard(text: string, format: string | null) {
  const given: Buffer[] = [];
  const cleared: string[] = [];
  return {
    given,
    cleared,
    readBuffer: (asked: string) => {
      const bytes = asked === format ? Buffer.from(text) : Buffer.alloc(0);
      if (bytes.length > 0) given.push(bytes);
      return bytes;
    },
    readText: () => text,
    clear: (type = 'clipboard') => void cleared.push(type),
  };
}

/** Electron's clipboard as it is now, modelled on the web's. */
function newClipboard(text: string, types = ['text/html', 'text/plain']) {
  const cleared: string[] = [];
  return {
    cleared,
    read: () => Promise.resolve([{ types, getType: () => Promise.resolve(new Blob([text])) }]),
    clear: () => void cleared.push('clipboard'),
    selection: { clear: () => void cleared.push('selection') },
  };
}

const onMac = (text: string) => {
  const mac = oldClipboard(text, 'public.utf8-plain-text');
  return { mac, own: new OwnClipboard(systemClipboard(mac, 'darwin')) };
};

describe('the clipboard at the lock', () => {
  it('is cleared when the text on it is ours, and the bytes that were looked at are wiped', async () => {
    const { mac, own } = onMac('jane@example.org');
    own.note(sha256('something before'));
    own.note(sha256('jane@example.org'));
    await own.clear();
    expect(mac.cleared).toEqual(['clipboard']);
    expect(mac.given).toHaveLength(1);
    expect(mac.given[0]?.every((byte) => byte === 0)).toBe(true);
  });

  it('is left alone when somebody else has put another text there', async () => {
    const { mac, own } = onMac('a shopping list');
    own.note(sha256('jane@example.org'));
    await own.clear();
    expect(mac.cleared).toEqual([]);
  });

  it('is not even looked at when nothing of ours was put there', async () => {
    const { mac, own } = onMac('a shopping list');
    await own.clear();
    expect(mac.given).toEqual([]);
  });

  it('forgets after a lock: the same text, put there later by another program, stays', async () => {
    const { mac, own } = onMac('jane');
    own.note(sha256('jane'));
    await own.clear();
    await own.clear();
    expect(mac.cleared).toEqual(['clipboard']);
  });

  it('of Windows is the same text with its own line ends', async () => {
    const windows = oldClipboard('Doe\r\nv. Roe', null);
    const own = new OwnClipboard(systemClipboard(windows, 'win32'));
    own.note(sha256('Doe\nv. Roe'));
    await own.clear();
    expect(windows.cleared).toEqual(['clipboard']);
  });

  it('of X11 loses what is marked with the mouse, too', async () => {
    const linux = oldClipboard('Doe', 'UTF8_STRING');
    const own = new OwnClipboard(systemClipboard(linux, 'linux'));
    await own.clear();
    expect(linux.cleared).toEqual(['selection']);
    own.note(sha256('Doe'));
    await own.clear();
    expect(linux.cleared).toEqual(['selection', 'selection', 'clipboard']);
  });

  it('is met in its newer shape as well', async () => {
    const ours = newClipboard('Doe');
    const own = new OwnClipboard(systemClipboard(ours));
    own.note(sha256('Doe'));
    await own.clear();
    expect(ours.cleared).toEqual(['selection', 'clipboard']);
    const picture = newClipboard('Doe', ['image/png']);
    const other = new OwnClipboard(systemClipboard(picture));
    other.note(sha256('Doe'));
    await other.clear();
    expect(picture.cleared).toEqual(['selection']);
  });
});
