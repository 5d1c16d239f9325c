/**
 * Vite plugin: two helpers of `docx/layout` that were compiled for old engines, as today's engines do them. They take half
 * of a layout; the pages are the same (docs/adr/0008-faster-layout.md). The build stops where a release has changed them.
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
