import { describe, expect, it } from 'vitest';
import { findForbiddenKey } from '../../../../main/bundle/forbidden-keys';
import { utf8 } from './fixture';

const find = (text: string) => findForbiddenKey(utf8(text));

describe('names that a program could take for its own', () => {
  it.each([
    ['{"__proto__":1}', '__proto__'],
    ['{"a":{"b":[{"constructor" \n : {}}]}}', 'constructor'],
    ['{"a":1}\n{"prototype":1}\n', 'prototype'],
    ['{"\\u005f\\u005Fproto__":1}', '__proto__'],
    ['{"\\u0063\\u006f\\u006e\\u0073\\u0074\\u0072\\u0075\\u0063\\u0074\\u006f\\u0072":1}', 'constructor'],
    ['{"a":"\\\\","__proto__":1}', '__proto__'],
    ['{"a\\"":"x\\"","__proto__":1}', '__proto__'],
  ])('are found as keys: %s', (text, key) => expect(find(text)).toBe(key));

  it.each([
    '{"a":"__proto__"}',
    '["__proto__","constructor"]',
    '{"constructors":1,"__proto":2,"_prototype_":3}',
    '{"a":"\\"__proto__\\":1"}',
    '{"a":"says \\\\\\"constructor\\": no"}',
    '"unfinished',
    '',
  ])('are not found in texts: %s', (text) => expect(find(text)).toBeNull());

  it('finds exactly what JSON.parse would see as keys', () => {
    const keys = ['a', '__proto__', 'constructor', 'prototype', '"', '\\', 'é', ': "', '\\"'];
    for (const key of keys) {
      for (const value of keys) {
        const text = JSON.stringify([{ [`x${key}`]: value }]).replace('"x', '"');
        const seen: string[] = [];
        JSON.parse(text, (name, inner: unknown) => {
          seen.push(name);
          return inner;
        });
        const wanted = seen.find((name) => ['__proto__', 'constructor', 'prototype'].includes(name)) ?? null;
        expect(find(text), text).toBe(wanted);
      }
    }
  });

  it('does not hang on 20 MB', () => {
    const line = `${JSON.stringify({ id: 'a'.repeat(64), changes: [{ table: 'matters', after: 'constructor “é”' }] })}\n`;
    const bytes = utf8(line.repeat(Math.ceil(20e6 / line.length)));
    const began = performance.now();
    expect(findForbiddenKey(bytes)).toBeNull();
    expect(performance.now() - began).toBeLessThan(30_000);
  });
});
