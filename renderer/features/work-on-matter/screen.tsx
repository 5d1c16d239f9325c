import { Button, Menu, Tabs } from '@mantine/core';
import {
  IconArrowLeft,
  IconDots,
  IconFileExport,
  IconLock,
  IconPencil,
  IconPlaneDeparture,
  IconRestore,
  IconShare3,
  IconTrash,
} from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo } from 'react';
import { type MatterDetail, restoreMatter, trashMatter, undo, useField, useMatter } from '../../data';
import { go } from '../../state';
import { SampleBadge } from '../../ui/badge';
import { showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { FieldSource, type UseBoundField } from '../../ui/field-source';
import { PaneHeader } from '../../ui/pane-header';
import { RestrictedBadge } from '../../ui/restricted-badge';
import { showUndo } from '../../ui/undo-toast';
import { type MatterTab, tabOf, tabsFor } from './tabs';
import { useFocusField } from './use-focus-field';
import './matter.css';

interface MatterScreenProps {
  readonly matterId: string;
  readonly tab: string | undefined;
  /** A field to bring into sight. */
  readonly field: string | undefined;
  readonly panels: Readonly<Record<MatterTab, ReactNode>>;
  /** What the whole matter has to say, above its pages. */
  readonly notice: ReactNode;
  readonly onExport: (matterId: string) => void;
}

/** Binds the fields of one matter to the forms below. */
function fieldsOf(matterId: string): UseBoundField {
  return function useMatterField(path) {
    return useField<unknown>(matterId, path);
  };
}

/** One matter: its name, where it stands, and its pages as tabs. */
export function MatterScreen({ matterId, tab, field, panels, notice, onExport }: MatterScreenProps) {
  const matter = useMatter(matterId);
  const fields = useMemo(() => fieldsOf(matterId), [matterId]);
  const shown = tabOf(tab, field);
  useFocusField(field);
  useEscape();

  if (matter === undefined) return <section className="q-screen" aria-label="Matter" aria-busy="true" />;
  if (matter === null) {
    return (
      <section className="q-screen" aria-label="Matter">
        <EmptyState
          title="This matter is not here"
          body="It may have been destroyed, or removed with the samples."
          action={{ label: 'Back to the matters', onClick: () => go({ section: 'matters' }) }}
        />
      </section>
    );
  }
  return (
    <section className="q-screen" aria-label={matter.row.title}>
      <MatterHeader matter={matter} onExport={() => onExport(matterId)} />
      {matter.sample && (
        <p className="q-matter-strip">
          <SampleBadge /> <strong>SAMPLE – NOT FOR FILING.</strong> Change it as you like; Settings removes all samples
          in one step.
        </p>
      )}
      {matter.row.trashedAt !== null && (
        <p className="q-matter-strip">
          This matter is in the trash.
          <Button
            size="compact-xs"
            variant="light"
            leftSection={<IconRestore size={14} aria-hidden />}
            onClick={() => void restoreMatter(matterId).catch(showFailure)}
          >
            Restore it
          </Button>
        </p>
      )}
      {notice}
      <Tabs
        className="q-matter-tabs"
        value={shown}
        onChange={(next) => next && go({ section: 'matters', matterId, tab: next })}
      >
        <Tabs.List aria-label="Pages of the matter">
          {tabsFor(matter.demand.instrument).map(({ id, word }) => (
            <Tabs.Tab key={id} value={id} leftSection={id === 'drawer' ? <IconLock size={14} aria-hidden /> : null}>
              {word}
              {countOf(matter, id)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <FieldSource value={fields}>
          {tabsFor(matter.demand.instrument).map(({ id }) => (
            <Tabs.Panel key={id} value={id} className="q-matter-panel" data-pane tabIndex={-1}>
              {panels[id]}
            </Tabs.Panel>
          ))}
        </FieldSource>
      </Tabs>
    </section>
  );
}

/** How many things a page holds, where that can be counted. */
function countOf(matter: MatterDetail, tab: MatterTab): ReactNode {
  const counts: Partial<Record<MatterTab, number>> = {
    parties: matter.parties.length + matter.counsel.length,
    deadlines: matter.deadlines.filter((d) => d.status === 'open').length,
    drafts: matter.drafts.length,
    notes: matter.notes.length,
    files: matter.files.length,
  };
  const count = counts[tab];
  return count ? <span className="q-matter-count">{count}</span> : null;
}

function MatterHeader({ matter, onExport }: { readonly matter: MatterDetail; readonly onExport: () => void }) {
  const { id, title } = matter.row;
  const name = title.replace(/^SAMPLE – /, '');
  const toTrash = async () => {
    const operation = await trashMatter(id);
    go({ section: 'matters' });
    if (operation) showUndo({ message: `“${name}” is in the trash`, undo: () => void undo(operation) });
  };
  return (
    <PaneHeader title={name}>
      {matter.row.restricted && <RestrictedBadge masked={false} />}
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconArrowLeft size={14} aria-hidden />}
        title="Back to the list (Esc)"
        onClick={() => go({ section: 'matters' })}
      >
        Matters
      </Button>
      <Button variant="default" leftSection={<IconFileExport size={14} aria-hidden />} onClick={onExport}>
        Export…
      </Button>
      <Button
        variant="default"
        leftSection={<IconShare3 size={14} aria-hidden />}
        onClick={() => go({ section: 'matters', matterId: id, tab: 'share' })}
      >
        Share…
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" aria-label="More" px={8}>
            <IconDots size={16} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={15} aria-hidden />}
            onClick={() => go({ section: 'matters', matterId: id, field: 'title' })}
          >
            Rename
          </Menu.Item>
          <Menu.Item
            leftSection={<IconPlaneDeparture size={15} aria-hidden />}
            onClick={() => go({ section: 'matters', matterId: id, tab: 'take-along' })}
          >
            Take along…
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={15} aria-hidden />}
            onClick={() => void toTrash().catch(showFailure)}
          >
            Move to trash
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </PaneHeader>
  );
}

/** Escape leads back to the list, unless something is being written or chosen. */
function useEscape(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const busy =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, [role="dialog"], [role="menu"]');
      if (event.key === 'Escape' && !event.defaultPrevented && !busy) go({ section: 'matters' });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
