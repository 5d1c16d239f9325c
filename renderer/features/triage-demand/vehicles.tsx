import { Button, Radio } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import type { VehicleFinding } from '../../../shared/triage/report';
import { type MatterDetail, saveField, undo } from '../../data';
import { go } from '../../state';
import { Badge, ConfidenceBadge } from '../../ui/badge';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup } from '../../ui/field-row';
import { showUndo } from '../../ui/undo-toast';
import { openPaper, paperTitle } from './draft-paper';

const MAY = {
  yes: { tone: 'ok', label: 'May move' },
  contested: { tone: 'warn', label: 'Contested' },
  no: { tone: 'bad', label: 'May not' },
} as const;

function Papers({ matter, vehicle }: { readonly matter: MatterDetail; readonly vehicle: VehicleFinding }) {
  const matterId = matter.row.id;
  const begun = (id: string): boolean => matter.drafts.some(({ row }) => row.documentId === id);
  return (
    <>
      {vehicle.documents.length > 0 && (
        <div className="q-row">
          {vehicle.documents.map((id) => (
            <Button
              key={id}
              size="compact-sm"
              variant="default"
              leftSection={<IconFileText size={14} aria-hidden />}
              onClick={() => void openPaper(matter, id).catch(showFailure)}
            >
              {begun(id) ? 'Open' : 'Draft'}: {paperTitle(id)}
            </Button>
          ))}
        </div>
      )}
      {vehicle.waiting.map(({ document, why, field }) => (
        <p key={document} className="q-dim">
          {paperTitle(document)} waits: {why}{' '}
          <button type="button" className="q-link" onClick={() => go({ section: 'matters', matterId, field })}>
            Show the field
          </button>
        </p>
      ))}
    </>
  );
}

interface VehiclesProps {
  readonly matter: MatterDetail;
  readonly vehicles: readonly VehicleFinding[];
}

/** The roads against the demand: who may take each, by what standard, with which papers. One is the matter’s own. */
export function Vehicles({ matter, vehicles }: VehiclesProps) {
  const { id, vehicle: chosen } = matter.row;
  const choose = async (vehicle: VehicleFinding): Promise<void> => {
    const operation = await saveField(id, 'vehicle', vehicle.id);
    if (operation) showUndo({ message: `Vehicle: ${vehicle.name}`, undo: () => undo(operation) });
  };
  return (
    <FieldGroup
      title="Vehicles"
      note="Who may move is a rule of each vehicle. One that is closed to this client cannot be chosen here."
    >
      <ul className="q-triage-cards" aria-label="Vehicles">
        {vehicles.map((vehicle) => (
          <li key={vehicle.id}>
            <div className="q-row">
              {(vehicle.mayMove !== 'no' || vehicle.id === chosen) && (
                <Radio
                  name="triage-vehicle"
                  aria-label={`Vehicle: ${vehicle.name}`}
                  checked={vehicle.id === chosen}
                  onChange={() => void choose(vehicle).catch(showFailure)}
                />
              )}
              <h3 className="q-h3">{vehicle.name}</h3>
              <Badge {...MAY[vehicle.mayMove]} />
              <ConfidenceBadge confidence={vehicle.confidence} />
            </div>
            <p className="q-prose">{vehicle.who}</p>
            {vehicle.mayMove !== 'no' && (
              <>
                <dl className="q-triage-pairs">
                  <dt>Form</dt>
                  <dd>{vehicle.form}</dd>
                  <dt>Standard</dt>
                  <dd>{vehicle.standard}</dd>
                </dl>
                <Papers matter={matter} vehicle={vehicle} />
              </>
            )}
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}
