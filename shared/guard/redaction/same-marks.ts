/** Hyphens and dashes of every kind, and the minus. */
const dashes = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g;
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Soft hyphens, joiners, marks of direction: nobody sees them, and a pattern would stumble over them. */
const unseen = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** The text with one kind of hyphen, one kind of space, plain digits and nothing unseen: what a pattern can be held to. */
export function sameMarks(text: string): string {
  return text.replace(unseen, '').replace(dashes, '-').replace(spaces, ' ').normalize('NFKC');
}
