import { Button, Checkbox, Modal, Radio, Select } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useState } from 'react';
import { type ExchangeFormat, exchangeFormats, formatNames } from '../../../../shared/exchange/format';
import { exportPrecedentPack, type PrecedentView, readLibraryEntries } from '../../../data';
import { go } from '../../../state';
import { useVaultKind } from '../../../state/vault';
import { saveFile, showFailure } from '../../../ui/desktop-files';
import { SealForm } from '../../../ui/seal-bundle/seal-form';
import { writeInWorker } from '../../../workers/import-client';

const none: Records = { length: 0, ids: () => [] };

type Scope = 'chosen' | 'shown' | 'all';

interface ExportProps {
  readonly chosen: PrecedentView | undefined;
  /** As the list is searched and filtered. */
  readonly shown: Records;
  readonly all: Records;
  /** While the library is being read nobody can say what all of it is. */
  readonly disabled: boolean;
}

/** So many records; which they are is asked when they are written. */
export interface Records {
  readonly length: number;
  readonly ids: () => Iterable<string>;
}

const extensionKind = { json: 'json', ris: 'ris', csv: 'csv', bib: 'bib' } as const;

/** Writes records into a file through the one exit. Notes, tags and files stay here: they may name a client. */
async function save(ids: ReadonlySet<string>, format: ExchangeFormat, withKept: boolean): Promise<boolean> {
  const entries = (await readLibraryEntries()).filter(({ record, trashed }) => !trashed && ids.has(record.id));
  const bytes = await writeInWorker({ entries }, format, withKept && format === 'json');
  const kind = extensionKind[formatNames[format].extension as keyof typeof extensionKind];
  const guard = { matterId: null, protectedWords: [] };
  return (await saveFile({ name: `precedents.${kind}`, bytes, kind, guard })) !== null;
}

/** The button that gives records away as a file, and what is asked before. */
export function ExportButton(props: ExportProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileExport size={16} stroke={1.6} aria-hidden />}
        disabled={props.disabled}
        onClick={() => setOpen(true)}
      >
        Export…
      </Button>
      {open && <ExportDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function ExportDialog({ chosen, shown, all, onClose }: ExportProps & { readonly onClose: () => void }) {
  const [scope, setScope] = useState<Scope>(shown.length < all.length ? 'shown' : 'all');
  const [format, setFormat] = useState<ExchangeFormat>('json');
  const [withKept, setWithKept] = useState(false);
  const [busy, setBusy] = useState(false);
  const [sealing, setSealing] = useState(false);
  const canSeal = useVaultKind() === 'protected';
  const records =
    scope === 'all' ? all : scope === 'shown' ? shown : chosen ? { length: 1, ids: () => [chosen.id] } : none;
  const write = async () => {
    setBusy(true);
    try {
      if (await save(new Set(records.ids()), format, withKept)) onClose();
    } finally {
      setBusy(false);
    }
  };
  if (sealing) {
    return (
      <Modal opened onClose={onClose} title="Seal precedents for a colleague" size="lg">
        <p style={{ marginBlock: '0 14px' }}>
          {records.length} {records.length === 1 ? 'record goes' : 'records go'}
          {withKept ? ', with treatments, verifications and stances' : ''}. Notes, tags and everything of a matter stay
          here.
        </p>
        <SealForm
          name="precedents"
          contents={() => exportPrecedentPack([...records.ids()], withKept)}
          guard={{ matterId: null, protectedWords: [] }}
          verb="Seal and save…"
          onMakeCard={() => go({ section: 'settings', tab: 'colleagues' })}
          onDone={onClose}
        />
      </Modal>
    );
  }
  return (
    <Modal opened onClose={onClose} title="Export precedents" size="md">
      <form
        className="q-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void write().catch(showFailure);
        }}
      >
        <Radio.Group label="Which" value={scope} onChange={(next) => setScope(next as Scope)}>
          <div className="q-stack" style={{ gap: 6, paddingBlock: 6 }}>
            <Radio value="all" label={`The whole library (${all.length})`} />
            <Radio value="shown" label={`What the list shows (${shown.length})`} />
            <Radio value="chosen" label={chosen ? chosen.shortName : 'The chosen one'} disabled={!chosen} />
          </div>
        </Radio.Group>
        <Select
          label="As"
          data={exchangeFormats.map((value) => ({ value, label: formatNames[value].name }))}
          value={format}
          onChange={(next) => next && setFormat(next as ExchangeFormat)}
        />
        <Checkbox
          label="With treatments, verifications and stances"
          description="In a Quash pack alone."
          disabled={format !== 'json'}
          checked={withKept && format === 'json'}
          onChange={(event) => setWithKept(event.currentTarget.checked)}
        />
        <p className="q-dim" style={{ margin: 0 }}>
          Only the fields of the records leave. Notes, tags, the remarks on a verification and opinions as files stay
          here.
        </p>
        <div className="q-row" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          {canSeal && (
            <Button
              variant="default"
              disabled={records.length === 0 || format !== 'json'}
              onClick={() => setSealing(true)}
            >
              Seal for a colleague…
            </Button>
          )}
          <Button type="submit" loading={busy} disabled={records.length === 0}>
            Save {records.length} {records.length === 1 ? 'record' : 'records'}…
          </Button>
        </div>
      </form>
    </Modal>
  );
}
