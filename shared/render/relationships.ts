import { xmlText } from '../ooxml/read-package';
import { parseStrictly } from './parse-strictly';

/** OPC relationships: which part points at which (ECMA-376 part 2, clause 6.5). */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** 'word/document.xml' → 'word/_rels/document.xml.rels' */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part a relative target names, seen from the part that points at it. */
export function resolveTarget(part: string, target: string): string {
  const path = target.split('#')[0] ?? '';
  const from = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') from.pop();
    else if (step !== '' && step !== '.') from.push(step);
  }
  return from.join('/');
}

/** Reads a `.rels` part; a part without one points at nothing. */
export function readRelationships(bytes: Uint8Array | undefined, name: string): Relationship[] {
  if (bytes === undefined) return [];
  const document = parseStrictly(xmlText(bytes), `its part ${name} is not well-formed`);
  return [...document.getElementsByTagNameNS('*', 'Relationship')].map((element) => ({
    id: element.getAttribute('Id') ?? '',
    type: element.getAttribute('Type') ?? '',
    target: element.getAttribute('Target') ?? '',
    external: element.getAttribute('TargetMode') === 'External',
  }));
}

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Writes a `.rels` part, in the order given. */
export function relationshipsXml(relationships: readonly Relationship[]): string {
  const rows = relationships.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${escaped(id)}" Type="${escaped(type)}" Target="${escaped(target)}"` +
      `${external ? ' TargetMode="External"' : ''}/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `${rows.join('')}</Relationships>`
  );
}
