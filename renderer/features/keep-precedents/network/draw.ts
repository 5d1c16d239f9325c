import cytoscape, { type Core, type ElementDefinition, type StylesheetStyle } from 'cytoscape';
import { linkWord, toneOfLink } from '../../../../shared/precedents/network/link-kinds';
import type { LaidOut } from '../../../../shared/precedents/network/lay-out';
import type { Link } from '../../../../shared/precedents/network/network';
import type { Mark } from './words';

/** What is drawn of a record. */
export interface DrawnRecord {
  readonly id: string;
  /** Its name, court and year, and what marks it in words, on lines of their own. */
  readonly label: string;
  readonly mark: Mark;
}

export interface Drawing {
  readonly records: readonly DrawnRecord[];
  readonly links: readonly Link[];
  readonly places: LaidOut;
  /** The name of each row that is there, from above. */
  readonly rowNames: readonly string[];
  readonly centre: string | null;
}

interface Hearing {
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** The corners of a cross. */
const CROSS = '-1 -0.6 -0.6 -1 0 -0.4 0.6 -1 1 -0.6 0.4 0 1 0.6 0.6 1 0 0.4 -0.6 1 -1 0.6 -0.4 0';

/** So many links can all be labelled; beyond, only what became of a decision is. */
const MOST_LABELS = 24;

const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The shapes and lines, each kind with its own beside its colour, in the colours of the window. */
function styles(): StylesheetStyle[] {
  const [text, dim, surface, accent] = ['--q-text', '--q-dim', '--q-surface', '--q-accent'].map(colour);
  const [ok, warn, bad] = ['--q-ok', '--q-warn', '--q-bad'].map(colour);
  const family = getComputedStyle(document.body).fontFamily;
  const style = (selector: string, css: Record<string, string | number | undefined>): StylesheetStyle => ({
    selector,
    style: css as StylesheetStyle['style'],
  });
  return [
    style('node', {
      label: 'data(label)',
      color: text,
      'font-family': family,
      'font-size': 11,
      'text-valign': 'bottom',
      'text-margin-y': 4,
      'text-wrap': 'wrap',
      'text-max-width': '132px',
      width: 24,
      height: 24,
      'background-color': surface,
      'border-width': 2,
      'text-background-color': surface,
      'text-background-opacity': 0.8,
      'min-zoomed-font-size': 5,
    }),
    style('.supports', { shape: 'ellipse', 'border-color': ok }),
    style('.mixed', { shape: 'round-rectangle', 'border-color': warn }),
    style('.adverse', { shape: 'diamond', 'border-color': bad, width: 30, height: 30 }),
    style('.gone', { shape: 'polygon', 'shape-polygon-points': CROSS, 'border-color': bad, 'background-color': bad }),
    style('.centre', {
      width: 34,
      height: 34,
      'underlay-color': accent,
      'underlay-opacity': 0.45,
      'underlay-shape': 'ellipse',
      'underlay-padding': 9,
    }),
    style('.row', {
      shape: 'rectangle',
      width: 1,
      height: 1,
      'border-width': 0,
      'background-opacity': 0,
      'text-valign': 'center',
      'text-halign': 'left',
      'text-margin-y': 0,
      color: dim,
      'font-size': 13,
      'font-weight': 600,
      events: 'no',
    }),
    style('edge', {
      width: 1,
      'line-color': dim,
      'line-opacity': 0.75,
      'curve-style': 'bezier',
      'control-point-step-size': 26,
      'target-arrow-color': dim,
      'target-arrow-shape': 'vee',
      'arrow-scale': 0.8,
      color: text,
      'font-family': family,
      'font-size': 9,
      'text-rotation': 'autorotate',
      'text-background-color': surface,
      'text-background-opacity': 0.85,
      'text-background-padding': '1px',
    }),
    style('.related', { 'line-style': 'dotted', 'target-arrow-shape': 'none' }),
    style('.flat', { 'curve-style': 'unbundled-bezier', 'control-point-weights': '0.5' }),
    style('.bears-out', { width: 2, 'line-color': ok, 'target-arrow-color': ok, 'target-arrow-shape': 'triangle' }),
    style('.doubts', {
      width: 2,
      'line-style': 'dashed',
      'line-color': warn,
      'target-arrow-color': warn,
      'target-arrow-shape': 'diamond',
    }),
    style('.takes-away', {
      width: 3,
      'line-color': bad,
      'target-arrow-color': bad,
      'target-arrow-shape': 'tee',
      'arrow-scale': 1.2,
    }),
    style('edge[word]', { label: 'data(word)' }),
    style('.chosen', {
      'underlay-color': accent,
      'underlay-opacity': 0.3,
      'underlay-shape': 'ellipse',
      'underlay-padding': 9,
      'font-weight': 700,
      'min-zoomed-font-size': 0,
    }),
    style('.near', { 'line-opacity': 1, width: 3 }),
  ];
}

function elements({ records, links, places, rowNames, centre }: Drawing): ElementDefinition[] {
  const at = new Map(places.nodes.map((node) => [node.id, node]));
  const heads = places.rows.map(({ x, y }, index) => ({
    data: { id: `row ${index}`, label: rowNames[index] ?? '' },
    classes: 'row',
    position: { x, y },
  }));
  const nodes = records.map(({ id, label, mark }) => ({
    data: { id, label },
    classes: `${mark}${id === centre ? ' centre' : ''}`,
    position: { x: at.get(id)?.x ?? 0, y: at.get(id)?.y ?? 0 },
  }));
  const all = links.length <= MOST_LABELS;
  const bends = new Map<string, number>();
  const lines = links.map((link, index) => {
    const tone = toneOfLink(link);
    const [from, to] = [at.get(link.from), at.get(link.to)];
    const flat = from?.y === to?.y;
    const pair = [link.from, link.to].sort().join(' ');
    const bend = bends.get(pair) ?? 0;
    bends.set(pair, bend + 1);
    // Records of one line are linked by an arch above it, several links by several arches.
    const rise = (30 + bend * 24) * ((from?.x ?? 0) < (to?.x ?? 0) ? -1 : 1);
    return {
      data: {
        id: `link ${index}`,
        source: link.from,
        target: link.to,
        ...((all || tone !== 'plain') && { word: linkWord(link) }),
      },
      classes: [link.kind, tone, ...(flat ? ['flat'] : [])].join(' '),
      ...(flat && { style: { 'control-point-distances': String(rise) } }),
    };
  });
  return [...heads, ...nodes, ...lines];
}

/** The picture in a box; to be destroyed when it is no longer shown. */
export function draw(container: HTMLElement, drawing: Drawing, { onChoose, onOpen }: Hearing): Core {
  const picture = cytoscape({
    container,
    elements: elements(drawing),
    style: styles(),
    layout: { name: 'preset', padding: 24 },
    autoungrabify: true,
    boxSelectionEnabled: false,
    selectionType: 'single',
    minZoom: 0.1,
    maxZoom: 2.5,
  });
  // A picture of few records is not blown up.
  if (picture.zoom() > 1.2) picture.zoom(1.2).center();
  picture.on('tap', 'node', ({ target }) => onChoose((target as { id: () => string }).id()));
  picture.on('dbltap', 'node', ({ target }) => onOpen((target as { id: () => string }).id()));
  return picture;
}

/** Marks a record of the picture and its links. */
export function mark(picture: Core, id: string | undefined): void {
  picture.batch(() => {
    picture.elements('.chosen, .near').removeClass('chosen near');
    if (id === undefined) return;
    const node = picture.getElementById(id);
    node.addClass('chosen');
    node.connectedEdges().addClass('near');
  });
}
