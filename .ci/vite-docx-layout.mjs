/**
 * Vite plugin: helpers of `docx/layout` that were compiled for old engines, or look for the same thing anew for every run
 * of text. They take more than half of a layout; the pages are the same (docs/adr/0008-faster-layout.md). The build stops
 * where a release has changed them.
 */
const CHANGES = [
  ['function _objectSpread2(e) {', 'function _objectSpread2(e) {\n\treturn Object.assign.apply(Object, arguments);'],
  [
    'var knownEastAsianFontOf = (font) => {',
    `var knownFonts = new Map();
var knownEastAsianFontOf = (font) => {
	if (!knownFonts.has(font)) knownFonts.set(font, findEastAsianFont(font));
	return knownFonts.get(font);
};
var findEastAsianFont = (font) => {`,
  ],
  // Its memory is asked for by the two texts of a face joined, kilobytes that are joined anew for every run of text.
  [
    'var decodeMore = ({ widths, fonts }) => {',
    `var decodedFaces = new WeakMap();
var decodeMore = (face) => {
	if (!decodedFaces.has(face)) decodedFaces.set(face, decodeMoreOf(face));
	return decodedFaces.get(face);
};
var decodeMoreOf = ({ widths, fonts }) => {`,
  ],
  [
    'var widthsOf = (font = DEFAULT_FONT) => {',
    `var knownWidths = new Map();
var widthsOf = (font = DEFAULT_FONT) => {
	if (!knownWidths.has(font)) knownWidths.set(font, findWidths(font));
	return knownWidths.get(font);
};
var findWidths = (font) => {`,
  ],
  [
    'var takesNoRoom = (character) => new RegExp("[\\\\p{Mn}\\\\p{Me}\\\\p{Cf}]", "u").test(character);',
    `var noRoom = new RegExp("[\\\\p{Mn}\\\\p{Me}\\\\p{Cf}]", "u");
var takesNoRoom = (character) => noRoom.test(character);`,
  ],
  [
    'var withoutUndefined = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));',
    `var withoutUndefined = (object) => {
	const given = {};
	for (const key of Object.keys(object)) if (object[key] !== void 0) given[key] = object[key];
	return given;
};`,
  ],
];

export function fasterLayout() {
  return {
    name: 'quash:docx-layout',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]docx[\\/]dist[\\/]layout\.mjs/ },
      handler(code) {
        let out = code;
        for (const [was, is] of CHANGES) {
          if (out.split(was).length !== 2) this.error(`docx/layout has changed: “${was}” does not stand there once.`);
          out = out.replace(was, () => is);
        }
        return { code: out, map: null };
      },
    },
  };
}
