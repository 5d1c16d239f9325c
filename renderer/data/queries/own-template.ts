import { useMemo } from 'react';
import type { Answers, TemplateRow } from '../../../shared/schema/records';
import { mustRead, readBytes } from '../read';
import { useTable } from './live';

/** A firm's own template, as a draft is made with it. */
export interface OwnTemplate {
  readonly template: Uint8Array;
  /** What its own names stand for. */
  readonly names: Readonly<Record<string, string>>;
  /** What the draft answers, and what the template itself says always. */
  readonly answers: Answers;
}

/** What a template's own names always say. A text that nobody has typed yet is none: it is asked. */
export function fixedOf({ fixed = {} }: Pick<TemplateRow, 'fixed'>): Answers {
  return Object.fromEntries(Object.entries(fixed).filter(([, value]) => value !== ''));
}

/** The template a draft was given and the answers to it; nothing for one that comes with Quash. */
export async function ownTemplate(
  templateId: string | null,
  answers: Answers | undefined,
): Promise<OwnTemplate | undefined> {
  if (templateId === null) return undefined;
  const { names = {}, fixed = {} } = await mustRead('templates', templateId);
  return { template: await readBytes(templateId), names, answers: { ...answers, ...fixedOf({ fixed }) } };
}

/** The row of a firm's own template; undefined while it is read, and for one that comes with Quash. */
export function useTemplate(templateId: string | null): TemplateRow | undefined {
  const rows = useTable('templates');
  return useMemo(() => rows?.find(({ id }) => id === templateId), [rows, templateId]);
}
