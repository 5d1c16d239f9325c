import { attributesOf, descendants, isElement, parseXml, type XmlElement } from '../templates/xml-tree';
import { own } from '../kernel/own';

/** How a run looks, as far as it decides whether anybody can see it. Undefined: nothing said here. */
export interface Look {
  vanish?: boolean;
  /** RRGGBB, or 'auto'. */
  color?: string;
  /** In half points. */
  size?: number;
  /** What lies behind it, RRGGBB. */
  behind?: string;
  /** Drawn without a fill (w14:noFill), or wholly transparent. */
  unfilled?: boolean;
}

export type Unseen = 'hidden' | 'same colour as the page' | 'too small to read';

/** Two points; the smallest print that anybody reads is three times that. */
const tiniest = 4;

const highlights: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  green: '00FF00',
  magenta: 'FF00FF',
  red: 'FF0000',
  yellow: 'FFFF00',
  white: 'FFFFFF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  darkGray: '808080',
  lightGray: 'C0C0C0',
};

const isColor = (value: string | undefined): value is string => value !== undefined && /^[0-9a-f]{6}$/i.test(value);
const isOff = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'off';

/** Takes one property of a run (a child of w:rPr) into its look. `value` is its w:val. */
export function addToLook(look: Look, element: string, value: string | undefined, fill?: string): void {
  if (element === 'vanish') look.vanish = !isOff(value);
  else if (element === 'color' && value !== undefined) look.color = value;
  else if (element === 'sz' && value !== undefined) look.size = Number(value);
  else if (element === 'shd' && isColor(fill)) look.behind = fill;
  else if (element === 'highlight' && value !== undefined) look.behind = own(highlights, value) ?? look.behind ?? '';
}

const distance = (a: string, b: string): number =>
  Math.max(...[0, 2, 4].map((at) => Math.abs(parseInt(a.slice(at, at + 2), 16) - parseInt(b.slice(at, at + 2), 16))));

/** No printer tells two colours apart that lie closer than this. */
const nearest = 12;

/**
 * Why nobody sees text that looks so, on what lies behind it; `behind` undefined: it is not known what lies there,
 * and colour is not judged.
 */
export function unseen(look: Look, behind: string | undefined): Unseen | undefined {
  if (look.vanish === true) return 'hidden';
  if (look.unfilled === true) return 'same colour as the page';
  if (look.size !== undefined && look.size <= tiniest) return 'too small to read';
  const ground = isColor(look.behind) ? look.behind : behind;
  if (ground !== undefined && isColor(look.color) && distance(look.color, ground) <= nearest)
    return 'same colour as the page';
  return undefined;
}

/** One look over another: what the upper one says counts. */
export const over = (...looks: readonly (Look | undefined)[]): Look => Object.assign({}, ...looks) as Look;

/** The looks of the styles, each with those it is based on, by id; '' is the default of the document. */
export type StyleLooks = ReadonlyMap<string, Look>;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.filter(isElement).find((one) => local(one.name) === name);

/** The w:val of a property, whatever prefix the file gives to the namespace of Word. */
export const valOf = (element: XmlElement | undefined, name = 'val'): string | undefined => {
  if (!element) return undefined;
  for (const [key, value] of attributesOf(element.open)) if (local(key) === name) return value;
  return undefined;
};

/** The look that a w:rPr gives. */
export function lookOf(properties: XmlElement | undefined): Look {
  const look: Look = {};
  for (const one of properties?.children ?? []) {
    if (!isElement(one)) continue;
    const element = local(one.name);
    addToLook(look, element, valOf(one), valOf(one, 'fill'));
    if (element === 'textFill' && isUnfilled(one)) look.unfilled = true;
  }
  return look;
}

const isUnfilled = (fill: XmlElement): boolean =>
  [...descendants(fill)].some(
    (one) => local(one.name) === 'noFill' || (local(one.name) === 'alpha' && Number(valOf(one)) >= 95_000),
  );

/** Reads what a styles part says of how text looks. */
export function styleLooks(xml: string | undefined): StyleLooks {
  const looks = new Map<string, Look>();
  if (xml === undefined) return looks;
  const root = parseXml('word/styles.xml', xml).children.find(isElement);
  const defaults = child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  looks.set('', lookOf(defaults));
  const styles = new Map<string, XmlElement>();
  for (const one of root?.children ?? []) {
    if (!isElement(one) || local(one.name) !== 'style') continue;
    const id = valOf(one, 'styleId') ?? '';
    styles.set(id, one);
    if (valOf(one, 'type') === 'paragraph' && /^(?:1|true|on)$/.test(valOf(one, 'default') ?? ''))
      styles.set('default paragraph', one);
  }
  const resolve = (id: string, seen: readonly string[]): Look => {
    const done = looks.get(id);
    if (done && id !== '') return done;
    const style = styles.get(id);
    if (!style || seen.includes(id)) return {};
    const base = valOf(child(style, 'basedOn'));
    const look = over(base === undefined ? undefined : resolve(base, [...seen, id]), lookOf(child(style, 'rPr')));
    const behind = valOf(child(child(style, 'pPr'), 'shd'), 'fill');
    if (look.behind === undefined && isColor(behind)) look.behind = behind;
    looks.set(id, look);
    return look;
  };
  for (const id of styles.keys()) resolve(id, []);
  return looks;
}

/** What lies behind a paragraph or a cell by its own shading; undefined: it says nothing. */
export const shading = (fill: string | undefined): string | undefined => (isColor(fill) ? fill : undefined);
