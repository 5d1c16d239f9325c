/** Word's fields that only show what stands in the document or count its pages: they tell nothing more. */
const plainFields = new Set(
  (
    'PAGE NUMPAGES SECTIONPAGES SECTION REF PAGEREF NOTEREF TOC TOA TA TC XE INDEX SEQ STYLEREF LISTNUM AUTONUM AUTONUMLGL ' +
    'AUTONUMOUT SYMBOL EQ ADVANCE FORMTEXT FORMCHECKBOX FORMDROPDOWN'
  ).split(' '),
);

/** Whether a field's code may stay as it is: it names no person, no file, no data and no program. */
export function isPlainField(code: string): boolean {
  const keyword = /^\s*([A-Za-z]+|=)/.exec(code)?.[1]?.toUpperCase() ?? '';
  if (keyword === 'HYPERLINK') return /^\s*HYPERLINK\s+\\l\s/i.test(code);
  return keyword === '=' || plainFields.has(keyword);
}

/** Names that Word, or Quash, gives to bookmarks by itself: they say nothing of anybody. */
export const isPlainBookmark = (name: string): boolean =>
  /^(?:_(?:Toc|Ref|Hlk|Hlt|Toa|PictureBullets)\d+|_GoBack|_Paper_(?:introduction|certificate)|_TA_\d+_\d+|mark\d+)$/.test(
    name,
  );
