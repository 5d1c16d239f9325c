import { childXml, innerXml, withChild } from './child-order';

const emptyPart =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:footnotes>';

/**
 * The rule above the notes stands in a line of one point: LibreOffice and Word give a line of normal height different
 * heights, and every page after the first note would end elsewhere.
 */
const thin = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';
const separator = (id: number, type: string, mark: string): string =>
  `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr>${thin}</w:pPr><w:r><w:${mark}/></w:r></w:p></w:footnote>`;
const separators =
  separator(-1, 'separator', 'separator') + separator(0, 'continuationSeparator', 'continuationSeparator');

/** Makes the separators of a part that has its own as thin as ours. */
function thinned(xml: string): string {
  return xml.replace(/<w:footnote\b[^>]*\bw:type="(?:continuationS|s)eparator"[^>]*>[\s\S]*?<\/w:footnote>/g, (note) =>
    note.replace(/<w:p(?:\s[^>]*)?>[\s\S]*?<\/w:p>/g, (paragraph) => {
      const open = paragraph.slice(0, paragraph.indexOf('>') + 1);
      const inner = innerXml(paragraph);
      const old = childXml(inner, 'pPr') ?? '';
      const properties = withChild('pPr', old && innerXml(old), 'spacing', thin);
      return `${open}<w:pPr>${properties}</w:pPr>${inner.replace(old, '')}</w:p>`;
    }),
  );
}

/** The footnotes of one document: those of the template, then ours. */
export class Notes {
  private next: number;
  private made = '';

  constructor(
    source: string | undefined,
    private readonly style: string,
    private readonly referenceStyle: string,
  ) {
    const ids = [...(source ?? '').matchAll(/<w:footnote\b[^>]*?\bw:id="(-?\d+)"/g)].map(([, id]) => Number(id));
    this.next = Math.max(0, ...ids) + 1;
  }

  get used(): boolean {
    return this.made !== '';
  }

  /** Adds a note; gives the reference to it. */
  add(content: string): string {
    const id = this.next++;
    const raised = `<w:rPr><w:rStyle w:val="${this.referenceStyle}"/></w:rPr>`;
    this.made +=
      `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="${this.style}"/></w:pPr><w:r>${raised}<w:footnoteRef/></w:r>` +
      `<w:r><w:t xml:space="preserve"> </w:t></w:r>${content}</w:p></w:footnote>`;
    return `<w:r>${raised}<w:footnoteReference w:id="${id}"/></w:r>`;
  }

  /** The part with our notes; `merged` is the template's own after its marks were filled. */
  xml(merged: string | undefined): string {
    const source = thinned((merged ?? emptyPart).replace(/<w:footnotes\b([^>]*)\/>/, '<w:footnotes$1></w:footnotes>'));
    const own = /<w:footnote\b[^>]*\bw:type="separator"/.test(source) ? '' : separators;
    return source
      .replace(/(<w:footnotes\b[^>]*>)/, (open) => open + own)
      .replace('</w:footnotes>', () => `${this.made}</w:footnotes>`);
  }
}

/** Names the separators in the settings, as Word does. */
export function withSeparators(settings: string): string {
  if (settings.includes('<w:footnotePr')) return settings;
  const row = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';
  return settings.replace(/<w:endnotePr\b|<w:compat\b/, (next) => row + next);
}
