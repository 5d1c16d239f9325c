import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import {
  destroyMatter,
  type MatterOverview,
  restoreDraft,
  restoreFile,
  restoreMatter,
  restorePrecedent,
  restoreTemplate,
  untrashNote,
  useTrash,
} from '../../data';
import { ConfirmTyped } from '../../ui/confirm-typed';
import { showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { FieldGroup } from '../../ui/field-row';
import { hideUndo, showDone } from '../../ui/undo-toast';

/** Everything in the trash, with restore beside it. Only a matter can be destroyed, by typing its word. */
export function TrashPage() {
  const trash = useTrash();
  const [doomed, setDoomed] = useState<MatterOverview>();
  if (!trash) return null;
  const { matters, drafts, notes, files, templates, precedents } = trash;
  if ([matters, drafts, notes, files, templates, precedents].every((list) => list.length === 0)) {
    return (
      <EmptyState
        icon={IconTrash}
        title="The trash is empty"
        body="What you move to the trash waits here until you restore it. Nothing is deleted by itself."
      />
    );
  }

  const destroy = async (matter: MatterOverview) => {
    setDoomed(undefined);
    hideUndo();
    await destroyMatter(matter.row.id);
    showDone('The matter is destroyed');
  };

  return (
    <>
      <Group title="Matters" show={matters.length > 0}>
        {matters.map((m) => (
          <Line key={m.row.id} name={m.row.title} note={m.issuer} onRestore={() => restoreMatter(m.row.id)}>
            <Button size="compact-xs" variant="default" onClick={() => setDoomed(m)}>
              Destroy…
            </Button>
          </Line>
        ))}
      </Group>
      <Group title="Drafts" show={drafts.length > 0}>
        {drafts.map((d) => (
          <Line key={d.id} name={d.title} note="Draft" onRestore={() => restoreDraft(d.id)} />
        ))}
      </Group>
      <Group title="Notes" show={notes.length > 0}>
        {notes.map((n) => (
          <Line key={n.id} name={n.text} note={n.by} onRestore={() => untrashNote(n.id)} />
        ))}
      </Group>
      <Group title="Files" show={files.length > 0}>
        {files.map((f) => (
          <Line key={f.id} name={f.name} note={f.by} onRestore={() => restoreFile(f.id)} />
        ))}
      </Group>
      <Group title="Precedents of your own" show={precedents.length > 0}>
        {precedents.map((p) => (
          <Line key={p.id} name={p.caption} note={p.court} onRestore={() => restorePrecedent(p.id)} />
        ))}
      </Group>
      <Group title="Templates" show={templates.length > 0}>
        {templates.map((t) => (
          <Line key={t.id} name={t.title} note={t.fileName} onRestore={() => restoreTemplate(t.id)} />
        ))}
      </Group>
      <ConfirmTyped
        opened={doomed !== undefined}
        title="Destroy this matter"
        body={`“${doomed?.row.title ?? ''}” goes for good: its notes, files, drafts and what the journal remembers of it. This cannot be undone.`}
        word="destroy"
        confirmLabel="Destroy the matter"
        onClose={() => setDoomed(undefined)}
        onConfirm={() => doomed && void destroy(doomed).catch(showFailure)}
      />
    </>
  );
}

function Group({
  title,
  show,
  children,
}: {
  readonly title: string;
  readonly show: boolean;
  readonly children: ReactNode;
}) {
  if (!show) return null;
  return (
    <FieldGroup title={title}>
      <ul className="q-trash">{children}</ul>
    </FieldGroup>
  );
}

interface LineProps {
  readonly name: string;
  readonly note: string;
  readonly onRestore: () => Promise<unknown>;
  readonly children?: ReactNode;
}

function Line({ name, note, onRestore, children }: LineProps) {
  const restore = async () => {
    await onRestore();
    showDone('Restored');
  };
  return (
    <li>
      <span className="q-clip q-fill">
        {name} <span className="q-dim">{note}</span>
      </span>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Restore ${name}`}
        onClick={() => void restore().catch(showFailure)}
      >
        Restore
      </Button>
      {children}
    </li>
  );
}
