import { useEffect, useState } from 'react';
import { DOCUMENTS } from '../../../shared/drafting/documents';
import { AppError } from '../../../shared/kernel/app-error';
import type { Diagnostic } from '../../../shared/kernel/diagnostic';
import { readBytes, type TemplateRow, useTemplates } from '../../data';
import { shippedTemplate } from '../../workers/shipped';
import { inspectInWorker, type InspectedField, type Translation } from '../../workers/template-client';
import { shippedTitles } from './shipped-titles';

/** A template as the list shows it: one that comes with Quash, or the firm's own. */
export interface ListedTemplate {
  readonly id: string;
  readonly title: string;
  readonly fileName: string;
  /** Titles of the documents it is made for; empty: for all. */
  readonly documents: readonly string[];
  readonly row: TemplateRow | null;
  readonly read: () => Promise<Uint8Array>;
}

/** What the inspection found; undefined while it runs. */
export interface Health {
  readonly fields: readonly InspectedField[];
  readonly findings: readonly Diagnostic[];
  /** For a template of another program: how each of its marks was read. */
  readonly translations: readonly Translation[];
  /** Names that are none of ours, whatever they were said to stand for. */
  readonly unknown: readonly InspectedField[];
}

const shipped: readonly ListedTemplate[] = [...new Set(DOCUMENTS.map((document) => document.template))].map((stem) => ({
  id: `shipped:${stem}`,
  title: shippedTitles[stem] ?? stem,
  fileName: `${stem}.docx`,
  documents: DOCUMENTS.filter((document) => document.template === stem).map((document) => document.title),
  row: null,
  read: () => shippedTemplate(stem),
}));

const titleOf = (id: string): string => DOCUMENTS.find((document) => document.id === id)?.title ?? id;

/** The shipped templates, then the firm's own. */
export function useListedTemplates(): readonly ListedTemplate[] | undefined {
  const own = useTemplates();
  return (
    own && [
      ...shipped,
      ...own.map((row) => ({
        id: row.id,
        title: row.title,
        fileName: row.fileName,
        documents: row.documentIds.map(titleOf),
        row,
        read: () => readBytes(row.id),
      })),
    ]
  );
}

/** What is known of a template's health, by its hash and names or, for a shipped one, its id: none ever changes. */
const known = new Map<string, Health>();
const keyOf = ({ row, id }: ListedTemplate): string => (row ? `${row.sha256} ${JSON.stringify(row.names ?? {})}` : id);

async function healthOf({ read, row }: ListedTemplate): Promise<Health> {
  const bytes = await read();
  const bare = await inspectInWorker(bytes);
  const names = row?.names ?? {};
  const { value, diagnostics } = Object.keys(names).length === 0 ? bare : await inspectInWorker(bytes, names);
  const unknown = bare.value.fields.filter(({ origin }) => origin === 'asked');
  return { fields: value.fields, translations: value.translations, findings: diagnostics, unknown };
}

const unreadable = (error: unknown): Health => ({
  fields: [],
  translations: [],
  unknown: [],
  findings: [
    {
      code: 'template-unreadable',
      severity: 'error',
      message: error instanceof Error ? error.message : 'The template cannot be read.',
      where: 'the file',
      fix: error instanceof AppError ? error.fix : 'Open it in Word, save it as .docx and import it again.',
    },
  ],
});

/** Inspects every listed template, one after the other, each once. */
export function useHealth(templates: readonly ListedTemplate[] | undefined): ReadonlyMap<string, Health> {
  const [found, setFound] = useState<ReadonlyMap<string, Health>>(new Map());
  const keys = templates?.map(keyOf).join(' ');
  useEffect(() => {
    let current = true;
    const inspect = async () => {
      for (const template of templates ?? []) {
        const key = keyOf(template);
        if (!known.has(key)) {
          known.set(key, await healthOf(template).catch(unreadable));
        }
        if (!current) return;
        setFound(
          new Map(
            (templates ?? []).flatMap((one) => {
              const health = known.get(keyOf(one));
              return health ? [[one.id, health] as const] : [];
            }),
          ),
        );
      }
    };
    void inspect();
    return () => {
      current = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the list is new at every write; what it holds is in `keys`
  }, [keys]);
  return found;
}
