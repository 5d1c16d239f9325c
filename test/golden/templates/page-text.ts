import { strFromU8, unzipSync } from 'fflate';

/** Every XML part of a file by name. */
export const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).flatMap(([name, part]) => (/\.(?:xml|rels)$/.test(name) ? [[name, strFromU8(part)]] : [])));

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/**
 * A part as a reader sees it, one paragraph a line, an empty one as ¶; a tab as →, a cell's end as |, a row's as ‖. What
 * old Word would see of a text box stands after ⟨old⟩.
 */
export function pageText(xml: string): string {
  const shown = xml.replace(/<w:(?:pPr|rPr|tblPr|sectPr)>[\s\S]*?<\/w:(?:pPr|rPr|tblPr|sectPr)>/g, '').replace(/<mc:Fallback>/g, '<mc:Fallback>⟨old⟩');
  const token = /⟨old⟩|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:delText[^>]*>([^<]*)<\/w:delText>|<\/w:p>|<w:p\/>|<w:tab\/>|<w:br\/>|<\/w:tc>|<\/w:tr>/g;
  let out = '';
  let line = '';
  for (const [found, text, deleted] of shown.matchAll(token)) {
    if (found === '⟨old⟩') line += '⟨old⟩';
    else if (text !== undefined) line += text;
    else if (deleted !== undefined) line += `[-${deleted}-]`;
    else if (found === '<w:tab/>') line += '→';
    else if (found === '<w:br/>') line += '↵';
    else if (found === '</w:tc>') out = `${out.replace(/\n$/, '')}|`;
    else if (found === '</w:tr>') out += '‖\n';
    else {
      out += `${line === '' ? '¶' : line}\n`;
      line = '';
    }
  }
  return out.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? '').trim();
}
