import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { type Place } from './render-pages';
import { usePages, useWidth } from './use-pages';
import './paper-preview.css';

/** Words to bring into sight: a heading, or a blank. A new object asks anew. */
export interface ShowOnPage {
  readonly text: string;
}

interface PaperPreviewProps {
  /** Names the region: 'Preview of the complaint'. */
  readonly label: string;
  /** The DOCX to show; undefined: nothing yet. */
  readonly bytes: Uint8Array | undefined;
  /** What is going on: 'Drafting…'. The last pages stay in sight meanwhile. */
  readonly busy?: string | undefined;
  readonly show?: ShowOnPage | undefined;
  /** Said above the paper: which version this is, and the way back. */
  readonly notice?: ReactNode;
  /** Shown in place of paper when there is none. */
  readonly empty?: ReactNode;
}

type View = 'pages' | 'text';
const views = [
  { value: 'pages', label: 'Pages' },
  { value: 'text', label: 'Text' },
];

/** As it is typed: straight quotes, plain spaces and hyphens, no capitals. */
const plain = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/-+/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const find = (places: readonly Place[], text: string): Place | undefined => {
  const wanted = plain(text);
  return wanted === '' ? undefined : places.find((place) => plain(place.text).includes(wanted));
};

/** The pages of a document as paper, white in both themes, or its words for a screen reader. */
export function PaperPreview({ label, bytes, busy, show, notice, empty }: PaperPreviewProps) {
  const { shown, next, failed, laying, loaded } = usePages(bytes);
  const [view, setView] = useState<View>('pages');
  const [width, observe] = useWidth();
  const desk = useRef<HTMLDivElement>(null);
  const attach = useCallback(
    (element: HTMLDivElement | null) => {
      desk.current = element;
      observe(element);
    },
    [observe],
  );
  const pages = shown?.pages;
  const scale = pages && width > 0 ? Math.min(1.25, width / pages.width) : 1;
  const place = show && pages ? find(pages.places, show.text) : undefined;
  const frames = [shown, next].filter((frame) => frame !== undefined);
  const count = pages ? `${pages.sheets} ${pages.sheets === 1 ? 'page' : 'pages'}` : '';
  const status = busy ?? (laying ? 'Laying out the pages…' : count);

  const wanted = useRef({ place, scale });
  useEffect(() => {
    wanted.current = { place, scale };
  });
  useEffect(() => {
    const at = wanted.current;
    if (show && at.place) desk.current?.scrollTo({ top: Math.max(0, at.place.top * at.scale - 90) });
  }, [show]);

  return (
    <section
      className="q-pview"
      aria-label={label}
      data-busy={busy !== undefined || laying || (view === 'pages' && next !== undefined)}
    >
      <div className="q-pview-bar">
        <span className="q-pview-state" role="status">
          {status}
        </span>
        <SegmentedControl
          size="xs"
          aria-label="How to show the document"
          data={views}
          value={view}
          onChange={(value) => setView(value as View)}
        />
      </div>
      {notice}
      {failed && (
        <p className="q-pview-problem" role="alert">
          The pages cannot be drawn here. The document itself is not affected: save it and open it in Word.
        </p>
      )}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className="q-pview-desk" role="region" aria-label={`${label}, ${view}`} tabIndex={0} ref={attach}>
        {frames.length === 0 && !laying && !busy && empty}
        {view === 'pages' ? (
          <div
            className="q-pview-pile"
            style={pages && { width: pages.width * scale, height: pages.height * scale }}
            data-sheets={pages?.sheets}
          >
            {frames.map((frame) => (
              <iframe
                key={frame.key}
                title={label}
                sandbox=""
                srcDoc={frame.pages.html}
                onLoad={() => loaded(frame.key)}
                tabIndex={-1}
                className={frame === shown ? 'q-pview-frame' : 'q-pview-frame q-pview-next'}
                style={{ width: frame.pages.width, height: frame.pages.height, transform: `scale(${scale})` }}
              />
            ))}
            {place && (
              <div
                className="q-pview-mark"
                style={{
                  left: place.left * scale - 4,
                  top: place.top * scale - 2,
                  width: place.width * scale + 8,
                  height: place.height * scale + 4,
                }}
              />
            )}
          </div>
        ) : (
          <div className="q-pview-text">
            {(next ?? shown)?.pages.text.map((line, index) => (
              <p key={`${index}:${line.slice(0, 12)}`}>{line}</p>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
