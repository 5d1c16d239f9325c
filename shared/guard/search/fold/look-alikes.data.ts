/**
 * Letters of other scripts that a reader takes for a Latin one, by how each looks (so the two cases of a Greek letter
 * may stand apart). Widths, mathematical and circled letters are no matter of this table: Unicode itself resolves them
 * (NFKD). Chosen from the confusables of Unicode TR 39, narrowed to single letters.
 */
const LOOKS: Readonly<Record<string, string>> = {
  a: 'аαɑɐ⍺АΑᎪꓮᴀ',
  b: 'ЬьвВΒβЪᏴꓐʙɓƄƅ',
  c: 'сСϲϹⅽᏟꓚᴄƈ',
  d: 'ԁԀᎠꓓᴅɗɖժ',
  e: 'еЕΕεєЄԑҽᎬꓰᴇɛҿ℮',
  f: 'ϝϜꓝғſƒֆꞙ',
  g: 'ɡցԍԌᏀꓖɢǥɠ',
  h: 'һҺНнΗհᎻꓧʜɦԋ',
  i: 'іІΙιӏӀɩɪıᎥꓲⲓꙇ',
  j: 'јЈϳϿᎫꓙȷʝ',
  k: 'кКΚκᏦꓗᴋƙҡ',
  l: 'ꓡᏞʟɭɫƖլℓⅼ',
  m: 'мМΜϺϻᎷꓟᴍɱ',
  n: 'пПΝηոռꓠɴɲŋƞ',
  o: 'оОΟοσօՕᴏⲟꓳɵө๐໐',
  p: 'рРΡρᏢꓑᴘƥ',
  q: 'ԛԚզգɋ',
  r: 'гГᎡꓣʀɾɼᴦ',
  s: 'ѕЅՏꓢꜱʂ',
  t: 'тТΤτᎢꓔᴛƭ',
  u: 'υμսՍꓴᴜʋʊцս',
  v: 'νѵѴᏙꓦᴠⅴ',
  w: 'ωшШԝԜᎳꓪᴡɯաѡ',
  x: 'хХΧχҳꓫ×',
  y: 'уУΥγүҮұꓬʏɣƴყ',
  z: 'ΖζᏃꓜᴢʐƶ',
};

/** A letter as it is printed → the Latin letter it looks like. */
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOKS).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);

/** Letters that Unicode does not take apart and that are printed, without their strokes, as these. */
export const strokes: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ı', 'i'],
]);

/** Digits that are written for letters. A class holds what may stand for one another. */
export const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
};
