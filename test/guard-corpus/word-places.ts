import type { BytePlace, TextPlace } from './place';
import { partPlaces } from './word-part-places';
import { splitPlaces } from './word-split-places';
import { storyPlaces } from './word-story-places';
import { jpeg, png, wordFile, type Planting } from './word-package';
import { part, media, keyword, joined } from './word-pieces';

/** Where a fact can lie in a Word file: one file for each place, with the fact there and nowhere else. */

export const wordPlaces: readonly TextPlace[] = [...storyPlaces, ...partPlaces, ...splitPlaces].map(
  ([name, planting]) => ({
    name: `DOCX: ${name}`,
    file: 'paper.docx',
    make: (text) => ({ bytes: wordFile(planting(text)) }),
  }),
);

const bytePlanted: readonly (readonly [string, (bytes: Uint8Array) => Planting])[] = [
  ['text of a PNG', (bytes) => ({ parts: [media('a.png', png([['tEXt', joined(keyword, bytes)]]))] })],
  ['EXIF of a JPEG', (bytes) => ({ parts: [media('a.jpeg', jpeg(bytes, Buffer.from('x')))] })],
  ['remark of a JPEG', (bytes) => ({ parts: [media('a.jpeg', jpeg(Buffer.from('x'), bytes))] })],
  [
    'embedded object',
    (bytes) => ({
      parts: [
        part(
          'word/embeddings/oleObject1.bin',
          joined(Buffer.from([1, 2, 3, 0, 250]), bytes, Buffer.from([0, 0, 9])),
          'application/vnd.openxmlformats-officedocument.oleObject',
          'oleObject',
        ),
      ],
    }),
  ],
  [
    'unknown part',
    (bytes) => ({
      parts: [
        part('word/private.bin', joined(Buffer.from([200, 0]), bytes, Buffer.from([0, 1])), 'application/octet-stream'),
      ],
    }),
  ],
  [
    'printer settings',
    (bytes) => ({
      parts: [
        part(
          'word/printerSettings1.bin',
          bytes,
          'application/vnd.openxmlformats-officedocument.wordprocessingml.printerSettings',
          'printerSettings',
        ),
      ],
    }),
  ],
];

export const wordBytePlaces: readonly BytePlace[] = bytePlanted.map(([name, planting]) => ({
  name: `DOCX: ${name}`,
  file: 'paper.docx',
  make: (bytes) => ({ bytes: wordFile(planting(bytes)) }),
}));
