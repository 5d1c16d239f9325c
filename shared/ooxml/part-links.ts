import { attributesOf } from '../templates/xml-tree';
import { xmlText, type OoxmlPackage } from './read-package';

/** OPC relationships as a reader needs them: which part points at which, and what lies outside (ECMA-376 part 2, 6.5). */
export interface PartLink {
  readonly from: string;
  readonly id: string;
  /** The last step of the type: 'styles', 'image', 'hyperlink'. */
  readonly kind: string;
  readonly target: string;
  /** The part it names; undefined when it leads out of the file. */
  readonly part: string | undefined;
}

/** 'word/_rels/document.xml.rels' → 'word/document.xml'; '_rels/.rels' → ''. */
const ownerOf = (name: string): string => name.replace(/_rels\/([^/]*)\.rels$/, '$1');

function resolve(from: string, target: string): string {
  const path = target.split('#')[0] ?? '';
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const leadsOut = (target: string): boolean =>
  /^\s*(?:\\\\|\/\/)/.test(target) || /^[a-z][a-z0-9+.-]*:/i.test(target.replace(/[\s\p{Cc}\p{Cf}]/gu, ''));

/** All relationships of a package, in the order of its parts. */
export function partLinks(parts: OoxmlPackage): PartLink[] {
  return [...parts].flatMap(([name, bytes]) => {
    if (!name.endsWith('.rels')) return [];
    const from = ownerOf(name);
    const tags = xmlText(bytes).matchAll(/<(?:\w+:)?Relationship(?=[\s/>])(?:"[^"]*"|'[^']*'|[^'">])*>/g);
    return [...tags].map(([tag]) => {
      const attributes = attributesOf(tag);
      const target = attributes.get('Target') ?? '';
      const out = (attributes.get('TargetMode') ?? '').trim().toLowerCase() === 'external' || leadsOut(target);
      return {
        from,
        id: attributes.get('Id') ?? '',
        kind: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
        target,
        part: out ? undefined : resolve(from, target),
      };
    });
  });
}

/** Every part that can be reached from the root of the package. */
export function reachableParts(links: readonly PartLink[]): Set<string> {
  const byOwner = groupByOwner(links);
  const reached = new Set<string>();
  const waiting = [''];
  for (let owner = waiting.pop(); owner !== undefined; owner = waiting.pop()) {
    for (const { part } of byOwner.get(owner) ?? []) {
      if (part === undefined || reached.has(part)) continue;
      reached.add(part);
      waiting.push(part);
    }
  }
  return reached;
}

function groupByOwner(links: readonly PartLink[]): Map<string, PartLink[]> {
  const groups = new Map<string, PartLink[]>();
  for (const link of links) {
    const group = groups.get(link.from);
    if (group) group.push(link);
    else groups.set(link.from, [link]);
  }
  return groups;
}
