import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { pictureStories } from '../../../../shared/ooxml/picture-metadata';
import { stripPicture } from '../../../../shared/render/strip-picture';
import { exif, gif, gifComment, jpeg, png, pngPacked, pngText, segment } from './pictures';

const NAME = 'Erika Mustermann';
const tail = strToU8(NAME);
const told = (bytes: Uint8Array): string =>
  pictureStories(bytes, 'picture')
    .map(({ text }) => text)
    .join('\n');

/** A picture for each way in which one tells more than it shows. */
const pictures: readonly (readonly [what: string, ending: string, bytes: Uint8Array, plain: Uint8Array])[] = [
  ['EXIF', 'jpg', jpeg([exif(NAME, 1)]), jpeg()],
  [
    'XMP',
    'jpg',
    jpeg([segment(0xe1, strToU8(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${NAME}</x:xmpmeta>`))]),
    jpeg(),
  ],
  ['IPTC', 'jpg', jpeg([segment(0xed, strToU8(`Photoshop 3.0\0${NAME}`))]), jpeg()],
  ['a remark', 'jpg', jpeg([segment(0xfe, strToU8(NAME))]), jpeg()],
  ['an unknown segment', 'jpg', jpeg([segment(0xe5, strToU8(NAME))]), jpeg()],
  ['bytes after its end', 'jpg', jpeg([], tail), jpeg()],
  ['text', 'png', png([pngText(NAME)]), png()],
  ['packed text', 'png', png([pngPacked(NAME)]), png()],
  ['bytes after its end', 'png', png([], tail), png()],
  ['a remark', 'gif', gif([gifComment(NAME)]), gif()],
  ['bytes after its end', 'gif', gif([], tail), gif()],
];

describe('a picture', () => {
  it.each(pictures)('with %s (%s) tells it, and is stripped to the picture itself', (_what, _ending, bytes, plain) => {
    expect(told(bytes)).toContain(NAME);
    expect(stripPicture(bytes)).toEqual(plain);
    expect(told(plain)).toBe('');
    expect(stripPicture(plain)).toBe(plain);
  });

  it('keeps how it is turned, and no more of its EXIF', () => {
    const turned = stripPicture(jpeg([exif(NAME, 6)]));
    expect(new TextDecoder('latin1').decode(turned)).not.toContain('Erika');
    expect(told(turned)).toBe('');
    expect(stripPicture(turned)).toEqual(turned);
  });

  it('of a kind that is not known, or broken off, is left as far as it goes', () => {
    const odd = strToU8('\x01\x00\x00\x00 EMF');
    expect(stripPicture(odd)).toBe(odd);
    for (const [, , bytes] of pictures)
      for (let end = 0; end < bytes.length; end += 7) expect(() => stripPicture(bytes.subarray(0, end))).not.toThrow();
  });
});

const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'quash-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What exiftool reads in a picture, but for its pixels and its file. */
function exiftool(name: string, bytes: Uint8Array): Record<string, unknown> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { stdout } = spawnSync('exiftool', ['-j', '-G', '-a', '-u', path], { encoding: 'utf8' });
  const [tags = {}] = JSON.parse(stdout) as Record<string, unknown>[];
  const dull =
    /^(?:SourceFile$|ExifTool:ExifToolVersion|File:|Composite:|JFIF:|GIF:(?!Comment)|PNG:(?:ImageWidth|ImageHeight|BitDepth|ColorType|Compression|Filter|Interlace)$)/;
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !dull.test(key) || key === 'File:Comment'));
}

// SKIPPED where the program is missing: Debian's libimage-exiftool-perl.
describe.skipIf(!hasExiftool)('exiftool, a second opinion', () => {
  it('reads the name before, so it would see it after', () => {
    expect(exiftool('a.jpg', jpeg([exif(NAME, 1)]))).toMatchObject({ 'EXIF:Artist': NAME });
    expect(exiftool('a.png', png([pngText(NAME)]))).toMatchObject({ 'PNG:Author': NAME });
  });

  it.each(pictures)('finds nothing of %s left (%s)', (_what, ending, bytes) => {
    expect(exiftool(`b.${ending}`, stripPicture(bytes))).toEqual({});
  });

  it('finds how a picture is turned, and nothing else', () => {
    expect(exiftool('c.jpg', stripPicture(jpeg([exif(NAME, 6)])))).toEqual({ 'EXIF:Orientation': 'Rotate 90 CW' });
  });
});
