import type { Derived, Fresh } from './derived';
import { escapeAt } from './escapes';

/** Prints nothing, and is put between letters to let a program break a line there. */
const unseen = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
/** The end of a line, also where a paragraph or an empty line ends with it, and what mail programs put before the next. */
const lineEnd = `[ \\t]{0,8}(?:\\r\\n|\\n|\\r)(?:[ \\t]{0,8}(?:\\r\\n|\\n|\\r)){0,2}[ \\t>]{0,8}|[${unseen}]+`;
const starting = new RegExp(`^(?:${lineEnd})`);
const longestEnd = 48;

/** How long the end of a line is that begins at `at`; 0: none does. */
export const lineEndAt = (text: string, at: number): number =>
  starting.exec(text.slice(at, at + longestEnd))?.[0].length ?? 0;

/** A piece of text that is left out: from, to. */
type Joint = readonly [number, number];

const ends = new RegExp(`[\\r\\n${unseen}]`, 'g');
const unseenSigns = new RegExp(`[${unseen}]`, 'g');
const longestEscape = 12;
const signs = '%&\\=#_U';
const isSign = new Uint8Array(128);
for (const sign of signs) isSign[sign.charCodeAt(0)] = 1;

/** Most lines end without any such sign near: nothing more is asked of them. */
function hasSignBefore(text: string, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= longestEscape * 2; at -= 1) {
    if (isSign[text.charCodeAt(at)] === 1) return true;
  }
  return false;
}

/** An escape begins before the line end and goes on after it. A soft break of quoted-printable ('=⏎') is none. */
function cutsEscape(text: string, [from, to]: Joint): boolean {
  const before = text.slice(Math.max(0, from - longestEscape * 2), from).replace(unseenSigns, '');
  const whole = before + text.slice(to, to + longestEscape * 2).replace(unseenSigns, '');
  for (let at = before.length - 1; at >= 0 && before.length - at <= longestEscape; at -= 1) {
    const sign = whole.charAt(at);
    if (!signs.includes(sign) || (sign === '=' && at === before.length - 1)) continue;
    if (at + (escapeAt(whole, at, whole.charCodeAt(at))?.size ?? 0) > before.length) return true;
  }
  return false;
}

function jointsIn(text: string, fresh: Fresh): Joint[] {
  const joints: Joint[] = [];
  for (const { index } of text.matchAll(ends)) {
    if (index < (joints.at(-1)?.[1] ?? 0) || !hasSignBefore(text, index)) continue;
    let from = index;
    while (from > 0 && index - from < 8 && ' \t'.includes(text.charAt(from - 1))) from -= 1;
    const joint: Joint = [from, from + lineEndAt(text, from)];
    if (cutsEscape(text, joint) && fresh(from - 1, joint[1] + 1)) joints.push(joint);
  }
  return joints;
}

/** So much around a joint is read with it: the longest fact, in escapes. */
const margin = 400;

function withoutJoints(text: string, joints: readonly Joint[]): Derived {
  const start = Math.max(0, (joints[0]?.[0] ?? 0) - margin);
  const end = Math.min(text.length, (joints.at(-1)?.[1] ?? 0) + margin);
  const pieces: string[] = [];
  const places = new Uint32Array(end - start + 1);
  /** How many joints stand before each character. */
  const before = new Uint32Array(end - start + 1);
  let [size, from, passed] = [0, start, 0];
  for (const [to, next] of [...joints, [end, end] as const]) {
    pieces.push(text.slice(from, to));
    for (; from < to; from += 1, size += 1) {
      places[size] = from;
      before[size] = passed;
    }
    from = next;
    passed += 1;
  }
  places[size] = end;
  return {
    text: pieces.join(''),
    span: (first, last) => [places[first] ?? end, places[last] ?? end],
    how: (first, last) => (before[first] === before[last - 1] ? [] : ['cut by the end of a line']),
    least: 1,
  };
}

/** The stretches of a text in which the end of a line cuts an escape in two ('%3⏎A'), without those line ends. */
export function joinedTexts(text: string, fresh: Fresh): Derived[] {
  const groups: Joint[][] = [];
  for (const joint of jointsIn(text, fresh)) {
    const last = groups.at(-1);
    if (last && joint[0] - (last.at(-1)?.[1] ?? 0) < margin) last.push(joint);
    else groups.push([joint]);
  }
  return groups.map((joints) => withoutJoints(text, joints));
}
