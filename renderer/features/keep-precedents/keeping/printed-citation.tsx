import { ActionIcon } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useRef } from 'react';
import type { PrecedentView } from '../../../data';
import { Citation } from '../../../ui/citation';
import { showDone, showError } from '../../../ui/undo-toast';

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

/** The citation as it will print, and the button that copies it. */
export function PrintedCitation({ record }: { readonly record: PrecedentView }) {
  const text = useRef<HTMLParagraphElement>(null);
  const copy = () => {
    if (text.current && copyOf(text.current)) showDone('Citation copied');
    else showError({ what: 'The citation was not copied', fix: 'Mark it with the mouse and press Ctrl+C.' });
  };
  return (
    <div className="q-prec-cite">
      <p ref={text} data-testid="citation">
        <Citation record={record} />
      </p>
      <ActionIcon size={24} aria-label="Copy citation" title="Copy citation" onClick={copy}>
        <IconCopy size={15} aria-hidden />
      </ActionIcon>
    </div>
  );
}
