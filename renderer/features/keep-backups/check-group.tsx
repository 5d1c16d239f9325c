import { Button } from '@mantine/core';
import { checkStore, useVault } from '../../state/vault';
import { Badge } from '../../ui/badge';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup } from '../../ui/field-row';
import { formatInstant } from '../../ui/format';
import { FaultList } from './fault-list';
import { checkWords } from './words';

/** Opens everything in the vault on request, and says what was found. */
export function CheckGroup() {
  const { checking, checked } = useVault();
  const result = checked && checkWords(checked.report);
  return (
    <FieldGroup
      title="Check the store"
      note="Opens every change and every file in both copies, and follows the chain from the first change to the last: nothing can be altered, dropped or put in between without breaking it."
      tools={
        <Button
          size="compact-xs"
          variant="default"
          loading={checking}
          onClick={() => void checkStore().catch(showFailure)}
        >
          Check the store
        </Button>
      }
    >
      <div role="status">
        {result && checked ? (
          <>
            <p>
              <Badge tone={result.tone} label={result.label} /> {result.text}{' '}
              <span className="q-dim q-nowrap">{formatInstant(checked.at)}</span>
            </p>
            <FaultList faults={checked.report.faults} />
          </>
        ) : (
          <p className="q-dim">{checking ? 'Checking…' : 'Not checked since Quash was opened.'}</p>
        )}
      </div>
    </FieldGroup>
  );
}
