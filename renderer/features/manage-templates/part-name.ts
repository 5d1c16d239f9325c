/** 'word/header2.xml' → 'header 2'. */
export function partName(part: string): string {
  return part.replace(
    /word\/(header|footer|footnotes|document|endnotes|comments)(\d*)\.xml/,
    (_, name: string, n: string) => (name === 'document' ? 'page text' : `${name} ${n}`.trim()),
  );
}
