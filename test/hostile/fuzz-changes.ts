import fc from 'fast-check';

/* What chance does to a sound file. */

/** Changes bytes: turned, cut, put in, doubled. */
export const bytesOf = (base: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const at = fc.nat({ max: Math.max(0, base.byteLength - 1) });
  const join = (...pieces: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));
  const change = fc.oneof(
    fc.record({ at, byte: fc.nat({ max: 255 }) }).map(
      ({ at: where, byte }) =>
        (bytes: Uint8Array) =>
          bytes.map((old, index) => (index === where ? byte : old)),
    ),
    at.map((where) => (bytes: Uint8Array) => bytes.slice(0, where)),
    fc.record({ at, more: fc.uint8Array({ minLength: 1, maxLength: 40 }) }).map(
      ({ at: where, more }) =>
        (bytes: Uint8Array) =>
          join(bytes.subarray(0, where), more, bytes.subarray(where)),
    ),
    fc.record({ from: at, to: at, where: at }).map(
      ({ from, to, where }) =>
        (bytes: Uint8Array) =>
          join(bytes.subarray(0, where), bytes.subarray(Math.min(from, to), Math.max(from, to)), bytes.subarray(where)),
    ),
    // Numbers at their edges, where lengths and offsets stand.
    fc
      .record({ at, value: fc.constantFrom(0, 1, 0x7fffffff, 0xffffffff, 0xffff, 0x80000000) })
      .map(({ at: where, value }) => (bytes: Uint8Array) => {
        const copy = Buffer.from(bytes);
        if (where + 4 <= copy.byteLength) copy.writeUInt32LE(value, where);
        return new Uint8Array(copy);
      }),
  );
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce((bytes, one) => one(bytes), base));
};

/** Letters and tokens that mean something to some reader. */
const token = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    "'",
    '</w:p>',
    '<w:p>',
    '<w:tbl>',
    '<![CDATA[',
    '<!--',
    '<?',
    '&#0;',
    '&#xD800;',
    '&amp;amp;',
  ),
  fc.constantFrom(
    '{{',
    '}}',
    '{{#a}}',
    '{{/a}}',
    '{%',
    '%}',
    '{#',
    '{{@caption}}',
    '{{a | upper}}',
    '{{__proto__}}',
    '{{a.b.c}}',
  ),
  fc.constantFrom(
    '\u0000',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\r',
    '\n\n',
    '%',
    '\\',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
  ),
  fc.constantFrom(
    'obj',
    'endobj',
    'stream\n',
    'endstream',
    '/Length 99999',
    '/Kids [1 0 R]',
    '1 0 R',
    '<<',
    '>>',
    '/Filter /FlateDecode',
    'xref',
    'trailer',
  ),
  fc.constantFrom(
    'Content-Type: multipart/mixed; boundary="part-of-the-message"',
    '--part-of-the-message',
    '=?utf-8?B?////?=',
    '=3D=',
    'TY  - CASE',
    'ER  -',
    '@misc{',
    ',,,',
    '""',
  ),
);

/** Changes a text where it stands: something put in, taken out, or said again. */
export const textOf = (base: string): fc.Arbitrary<string> => {
  const at = fc.nat({ max: base.length });
  const change = fc.oneof(
    fc.record({ at, more: token }).map(
      ({ at: where, more }) =>
        (old: string) =>
          old.slice(0, where) + more + old.slice(where),
    ),
    fc.record({ from: at, length: fc.nat({ max: 60 }) }).map(
      ({ from, length }) =>
        (old: string) =>
          old.slice(0, from) + old.slice(from + length),
    ),
    fc.record({ from: at, length: fc.nat({ max: 200 }), times: fc.integer({ min: 2, max: 300 }) }).map(
      ({ from, length, times }) =>
        (old: string) =>
          old.slice(0, from) + old.slice(from, from + length).repeat(times) + old.slice(from + length),
    ),
  );
  return fc
    .array(change, { minLength: 1, maxLength: 5 })
    .map((changes) => changes.reduce((old, one) => one(old), base).slice(0, 400_000));
};
