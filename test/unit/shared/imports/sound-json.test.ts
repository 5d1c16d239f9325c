import { describe, expect, it } from 'vitest';
import { soundJson } from '../../../../shared/imports/sound-json';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const refused = (why: RegExp) =>
  expect.objectContaining({ code: 'unsafe-document', message: expect.stringMatching(why) });

describe('soundJson', () => {
  it.each([
    '{"title":"The \\"__proto__\\" case","notes":["constructor","{[{["]}',
    '{"a":"ends in a backslash \\\\","b":1}',
    '{"a":{"b":[1,2,{"c":"prototype"}]}}',
    'no JSON at all: {"a":',
    '"__proto__"',
    '',
  ])('gives back the text of %s', (text) => {
    expect(soundJson(bytes(text))).toBe(text);
  });

  it('leaves the byte order mark behind', () => {
    expect(soundJson(bytes('\ufeff{"a":1}'))).toBe('{"a":1}');
  });

  it.each([
    '{"__proto__":1}',
    '{"a":[{"\\u005f\\u005fproto__":1}]}',
    '{"\\u005f\\u005f\\u0070\\u0072\\u006f\\u0074\\u006f\\u005f\\u005f":1}',
    '{"a":"\\\\","constructor" \n :{}}',
    '{"x":{"prototype":{}}}',
  ])('refuses a key that reaches into the program: %s', (text) => {
    expect(() => soundJson(bytes(text))).toThrow(refused(/holds the key/));
  });

  it('refuses depth and number without end, and bytes that are no text', () => {
    expect(() => soundJson(bytes('['.repeat(65)))).toThrow(refused(/nested/));
    expect(soundJson(bytes('['.repeat(64)))).toHaveLength(64);
    expect(() => soundJson(bytes(`[${'1,'.repeat(1_000_001)}1]`))).toThrow(refused(/more values/));
    expect(() => soundJson(new Uint8Array([0x22, 0xff, 0x22]))).toThrow(
      expect.objectContaining({ code: 'file-unreadable' }),
    );
  });
});
