/*
 * The text of an opinion as it is kept: its pages with a form feed between them, which no page holds itself.
 */
const BREAK = '\f';

/** Pages as one text. */
export function joinPages(pages: readonly string[]): string {
  return pages.map((page) => page.replaceAll(BREAK, '\n')).join(BREAK);
}

/** The pages of a kept text, the first of them at 0. */
export function splitPages(text: string): readonly string[] {
  return text.split(BREAK);
}

/** Cuts a text where its pages begin; a text that says nothing of pages is one page. */
export function cutPages(text: string, starts: readonly number[] | undefined): readonly string[] {
  if (!starts || starts.length === 0) return [text];
  return starts.map((from, at) => text.slice(from, starts[at + 1] ?? text.length).trim());
}
