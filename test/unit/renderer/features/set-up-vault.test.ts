import { describe, expect, it } from 'vitest';
import { recoveryCodeText } from '../../../../main/vault/recovery-code';
import { shortestPassphrase as shortestInMain } from '../../../../main/vault/secret-text';
import { codeGroups, isEndOfCode } from '../../../../renderer/ui/passphrase/check-code';
import { passphraseFault, shortestPassphrase } from '../../../../renderer/ui/passphrase/check-passphrase';
import {
  fairNumber,
  suggestedBits,
  suggestedWords,
  suggestPassphrase,
} from '../../../../renderer/ui/passphrase/suggest-passphrase';
import { passphraseWords } from '../../../../shared/kernel/words.data';

/** Gives these numbers, one a draw, and fails when there are no more. */
function scripted(...numbers: number[]) {
  const left = [...numbers];
  return (into: Uint16Array) => {
    const next = left.shift();
    if (next === undefined) throw new Error('no more numbers');
    into[0] = next;
  };
}

describe('the words of a passphrase', () => {
  it('are at least 2,048, short, and no two of them alike in their first four letters', () => {
    expect(passphraseWords.length).toBeGreaterThanOrEqual(2_048);
    expect(passphraseWords.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
    expect(new Set(passphraseWords.map((word) => word.slice(0, 4))).size).toBe(passphraseWords.length);
  });

  // Every number that chance can give, once: what comes out must come out equally often.
  it.each([passphraseWords.length, 2_049, 3_000, 7_776, 40_000, 65_536])('are drawn fairly out of %i', (count) => {
    const seen = new Uint32Array(count);
    let thrownAway = 0;
    for (let value = 0; value < 65_536; value += 1) {
      try {
        const number = fairNumber(count, scripted(value));
        seen[number] = (seen[number] ?? 0) + 1;
      } catch {
        thrownAway += 1;
      }
    }
    expect([...new Set(seen)]).toEqual([Math.floor(65_536 / count)]);
    expect(thrownAway).toBe(65_536 % count);
  });

  it('are drawn again where a number was thrown away', () => {
    expect(fairNumber(3_000, scripted(65_535, 63_000, 2_999))).toBe(2_999);
  });

  it('are six, each from a draw of its own', () => {
    const words = suggestPassphrase(scripted(0, 1, 2_047, 2_048, 65_535, 5)).split(' ');
    expect(words).toEqual([0, 1, 2_047, 0, 2_047, 5].map((at) => passphraseWords[at]));
    expect(() => suggestPassphrase(scripted(1, 2, 3, 4, 5))).toThrow('no more numbers');
  });

  it('give no more bits than they have', () => {
    const choices = BigInt(passphraseWords.length) ** BigInt(suggestedWords);
    expect(2n ** BigInt(suggestedBits) <= choices).toBe(true);
    expect(suggestedBits).toBeGreaterThanOrEqual(64);
  });

  it('come from the system by default, and pass as a passphrase', () => {
    const some = Array.from({ length: 500 }, () => suggestPassphrase());
    expect(new Set(some).size).toBe(500);
    // 3,000 draws out of 2,048: far fewer different ones would be a broken source (about 1,575 are expected).
    expect(new Set(some.flatMap((phrase) => phrase.split(' '))).size).toBeGreaterThan(1_400);
    expect(some.map((phrase) => passphraseFault(phrase, phrase)).filter((fault) => fault !== null)).toEqual([]);
  });
});

describe('a new passphrase', () => {
  it('asks for as many characters as main does', () => expect(shortestPassphrase).toBe(shortestInMain));

  it.each([
    ['', '', 'first', /Type a passphrase/],
    ['nine char', 'nine char', 'first', /Too short by 1 character\./],
    ['short', '', 'first', /Too short by 5 characters\./],
    ['long enough', '', 'again', /second time/],
    ['long enough', 'long  enough', 'again', /not the same/],
    ['long enough', 'Long enough', 'again', /not the same/],
    // Nine of them, although their code units are eighteen.
    ['🗝🗝🗝🗝🗝🗝🗝🗝🗝', '🗝🗝🗝🗝🗝🗝🗝🗝🗝', 'first', /Too short by 1 character\./],
  ])('%j and %j: says so at the field “%s”', (first, again, field, message) => {
    const fault = passphraseFault(first, again);
    expect(fault?.field).toBe(field);
    expect(fault?.message).toMatch(message);
  });

  it.each([
    ['ten chars!', 'ten chars!'],
    ['grüße aus köln', 'gru\u0308ße aus ko\u0308ln'],
  ])('%j and %j agree', (first, again) => expect(passphraseFault(first, again)).toBeNull());
});

describe('the check of the recovery code', () => {
  const code = recoveryCodeText(Uint8Array.from({ length: 16 }, (_, at) => at * 37 + 200));

  it('knows the groups that main prints', () => {
    expect(codeGroups(code).join('-')).toBe(code);
    expect(codeGroups(code).length).toBeGreaterThanOrEqual(2);
    expect(new Set(codeGroups(code).map((group) => group.length))).toEqual(new Set([5]));
  });

  it('takes the last two groups, however they are written', () => {
    const end = codeGroups(code).slice(-2);
    expect(isEndOfCode(code, end.join('-'))).toBe(true);
    expect(isEndOfCode(code, end.join(''))).toBe(true);
    expect(isEndOfCode(code, ` ${end.join(' – ').toLowerCase()} `)).toBe(true);
  });

  it('reads I and L as 1, and O as 0', () => {
    expect(isEndOfCode('AAAAA-01010-11100', 'oIolo iL1oO')).toBe(true);
  });

  it('takes nothing else', () => {
    const groups = codeGroups(code);
    const [last = ''] = groups.slice(-1);
    expect(isEndOfCode(code, '')).toBe(false);
    expect(isEndOfCode(code, last)).toBe(false);
    expect(isEndOfCode(code, groups.slice(0, 2).join('-'))).toBe(false);
    expect(isEndOfCode(code, groups.slice(-2).reverse().join('-'))).toBe(false);
    expect(isEndOfCode(code, `${groups.slice(-2).join('-')}0`)).toBe(false);
  });
});
