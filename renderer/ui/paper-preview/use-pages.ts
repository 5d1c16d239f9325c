import { useEffect, useRef, useState } from 'react';
import { type Pages, renderPages } from './render-pages';

/** Pages with the key of the frame that shows them. */
export interface Shown {
  readonly key: number;
  readonly pages: Pages;
}

let made = 0;

/** Lays out each new document; while one is being laid out, and until its frame has loaded, the last stays. */
export function usePages(bytes: Uint8Array | undefined) {
  const [shown, setShown] = useState<Shown>();
  const [next, setNext] = useState<Shown>();
  const [failed, setFailed] = useState(false);
  const [laying, setLaying] = useState(false);
  useEffect(() => {
    if (!bytes) {
      setShown(undefined);
      setNext(undefined);
      return;
    }
    let current = true;
    setLaying(true);
    renderPages(bytes)
      .then((pages) => {
        if (!current) return;
        setNext({ key: (made += 1), pages });
        setFailed(false);
      })
      .catch((error: unknown) => {
        console.error(error);
        if (current) setFailed(true);
      })
      .finally(() => {
        if (current) setLaying(false);
      });
    return () => {
      current = false;
    };
  }, [bytes]);
  const loaded = (key: number) => {
    if (next?.key !== key) return;
    setShown(next);
    setNext(undefined);
  };
  return { shown, next, failed, laying, loaded };
}

/** Width in CSS pixels of the element that the returned callback is given to. */
export function useWidth(): [number, (element: HTMLElement | null) => void] {
  const [width, setWidth] = useState(0);
  const observer = useRef<ResizeObserver>(undefined);
  const [attach] = useState(() => (element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    observer.current = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.current.observe(element);
  });
  return [width, attach];
}
