import type { Diagnostic } from '../kernel/diagnostic';
import { sealTag, type Version } from '../sealing/marks';
import { filledParts } from '../templates/read-template';
import type { TextParts } from './headers';
import { readSealsOfPart, sweepSeals } from './seals';

const faulty = (where: string, message: string, fix: string): Diagnostic => ({
  code: 'seal-mark',
  severity: 'error',
  message,
  where,
  fix,
});

/** Reads the marks of sealing that a template carries, in place. What cannot be kept apart is a fault: no file is made. */
export function readTemplateSeals(parts: TextParts): Diagnostic[] {
  const faults: Diagnostic[] = [];
  for (const [name, xml] of parts) {
    if (!filledParts.test(name)) continue;
    const read = readSealsOfPart(xml);
    parts.set(name, read.xml);
    if (read.fault === undefined) continue;
    const message =
      read.fault === 'half a mark'
        ? 'A mark of sealing in the template is no pair within its paragraph.'
        : 'A mark of sealing in the template covers a picture, a note or a field: only words can be sealed there.';
    faults.push(faulty(name, message, 'Put [redact] and [/redact] around words of one paragraph.'));
  }
  return faults;
}

/** What the marks of the filled parts cover, each passage where it stands; asked before a table of contents says it again. */
export const passagesIn = (parts: TextParts, version: Version): string[] =>
  [...parts.keys()].sort().flatMap((name) => sweepSeals(parts.get(name) ?? '', version).passages);

/** Takes every mark out of the parts, in place; gives what is wrong with those that are left. */
export function sweepPackage(parts: TextParts, version: Version): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  for (const name of [...parts.keys()].sort()) {
    const swept = sweepSeals(parts.get(name) ?? '', version);
    parts.set(name, swept.xml);
    if (!/^word\/[^/]+\.xml$/.test(name) || !sealTag().test(swept.xml.replace(/<[^>]*>/g, ''))) continue;
    const message = 'A mark of sealing was left in the paper, so that what it covers cannot be told.';
    faults.push(
      faulty(name, message, 'Write [redact] and [/redact] in one field, or in one paragraph of the template.'),
    );
  }
  return faults;
}
