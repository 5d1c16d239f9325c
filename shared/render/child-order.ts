/**
 * Word refuses or repairs elements whose children stand in the wrong order (the sequences of wml.xsd), so every
 * property is put in its place.
 */
const paragraphOrder =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
  'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
  'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
  'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange';
const runOrder =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish ' +
  'webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang ' +
  'eastAsianLayout specVanish oMath rPrChange';
const sectionOrder =
  'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols ' +
  'formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange';
const styleOrder =
  'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal ' +
  'personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr';

const orders = {
  pPr: paragraphOrder.split(' '),
  rPr: runOrder.split(' '),
  sectPr: sectionOrder.split(' '),
  style: styleOrder.split(' '),
} as const;

export type Parent = keyof typeof orders;

interface Child {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const tagPattern = /<(\/?)(?:w:)?([\w:]+)(?:\s[^>]*?)?(\/?)>/g;

/** The direct children of an element, given what stands between its tags. */
export function children(inner: string): Child[] {
  const found: Child[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of inner.matchAll(tagPattern)) {
    const closing = tag[1] === '/';
    const selfClosing = tag[3] === '/';
    if (!closing && depth === 0) start = tag.index;
    if (closing) depth -= 1;
    else if (!selfClosing) depth += 1;
    if (depth === 0) found.push({ name: tag[2] ?? '', start, end: tag.index + tag[0].length });
  }
  return found;
}

/** Sets one child (replacing its like) at its place in the parent's sequence; '' takes it away. */
export function withChild(parent: Parent, inner: string, name: string, xml: string): string {
  const kids = children(inner);
  const old = kids.find((kid) => kid.name === name);
  if (old) return inner.slice(0, old.start) + xml + inner.slice(old.end);
  const order: readonly string[] = orders[parent];
  const rank = order.indexOf(name);
  const next = kids.find((kid) => order.indexOf(kid.name) > rank);
  const at = next ? next.start : inner.length;
  return inner.slice(0, at) + xml + inner.slice(at);
}

/** The direct child of that name with its tags, if there is one. */
export function childXml(inner: string, name: string): string | undefined {
  const kid = children(inner).find((one) => one.name === name);
  return kid && inner.slice(kid.start, kid.end);
}

/** What stands between an element's tags; '' for an element that closes itself. */
export function innerXml(element: string): string {
  const open = element.indexOf('>');
  if (element[open - 1] === '/') return '';
  return element.slice(open + 1, element.lastIndexOf('</'));
}
