import { countChanges, type ParagraphChange } from '../../../../shared/compare/changes';
import { reviewInWorker } from '../../../workers/review-client';
import { inspectInWorker } from '../../../workers/template-client';

/** What changed from one version of a template to another. */
export interface TemplateChange {
  /** Names of fields that came and went. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly paragraphs: readonly ParagraphChange[];
}

async function fieldsOf(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const { value } = await inspectInWorker(bytes);
  return new Set(value.fields.map(({ name }) => name));
}

/** Compares two versions: their fields, and the words of their paragraphs. */
export async function templateChange(before: Uint8Array, after: Uint8Array): Promise<TemplateChange> {
  const [old, fresh, { changes }] = await Promise.all([
    fieldsOf(before),
    fieldsOf(after),
    reviewInWorker({ before, after }),
  ]);
  return {
    added: [...fresh].filter((name) => !old.has(name)),
    removed: [...old].filter((name) => !fresh.has(name)),
    paragraphs: changes,
  };
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** 'Fields: trialDate added, oldName removed. 2 paragraphs changed, 1 added.' */
export function sayTemplateChange({ added, removed, paragraphs }: TemplateChange): string {
  const fields = [
    ...(added.length > 0 ? [`${added.join(', ')} added`] : []),
    ...(removed.length > 0 ? [`${removed.join(', ')} removed`] : []),
  ];
  const counts = countChanges(paragraphs);
  const words = (['changed', 'added', 'removed'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind, at) => (at === 0 ? `${count(counts[kind], 'paragraph')} ${kind}` : `${counts[kind]} ${kind}`));
  const said = [
    ...(fields.length > 0 ? [`Fields: ${fields.join('; ')}.`] : []),
    ...(words.length > 0 ? [`${words.join(', ')}.`] : []),
  ];
  return said.length > 0 ? said.join(' ') : 'The same fields and the same words.';
}
