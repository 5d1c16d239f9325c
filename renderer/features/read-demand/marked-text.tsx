import { memo, useEffect, useMemo, useRef } from 'react';
import type { Offer } from '../../../shared/intake/offer';

interface MarkedTextProps {
  readonly text: string;
  readonly pages: readonly number[] | undefined;
  readonly offers: readonly Offer[];
  /** The offer whose words are shown. */
  readonly current: Offer | undefined;
}

interface Chunk {
  readonly start: number;
  readonly end: number;
  /** Number of the page that begins here. */
  readonly page: number | undefined;
}

const chunkSize = 4_000;

/** Pieces that the window lays out only when they come into sight: a page each, or some four thousand characters. */
function chunksOf(text: string, pages: readonly number[] | undefined): Chunk[] {
  const begins = pages && pages.length > 0 ? pages : [0];
  return begins.flatMap((begin, index) => {
    const stop = begins[index + 1] ?? text.length;
    const chunks: Chunk[] = [];
    for (let at = begin; at < stop || chunks.length === 0;) {
      const line = text.indexOf('\n', at + chunkSize);
      const end = line < 0 || line + 1 > stop ? stop : line + 1;
      chunks.push({ start: at, end, page: pages && at === begin ? index + 1 : undefined });
      if (end <= at) break;
      at = end;
    }
    return chunks;
  });
}

/** The text of the paper, the words that offers came from marked in it. */
export function MarkedText({ text, pages, offers, current }: MarkedTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const chunks = useMemo(() => chunksOf(text, pages), [text, pages]);
  useEffect(() => {
    if (current) box.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'center' });
  }, [current]);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
    <div className="q-scroll q-read-text" ref={box} role="region" aria-label="Text of the paper" tabIndex={0}>
      {chunks.map((chunk) => (
        <div className="q-read-chunk" key={chunk.start}>
          {chunk.page !== undefined && <div className="q-read-page">Page {chunk.page}</div>}
          <Marked
            text={text}
            chunk={chunk}
            offers={offers}
            current={current && current.start < chunk.end && current.end > chunk.start ? current : undefined}
          />
        </div>
      ))}
    </div>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly chunk: Chunk;
  readonly offers: readonly Offer[];
  readonly current: Offer | undefined;
}

const Marked = memo(function Marked({ text, chunk, offers, current }: MarkedProps) {
  const { start, end } = chunk;
  const inside = offers.filter((offer) => offer.start < end && offer.end > start);
  const edges = [start, end, ...inside.flatMap((offer) => [Math.max(start, offer.start), Math.min(end, offer.end)])];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return (
    <>
      {cuts.slice(0, -1).map((from, at) => {
        const to = cuts[at + 1] ?? end;
        const piece = text.slice(from, to);
        if (!inside.some((offer) => offer.start <= from && offer.end >= to)) return piece;
        const shown = current && current.start <= from && current.end >= to;
        return (
          <mark key={from} data-current={shown ? '' : undefined}>
            {piece}
          </mark>
        );
      })}
    </>
  );
});
