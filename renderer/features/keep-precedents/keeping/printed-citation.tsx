import { ActionIcon } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useRef } from 'react';
import type { PrecedentView } from '../../../data';
import { Citation } from '../../../ui/citation';
import { copyShown, CopyInStyle } from './copy-citation';

/** The citation as it will print, the button that copies it, and the menu that copies it in a style. */
export function PrintedCitation({ record }: { readonly record: PrecedentView }) {
  const text = useRef<HTMLParagraphElement>(null);
  return (
    <div className="q-prec-cite">
      <p ref={text} data-testid="citation">
        <Citation record={record} />
      </p>
      <ActionIcon
        size={24}
        aria-label="Copy citation"
        title="Copy citation"
        onClick={() => copyShown(text.current, 'Citation copied')}
      >
        <IconCopy size={15} aria-hidden />
      </ActionIcon>
      <CopyInStyle record={record} />
    </div>
  );
}
