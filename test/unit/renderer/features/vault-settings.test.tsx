import { MantineProvider } from '@mantine/core';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';

let kind: 'protected' | 'samples' = 'protected';
vi.mock('../../../../renderer/data', () => ({
  becameProtected: vi.fn(),
  clearHistory: vi.fn(),
  installSamples: vi.fn(),
  lockNow: vi.fn(),
  savePerson: vi.fn(),
  saveSettings: vi.fn(),
  vaultKind: () => kind,
  vaultNotices: () => [],
  verifyHistory: vi.fn(),
  watchNotices: () => () => undefined,
  watchCommits: () => () => undefined,
}));

const { FirstRunScreen } = await import('../../../../renderer/features/first-run/screen');
const { GuardPage } = await import('../../../../renderer/features/guard-vault/guard-page');
const { idleChoices } = await import('../../../../renderer/features/guard-vault/idle-choices');
const { wrongWords } = await import('../../../../renderer/features/guard-vault/use-wrong');

const words = (page: ReactElement): string =>
  renderToStaticMarkup(<MantineProvider>{page}</MantineProvider>)
    .replace(/<style[^]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

beforeEach(() => {
  kind = 'protected';
  vi.stubGlobal('navigator', { userAgent: 'X11; Linux' });
});

describe('the minutes until the vault locks', () => {
  it('are offered from one to sixty, and never', () => {
    expect(idleChoices(10).map((c) => c.value)).toEqual(['1', '5', '10', '15', '30', '60', '0']);
    expect(idleChoices(0).map((c) => c.label)).toEqual([
      '1 minute',
      '5 minutes',
      '10 minutes',
      '15 minutes',
      '30 minutes',
      '60 minutes',
      'Never by itself',
    ]);
  });

  it('keep a number that was set elsewhere', () => {
    expect(idleChoices(20).map((c) => c.value)).toEqual(['1', '5', '10', '15', '20', '30', '60', '0']);
  });
});

describe('a wrong secret', () => {
  it('is named, with the wait before the next try', () => {
    expect(wrongWords('passphrase', 0)).toBe('This is not the passphrase. Try again.');
    expect(wrongWords('passphrase', 1)).toBe('This is not the passphrase. You can try again in 1 second.');
    expect(wrongWords('recovery', 8)).toContain('recovery code of this vault. You can try again in 8 seconds.');
  });
});

describe('the first page', () => {
  it('offers to start empty in a protected vault, and a first backup', () => {
    const page = words(<FirstRunScreen onDrawn={() => undefined} />);
    expect(page).toContain('Start empty');
    expect(page).toContain('Make the first backup now');
    expect(page).toContain('Everything is encrypted before it reaches the disk');
  });

  it('offers the samples alone in a vault without a passphrase, and does not call it safe', () => {
    kind = 'samples';
    const page = words(<FirstRunScreen onDrawn={() => undefined} />);
    expect(page).not.toContain('Start empty');
    expect(page).not.toContain('encrypted');
    expect(page).toContain('anybody at this machine can read it');
  });
});

describe('the page about the passphrase', () => {
  it('changes what opens a protected vault', () => {
    const page = words(<GuardPage />);
    expect(page).toContain('Change the passphrase…');
    expect(page).toContain('Make a new recovery code…');
    expect(page).not.toContain('Protect this vault');
  });

  it('has one thing to offer for a samples-only vault', () => {
    kind = 'samples';
    const page = words(<GuardPage />);
    expect(page).toContain('Protect this vault with a passphrase');
    expect(page).toContain('Quash cannot recover a passphrase.');
    expect(page).not.toContain('Lock now');
  });
});
