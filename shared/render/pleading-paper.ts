/**
 * Paper with 28 numbered lines (N.D. Cal. Civ. L.R. 3-4(c)(2); Cal. R. Ct. 2.108): a text box of numbers and three
 * rules, anchored in each header behind the text. Word's own line numbering counts lines of text, not of paper, and
 * skips tables; this does neither.
 */

const emu = (twips: number): number => twips * 635;

/** Margins of the paper: 28 lines of 24 points between top and bottom, text from 1.5 to 7.75 inches. */
export const pleadingMargins =
  '<w:pgMar w:top="1440" w:right="1080" w:bottom="960" w:left="2160" w:header="720" w:footer="200" w:gutter="0"/>';

const page = { height: 15840, left: 2160, right: 1080 } as const;
const lines = { count: 28, pitch: 480 } as const;
const box = { width: 720, inset: 300 } as const;

const numbers = Array.from(
  { length: lines.count },
  (_, index) =>
    '<w:p><w:pPr><w:widowControl w:val="0"/><w:spacing w:before="0" w:after="0" ' +
    `w:line="${lines.pitch}" w:lineRule="exact"/><w:ind w:left="0" w:firstLine="0"/><w:jc w:val="right"/></w:pPr>` +
    `<w:r><w:t>${index + 1}</w:t></w:r></w:p>`,
).join('');
const textBox = `<w:txbxContent>${numbers}</w:txbxContent>`;

interface Shape {
  readonly id: number;
  readonly name: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly width: number;
  readonly height: number;
  readonly body: string;
  readonly fallback: string;
}

function anchored(shape: Shape): string {
  const extent = `cx="${emu(shape.width)}" cy="${emu(shape.height)}"`;
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" ' +
    'simplePos="0" relativeHeight="1" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1">' +
    `<wp:simplePos x="0" y="0"/>${shape.horizontal}${shape.vertical}<wp:extent ${extent}/>` +
    `<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="${shape.id}" name="${shape.name}"/>` +
    '<wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>' +
    `${shape.body}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict>${shape.fallback}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
}

const transform = (width: number, height: number): string =>
  `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
const offset = (axis: 'H' | 'V', from: string, twips: number): string =>
  `<wp:position${axis} relativeFrom="${from}"><wp:posOffset>${emu(twips)}</wp:posOffset></wp:position${axis}>`;

function numberBox(id: number): string {
  const height = lines.count * lines.pitch + 20;
  return anchored({
    id,
    name: 'Line numbers',
    horizontal: '<wp:positionH relativeFrom="leftMargin"><wp:align>right</wp:align></wp:positionH>',
    vertical: offset('V', 'margin', 0),
    width: box.width,
    height,
    body:
      `<wps:cNvSpPr txBox="1"/><wps:spPr>${transform(box.width, height)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
      `<a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx>${textBox}</wps:txbx>` +
      `<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="${emu(box.inset)}" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr>`,
    fallback:
      `<v:shape id="quash${id}" type="#_x0000_t202" style="position:absolute;width:${box.width / 20}pt;height:${height / 20}pt;` +
      'z-index:-1;mso-position-horizontal:right;mso-position-horizontal-relative:left-margin-area;' +
      'mso-position-vertical:absolute;mso-position-vertical-relative:margin" filled="f" stroked="f">' +
      `<v:textbox inset="0,0,${box.inset / 20}pt,0">${textBox}</v:textbox></v:shape>`,
  });
}

function rule(id: number, from: 'leftMargin' | 'rightMargin', twips: number, fromPageEdge: number): string {
  const x = fromPageEdge / 20;
  return anchored({
    id,
    name: 'Pleading rule',
    horizontal: offset('H', from, twips),
    vertical: offset('V', 'topMargin', 0),
    width: 0,
    height: page.height,
    body:
      `<wps:cNvCnPr/><wps:spPr>${transform(0, page.height)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>` +
      '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/>',
    fallback:
      `<v:line id="quash${id}" style="position:absolute;z-index:-1;mso-position-horizontal-relative:page;` +
      `mso-position-vertical-relative:page" from="${x}pt,0" to="${x}pt,${page.height / 20}pt" strokeweight=".75pt"/>`,
  });
}

/** The runs that make one header a pleading header; ids must differ from header to header. */
export function pleadingRuns(firstId: number): string {
  const right = 12240 - page.right;
  return (
    numberBox(firstId) +
    rule(firstId + 1, 'leftMargin', page.left - 200, page.left - 200) +
    rule(firstId + 2, 'leftMargin', page.left - 140, page.left - 140) +
    rule(firstId + 3, 'rightMargin', 140, right + 140)
  );
}

/** A firm's own pleading template already numbers its lines. */
export function numbersItsLines(header: string): boolean {
  const boxed = /<w:txbxContent>([\s\S]*?)<\/w:txbxContent>/.exec(header)?.[1] ?? '';
  return (
    (boxed.match(/<w:p[ >]/g)?.length ?? 0) >= 20 || (header.includes('<w:framePr') && /<w:t>28<\/w:t>/.test(header))
  );
}
