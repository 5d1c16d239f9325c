import { sealAge } from '../../../shared/age/age-file';
import { bundleMagic, entryNames, packBundle, unpackBundle } from '../../../shared/bundle/contents';
import { OPERATION_SCHEMA } from '../../../shared/schema/operation';
import { ascii, concatBytes } from '../../../shared/vault/bytes';
import { containerOf, fileOf, operations, sha256, utf8, type Cast, type Making } from './tampered-making';

/*
 * Bundles that somebody meddled with: the rows of the table of hostile inputs that speak of bundles, and their kin.
 */

export interface TamperedCase {
  /** Of the table of 80 hostile inputs; null: one more of our own. */
  readonly row: number | null;
  readonly what: string;
  readonly file: Uint8Array;
  /** What is said. */
  readonly says: RegExp;
}

const withOperations = (text: string): Making => ({ entries: [{ name: entryNames.operations, bytes: utf8(text) }] });
const renamed = (name: string): Making => ({ entries: [{ name, bytes: utf8('x') }] });
const set = (name: string, value: unknown): Making => ({ change: (manifest) => void (manifest[name] = value) });

const ageFile = (...stanzas: readonly string[]): Uint8Array =>
  concatBytes([
    ascii(
      `age-encryption.org/v1\n${stanzas.map((stanza) => `-> ${stanza}\n${'A'.repeat(43)}\n`).join('')}--- ${'A'.repeat(43)}\n`,
    ),
    new Uint8Array(200).fill(7),
  ]);

/** Signed by a known colleague, and yet nothing that may be taken in. */
const contents: readonly (readonly [number | null, string, Making, RegExp])[] = [
  [61, '“__proto__” in an operation', withOperations('{"__proto__":{"a":1}}\n'), /uses the name “__proto__”/],
  [
    61,
    '“__proto__” spelled with escapes',
    withOperations('{"a":{"\\u005f_proto__" : 1}}\n'),
    /uses the name “__proto__”/,
  ],
  [
    61,
    '“__proto__” in the list of contents',
    { text: (t) => t.replace('{"createdAt"', '{"__proto__":{},"createdAt"') },
    /uses the name “__proto__”/,
  ],
  [
    62,
    '“constructor” with “prototype” in it',
    withOperations('{"constructor":{"prototype":{"a":1}}}\n'),
    /uses the name “constructor”/,
  ],
  [
    72,
    'an attachment of 5 GB by its list',
    { change: (m) => void (m['entries'] = [{ name: entryNames.operations, bytes: 5e9, sha256: sha256(operations) }]) },
    /entries\.0\.bytes/,
  ],
  [
    73,
    'a million operations by its list',
    { change: (m) => void (m['operations'] = { count: 1e6, sha256: sha256(operations), heads: [] }) },
    /operations\.count/,
  ],
  [74, 'a form of operations from the future', set('schema', OPERATION_SCHEMA + 1), /newer version/],
  [74, 'a form of bundle from the future', set('format', 2), /newer version/],
  [69, 'of another matter', set('matter', '11111111-2222-4333-8444-555555555555'), /another matter/],
  [null, 'of no matter', set('matter', null), /another matter/],
  [7, 'an entry “../../x”', renamed('../../x'), /entries\.0\.name/],
  [8, 'an entry “/etc/x”', renamed('/etc/x'), /entries\.0\.name/],
  [9, 'an entry “C:\\x”', renamed('C:\\x'), /entries\.0\.name/],
  [10, 'an entry with NUL in its name', renamed('operations.jsonl\0'), /entries\.0\.name/],
  [null, 'an entry that no bundle has', renamed('run.sh'), /entries\.0\.name/],
  [
    6,
    'a name twice',
    { entries: [1, 2].map(() => ({ name: entryNames.operations, bytes: utf8('{}') })) },
    /list of contents/,
  ],
  [
    null,
    'a member twice',
    { text: (t) => t.replace('{"createdAt"', '{"format":1,"createdAt"') },
    /not written as Quash writes/,
  ],
  [null, 'a member that no list has', set('run', 'x'), /list of contents can’t be used/],
  [null, 'no JSON', { text: () => '{' }, /no JSON/],
  [
    null,
    'another length',
    { change: (m) => void (m['entries'] = [{ name: entryNames.operations, bytes: 9, sha256: sha256(operations) }]) },
    /is not what its list/,
  ],
  [
    null,
    'another checksum',
    {
      change: (m) =>
        void (m['entries'] = [
          { name: entryNames.operations, bytes: operations.byteLength, sha256: sha256(utf8('x')) },
        ]),
    },
    /is not what its list/,
  ],
  [
    null,
    'other operations than it counts',
    { change: (m) => void (m['operations'] = { count: 1, sha256: sha256(utf8('x')), heads: [] }) },
    /is not what its list/,
  ],
  [
    null,
    'no entry at all',
    { entries: [], change: (m) => void (m['entries'] = []) },
    /operations are counted and not there/,
  ],
  [null, 'a drawer that is not there', set('drawer', { included: true, recipients: [] }), /sealed drawer/],
  [null, 'signed with zeros', { signature: new Uint8Array(64) }, /signature does not hold/],
  [
    null,
    'bad magic',
    { bytes: (plain) => concatBytes([ascii('QUASH2\n'), plain.subarray(bundleMagic.length)]) },
    /no Quash bundle/,
  ],
  [
    null,
    'a length beyond the end',
    { bytes: (plain) => plain.map((byte, i) => (i === bundleMagic.length ? 0x7f : byte)) },
    /no Quash bundle/,
  ],
  [
    null,
    'cut short before it was sealed',
    { bytes: (plain) => plain.subarray(0, plain.byteLength - 5) },
    /no Quash bundle/,
  ],
  [
    null,
    'one entry more than it lists',
    { bytes: (plain) => concatBytes([plain, new Uint8Array(8)]) },
    /does not name what/,
  ],
  [null, 'nothing in it', { bytes: () => new Uint8Array(0) }, /no Quash bundle/],
];

