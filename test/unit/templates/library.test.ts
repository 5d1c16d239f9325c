import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromBase64 } from '../../../templates/base64';
import { isSampleName, passages, sampleNames, templates } from '../../../templates/library';
import { resolveDates } from '../../../templates/relative-dates';

const folder = new URL('../../../templates/', import.meta.url);
const stems = (path: string, extension: string): string[] =>
  readdirSync(new URL(path, folder))
    .filter((name) => name.endsWith(extension) && !name.startsWith('~$'))
    .map((name) => name.slice(0, -extension.length))
    .sort();

describe('the library', () => {
  it('holds every passage of the folder, word for word', () => {
    expect(Object.keys(passages).sort()).toEqual(stems('passages/', '.md'));
    for (const [name, text] of Object.entries(passages)) {
      expect(text).toBe(readFileSync(new URL(`passages/${name}.md`, folder), 'utf8'));
    }
  });

  it('holds every Word template of the folder, byte for byte', () => {
    expect(Object.keys(templates).sort()).toEqual(stems('', '.docx'));
    for (const [name, bytes] of Object.entries(templates)) {
      expect(Buffer.from(bytes).equals(readFileSync(new URL(`${name}.docx`, folder)))).toBe(true);
      expect(templates[name]).toBe(bytes);
    }
  });

  it('names every sample of the folder, and nothing else', () => {
    expect([...sampleNames, 'counsel'].sort()).toEqual(stems('samples/', '.json'));
    expect(isSampleName('live')).toBe(true);
    expect(isSampleName('counsel')).toBe(false);
    expect(isSampleName('__proto__')).toBe(false);
  });
});

describe('base64', () => {
  it.each([0, 1, 2, 3, 4, 5, 255, 256, 1000])('%i bytes come back', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 7919) % 256);
    expect([...fromBase64(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes]);
  });
  it('refuses what is no base64', () => {
    expect(() => fromBase64('ab$d')).toThrow('character 2');
  });
});

describe('relative dates', () => {
  it.each([
    ['+0d', '2026-11-21', '2026-11-21', 'today'],
    ['-3d', '2026-03-01', '2026-02-26', 'days before'],
    ['+1w mon', '2026-11-21', '2026-11-23', 'from a Saturday, next Monday is in two days'],
    ['+1w mon', '2026-11-22', '2026-11-23', 'from a Sunday, it is tomorrow: weeks begin on Monday'],
    ['+1w mon', '2026-11-23', '2026-11-30', 'from a Monday, it is in a week'],
    ['+1w friT10:00', '2026-11-21', '2026-11-27T10:00', 'with a time'],
    ['On {-1w wed}, it came.', '2026-11-21', 'On November 11, 2026, it came.', 'inside a sentence'],
    ['+1w', '2026-11-21', '+1w', 'anything else is text'],
  ])('%s on %s is %s (%s)', (text, today, expected) => {
    expect(resolveDates({ a: [text, null, 1, true] }, today)).toEqual({ a: [expected, null, 1, true] });
  });
});
