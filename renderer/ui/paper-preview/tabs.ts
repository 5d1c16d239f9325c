import type { TabStop } from './word-model';

/** Word's default distance of tab stops, in CSS pixels. */
const DEFAULT = 48;

const pixels = (points: string): number => (Number.parseFloat(points) * 4) / 3;

/** How wide the text is that follows a tab, up to the next tab or the end of the paragraph. */
function widthAfter(tab: HTMLElement, tabs: readonly HTMLElement[], paragraph: HTMLElement): number {
  const range = document.createRange();
  range.setStartAfter(tab);
  const next = tabs[tabs.indexOf(tab) + 1];
  if (next && paragraph.contains(next)) range.setEndBefore(next);
  else range.setEnd(paragraph, paragraph.childNodes.length);
  return range.getBoundingClientRect().width;
}

const leaders: Readonly<Record<string, string>> = {
  dot: 'dotted',
  middleDot: 'dotted',
  hyphen: 'dashed',
  underscore: 'solid',
  heavy: 'solid',
};

function layTab(tab: HTMLElement, stops: readonly TabStop[], tabs: readonly HTMLElement[]): void {
  const paragraph = tab.closest<HTMLElement>('p');
  if (!paragraph) return;
  tab.textContent = '\u00a0';
  tab.style.display = 'inline-block';
  tab.style.width = '1px';
  const style = getComputedStyle(paragraph);
  // Stops are measured from the edge of the text, wherever the paragraph itself begins.
  const edge = paragraph.getBoundingClientRect().left - Number.parseFloat(style.marginLeft);
  const at = tab.getBoundingClientRect().left - edge;
  const stop = stops
    .filter((one) => one.style !== 'clear' && pixels(one.position) > at + 1)
    .sort((a, b) => pixels(a.position) - pixels(b.position))[0];
  const to = stop ? pixels(stop.position) : (Math.floor(at / DEFAULT) + 1) * DEFAULT;
  const share = stop?.style === 'right' ? 1 : stop?.style === 'center' ? 0.5 : 0;
  const width = to - at - (share > 0 ? share * widthAfter(tab, tabs, paragraph) : 0);
  tab.style.width = `${Math.max(1, Math.floor(width) - 1)}px`;
  const leader = stop?.leader === undefined ? undefined : leaders[stop.leader];
  if (leader) tab.style.borderBottom = `1px ${leader} black`;
}

/** Gives every tab of the body the width Word would. When tree and page do not match, tabs stay as they are. */
export function layTabs(root: ParentNode, stops: readonly (readonly TabStop[])[]): void {
  const tabs = [...root.querySelectorAll<HTMLElement>('article .docx-tab-stop')];
  if (tabs.length !== stops.length) return;
  for (const [index, tab] of tabs.entries()) layTab(tab, stops[index] ?? [], tabs);
}
