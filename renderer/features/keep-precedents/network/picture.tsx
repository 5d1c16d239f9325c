import { ActionIcon, useComputedColorScheme } from '@mantine/core';
import { IconMaximize, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import type { Core } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import { showFailure } from '../../../ui/desktop-files';
import type { draw, Drawing, mark } from './draw';

interface PictureProps {
  readonly drawing: Drawing;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** The network as a picture. What it shows stands in the list beside it, word for word; it takes no focus. */
export function Picture({ drawing, chosen, onChoose, onOpen }: PictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const picture = useRef<Core>(undefined);
  const [drawn, setDrawn] = useState<{ readonly draw: typeof draw; readonly mark: typeof mark }>();
  const scheme = useComputedColorScheme('light');
  const hear = useRef({ onChoose, onOpen });
  hear.current = { onChoose, onOpen };

  useEffect(() => {
    let live = true;
    // The library of graphs is loaded when the first picture is looked at.
    import('./draw').then((loaded) => live && setDrawn(loaded), showFailure);
    return () => {
      live = false;
    };
  }, []);

  useEffect(() => {
    if (!drawn || !box.current) return undefined;
    const made = drawn.draw(box.current, drawing, {
      onChoose: (id) => hear.current.onChoose(id),
      onOpen: (id) => hear.current.onOpen(id),
    });
    picture.current = made;
    return () => {
      picture.current = undefined;
      made.destroy();
    };
  }, [drawn, drawing, scheme]);

  useEffect(() => {
    if (drawn && picture.current) drawn.mark(picture.current, chosen);
  }, [drawn, drawing, scheme, chosen]);

  const zoom = (by: number): void => {
    const { current } = picture;
    if (!current) return;
    const { width, height } = current.container()?.getBoundingClientRect() ?? { width: 0, height: 0 };
    current.zoom({ level: current.zoom() * by, renderedPosition: { x: width / 2, y: height / 2 } });
  };
  const { records, links } = drawing;
  return (
    <div className="q-net-picture">
      <div className="q-net-zoom">
        <ActionIcon size={26} aria-label="Larger" title="Larger" onClick={() => zoom(1.25)}>
          <IconZoomIn size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon size={26} aria-label="Smaller" title="Smaller" onClick={() => zoom(0.8)}>
          <IconZoomOut size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size={26}
          aria-label="Show the whole picture"
          title="Show the whole picture"
          onClick={() => picture.current?.fit(undefined, 24)}
        >
          <IconMaximize size={16} aria-hidden />
        </ActionIcon>
      </div>
      <div
        ref={box}
        className="q-net-canvas"
        role="img"
        data-drawn={drawn ? records.length : undefined}
        aria-label={`Picture of ${records.length} records and ${links.length} links. The list says the same.`}
      />
    </div>
  );
}
