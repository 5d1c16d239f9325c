import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packageLimits, readPackage } from '../../../../shared/ooxml/read-package';
import { runs, wordFile, zip } from './package-fixture';

const types = { '[Content_Types].xml': strToU8('<Types/>') };
const open = (bytes: Uint8Array) => () => readPackage(bytes);
const refused = (reason: RegExp) =>
  expect.objectContaining({ code: 'unsafe-document', message: expect.stringMatching(reason) });

/** Finds the first entry's central header and changes what it says. */
function lie(bytes: Uint8Array, offset: number, value: number, width: 2 | 4 = 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (width === 4) view.setUint32(at + offset, value, true);
    else view.setUint16(at + offset, value, true);
    break;
  }
  return copy;
}

describe('readPackage', () => {
  it('reads what Word writes', () => {
    expect([...readPackage(wordFile(runs('Hello'))).keys()]).toContain('word/document.xml');
  });

  it.each([
    '../x.xml',
    '/etc/x.xml',
    'C:\\x.xml',
    'word\\x.xml',
    'a/../x.xml',
    'x\u0000.xml',
    'a/./b.xml',
    'x\u202e.xml',
  ])('refuses the part name %j', (name) => {
    expect(open(zip({ ...types, [name]: strToU8('<a/>') }))).toThrow(refused(/forbidden name/));
  });

  it('refuses twins that differ in case', () => {
    const bytes = zip({ ...types, 'word/document.xml': strToU8('<a/>'), 'WORD/Document.xml': strToU8('<b/>') });
    expect(open(bytes)).toThrow(refused(/twice/));
  });

  it.each(['<!DOCTYPE a>', '<!ENTITY x "y">', '<!doctype a>'])('refuses %s', (text) => {
    expect(open(zip({ ...types, 'word/document.xml': strToU8(`${text}<a/>`) }))).toThrow(refused(/document type/));
  });

  it('refuses UTF-7 and broken UTF-8', () => {
    const declared = strToU8('<?xml version="1.0" encoding="UTF-7"?><a/>');
    expect(open(zip({ ...types, 'a.xml': declared }))).toThrow(refused(/encoding/));
    expect(open(zip({ ...types, 'a.xml': Uint8Array.of(0x3c, 0xff) }))).toThrow(refused(/UTF-8/));
  });

  it('refuses a bomb by its ratio, and one that lies about its size by what comes out', () => {
    const bomb = zip({ 'a.xml': new Uint8Array(20_000_000), ...types });
    expect(open(bomb)).toThrow(refused(/too tightly/));
    expect(open(lie(bomb, 24, 1_000))).toThrow(refused(/larger than it says/));
  });

  it('refuses too many parts, too large a file, too large a whole', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`p${index}.bin`, new Uint8Array(10)]));
    expect(() => readPackage(zip({ ...types, ...many }), { ...packageLimits, entries: 20 })).toThrow(refused(/parts/));
    expect(() => readPackage(zip(types), { ...packageLimits, file: 30 })).toThrow(refused(/larger than 30/));
    expect(() => readPackage(zip({ ...types, ...many }), { ...packageLimits, total: 200 })).toThrow(refused(/unpacks/));
    expect(() => readPackage(zip({ ...types, ...many }), { ...packageLimits, part: 9 })).toThrow(refused(/part/));
  });

  it('refuses passwords, links, damage, overlap and what is no ZIP', () => {
    const good = zip({ 'a.bin': strToU8('hello hello hello'), ...types });
    expect(open(lie(good, 8, 1, 2))).toThrow(refused(/password/));
    expect(open(lie(good, 38, 0xa1ff0000))).toThrow(refused(/link/));
    expect(open(lie(good, 16, 1234))).toThrow(refused(/damaged/));
    expect(open(lie(good, 42, 60))).toThrow(refused(/not where it should be/));
    expect(open(strToU8('%PDF-1.7 something else entirely'))).toThrow(refused(/no complete ZIP/));
    expect(open(new Uint8Array())).toThrow(refused(/no complete ZIP/));
    expect(open(good.slice(0, -8))).toThrow(refused(/no complete ZIP/));
  });

  it('refuses a ZIP that is no document', () => {
    expect(open(zip({ 'a.txt': strToU8('hi') }))).toThrow(refused(/no Word document/));
  });
});
