import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { OpinionFile } from '../../../../shared/schema/library';
import { readOpinionPages } from '../../../data';
import { showFailure } from '../../../ui/desktop-files';

/** The words of an opinion, a page at a time, as they were read from its file. */
export function OpinionPages({ opinion }: { readonly opinion: OpinionFile }) {
  const [pages, setPages] = useState<readonly string[]>();
  const [at, setAt] = useState(0);
  useEffect(() => {
    let current = true;
    readOpinionPages(opinion)
      .then((read) => current && setPages(read))
      .catch(showFailure);
    return () => {
      current = false;
    };
  }, [opinion]);
  if (!pages) return <p className="q-dim">Opening…</p>;
  const shown = pages[at]?.trim() ?? '';
  return (
    <div className="q-kept-page">
      <div className="q-row">
        <ActionIcon size={24} aria-label="Page before" disabled={at === 0} onClick={() => setAt(at - 1)}>
          <IconChevronLeft size={15} aria-hidden />
        </ActionIcon>
        <span role="status">
          Page {at + 1} of {pages.length}
        </span>
        <ActionIcon size={24} aria-label="Next page" disabled={at >= pages.length - 1} onClick={() => setAt(at + 1)}>
          <IconChevronRight size={15} aria-hidden />
        </ActionIcon>
        <span className="q-dim">Pages of the file, not of the reporter.</span>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className="q-kept-page-text" tabIndex={0} role="region" aria-label={`Page ${at + 1} of ${opinion.name}`}>
        {shown === '' ? 'This page holds no text.' : shown}
      </div>
    </div>
  );
}