/** All cases but flips and cuts. */
export async function tamperedCases(cast: Cast): Promise<TamperedCase[]> {
  const made = await Promise.all(
    contents.map(async ([row, what, making, says]) => ({ row, what, file: await fileOf(cast, making), says })),
  );
  const signedByKim = containerOf(cast, { from: cast.kim });
  const parts = unpackBundle(containerOf(cast));
  const foreign = packBundle({
    ...(parts ?? { manifestBytes: utf8(''), entries: [] }),
    signature: cast.kim.sign(utf8('x')),
  });
  return [
    ...made,
    { row: 63, what: 'a work factor of 30', file: ageFile(`scrypt ${'A'.repeat(22)} 30`), says: /more work/ },
    {
      row: 63,
      what: 'a work factor of 10^30',
      file: ageFile(`scrypt ${'A'.repeat(22)} 1${'0'.repeat(30)}`),
      says: /more work/,
    },
    { row: 63, what: 'a work factor of -1', file: ageFile(`scrypt ${'A'.repeat(22)} -1`), says: /no sealed file/ },
    {
      row: 63,
      what: 'Argon2 with 4 TiB',
      file: ageFile(`argon2id ${'A'.repeat(22)} 4294967296 1`),
      says: /not sealed to this key|seal does not hold/,
    },
    {
      row: 63,
      what: 'a passphrase among recipients',
      file: ageFile('X25519 AAAA', `scrypt ${'A'.repeat(22)} 18`),
      says: /no sealed file/,
    },
    {
      row: null,
      what: 'ten thousand recipients',
      file: ageFile(...Array.from({ length: 10_000 }, () => 'X25519 AAAA')),
      says: /no sealed file/,
    },
    {
      row: null,
      what: 'a head without end',
      file: utf8(`age-encryption.org/v1\n-> ${'x'.repeat(300_000)}`),
      says: /no sealed file/,
    },
    { row: null, what: 'an empty file', file: new Uint8Array(0), says: /no sealed file/ },
    { row: null, what: 'a ZIP', file: utf8('PK\u0003\u0004'), says: /no sealed file/ },
    {
      row: null,
      what: 'a text form with holes',
      file: utf8('-----BEGIN AGE ENCRYPTED FILE-----\n????\n'),
      says: /changed or cut short/,
    },
    {
      row: null,
      what: 'sealed to others',
      file: await sealAge(containerOf(cast), [cast.kim.recipient]),
      says: /not sealed to this key/,
    },
    {
      row: null,
      what: 'sealed anew by somebody else',
      file: await sealAge(containerOf(cast, { to: [cast.kim.recipient] }), [cast.me]),
      says: /sealed it again/,
    },
    {
      row: null,
      what: 'with the signature of another text',
      file: await sealAge(foreign, [cast.me]),
      says: /signature does not hold/,
    },
    {
      row: 66,
      what: 'whole, by an unknown signer',
      file: await sealAge(signedByKim, [cast.me]),
      says: /nobody here has confirmed/,
    },
    {
      row: 67,
      what: 'whole, by a revoked signer',
      file: await fileOf(cast, { from: cast.eve }),
      says: /was revoked here/,
    },
    {
      row: 68,
      what: 'the same bundle again',
      file: await fileOf(cast, set('id', cast.seen.id)),
      says: /taken in before\. Taking it in again changes nothing/,
    },
    {
      row: 68,
      what: 'an older bundle than what was taken in',
      file: await fileOf(cast, set('createdAt', '2026-11-01T09:00:00.000Z')),
      says: /later bundle of this matter .* brings nothing new/,
    },
  ];
}
