import { ActionIcon, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { CiteRun } from '../../../../shared/citations/format';
import { citationIn } from '../../../../shared/citations/styles';
import type { CiteStyle } from '../../../../shared/citations/styles/style';
import { curlQuotes } from '../../../../shared/kernel/typography';
import type { PrecedentView } from '../../../data';
import { showDone, showError } from '../../../ui/undo-toast';

const styles: readonly (readonly [CiteStyle, string])[] = [
  ['bluebook', 'Bluebook'],
  ['california', 'California'],
  ['new-york', 'New York'],
];

/** Copies what an element shows, as if it had been marked and copied by hand: italics stay. False: nothing was copied. */
function copyOf(element: HTMLElement): boolean {
  const selection = document.getSelection();
  if (!selection) return false;
  const before = selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  selection.selectAllChildren(element);
  const copied = document.execCommand('copy');
  selection.removeAllRanges();
  if (before) selection.addRange(before);
  return copied;
}

/** Copies what an element shows and says whether that worked. */
export function copyShown(element: HTMLElement | null, done: string): void {
  if (element && copyOf(element)) showDone(done);
  else showError({ what: 'The citation was not copied', fix: 'Mark it with the mouse and press Ctrl+C.' });
}

/** Stands in the page for as long as the copy takes: only what is marked there reaches the clipboard with its italics. */
function copyRuns(runs: readonly CiteRun[], done: string): void {
  const line = document.createElement('p');
  line.className = 'q-prec-copied';
  for (const run of runs) {
    const part = document.createElement(run.i ? 'i' : 'span');
    part.textContent = curlQuotes(run.t);
    line.append(part);
  }
  document.body.append(line);
  copyShown(line, done);
  line.remove();
}

/** The styles in which the citation can be copied. */
export function CopyInStyle({ record }: { readonly record: PrecedentView }) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={24} aria-label="Choose the style to copy" title="Choose the style to copy">
          <IconChevronDown size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {styles.map(([style, name]) => (
          <Menu.Item key={style} onClick={() => copyRuns(citationIn(style, record), `Citation copied, ${name} style`)}>
            {name} style
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
