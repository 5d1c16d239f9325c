import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { BundleEntry } from '../../../shared/bundle/contents';
import { isRefusal, type Refusal } from '../../../shared/bundle/merge/refusal';
import { importTemplate, type OfferedTemplate, readTemplatePack, undo, useTemplates } from '../../data';
import { showFailure } from '../../ui/desktop-files';
import { formatBytes } from '../../ui/format';
import { ProblemNote } from '../../ui/problem-note';
import { showUndo } from '../../ui/undo-toast';
import { inspectInWorker } from '../../workers/template-client';

/** The templates of a pack, each taken in by its own button, after the reading that every template goes through. */
export function TemplatePack({ entries }: { readonly entries: readonly BundleEntry[] }) {
  const [offered, setOffered] = useState<readonly OfferedTemplate[] | Refusal>();
  const here = useTemplates();
  useEffect(() => {
    let live = true;
    readTemplatePack(entries)
      .then((found) => live && setOffered(found))
      .catch(showFailure);
    return () => {
      live = false;
    };
  }, [entries]);
  if (!offered || !here) return <p aria-busy="true" />;
  if (isRefusal(offered)) return <ProblemNote problem={{ message: offered.message, fix: offered.fix }} />;
  const known = new Set(here.filter(({ trashedAt }) => trashedAt === null).map(({ sha256 }) => sha256));
  return (
    <ul className="q-bundle-templates" aria-label="Templates of the pack">
      {offered.map((template) => (
        <Offered key={template.id} template={template} known={known.has(template.sha256)} />
      ))}
    </ul>
  );
}

function Offered({ template, known }: { readonly template: OfferedTemplate; readonly known: boolean }) {
  const [busy, setBusy] = useState(false);
  const { title, fileName, bytes, size } = template;
  const take = async () => {
    setBusy(true);
    try {
      await inspectInWorker(bytes);
      const { operation } = await importTemplate({ title, fileName, bytes });
      if (operation) showUndo({ message: `“${title}” imported`, undo: () => undo(operation) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <li className="q-row">
      <strong>{title}</strong>
      <span className="q-dim">
        {fileName}, {formatBytes(size)}
      </span>
      {known ? (
        <span className="q-dim">here already, byte for byte</span>
      ) : (
        <Button
          size="compact-sm"
          loading={busy}
          aria-label={`Import ${title}`}
          onClick={() => void take().catch(showFailure)}
        >
          Import
        </Button>
      )}
    </li>
  );
}
