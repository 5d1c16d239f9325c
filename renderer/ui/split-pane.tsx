import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import './split-pane.css';

interface SplitPaneProps {
  readonly label: string;
  readonly first: ReactNode;
  /** `null` shows the first pane alone. */
  readonly second: ReactNode | null;
  /** Width of the second pane in px. */
  readonly size: number;
  readonly onSize: (next: number) => void;
  readonly min?: number;
  readonly max?: number;
}

/** A list and its reading pane, with an edge that can be dragged or moved with the arrow keys. */
export function SplitPane({ label, first, second, size, onSize, min = 280, max = 900 }: SplitPaneProps) {
  const box = useRef<HTMLDivElement>(null);
  const clamp = (next: number) => {
    const room = (box.current?.clientWidth ?? 2000) - 260;
    return Math.round(Math.max(min, Math.min(max, room, next)));
  };

  const drag = (down: PointerEvent<HTMLDivElement>) => {
    const handle = down.currentTarget;
    const from = down.clientX;
    handle.setPointerCapture(down.pointerId);
    handle.onpointermove = (move) => onSize(clamp(size - (move.clientX - from)));
    handle.onpointerup = () => {
      handle.onpointermove = null;
      handle.onpointerup = null;
    };
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: 24, ArrowRight: -24 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onSize(clamp(size + step));
  };

  return (
    <div className="q-split" ref={box}>
      <div className="q-split-first">{first}</div>
      {second !== null && (
        <>
          {/* eslint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex --
              a focusable separator is the ARIA window-splitter widget */}
          <div
            className="q-split-edge"
            role="separator"
            aria-orientation="vertical"
            aria-label={label}
            aria-valuenow={size}
            aria-valuemin={min}
            aria-valuemax={max}
            tabIndex={0}
            onPointerDown={drag}
            onKeyDown={onKeyDown}
          />
          {/* eslint-enable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
          <div className="q-split-second" style={{ width: size }}>
            {second}
          </div>
        </>
      )}
    </div>
  );
}
