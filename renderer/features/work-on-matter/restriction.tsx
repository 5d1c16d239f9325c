import { Switch } from '@mantine/core';
import { letToSecondPlace, type MatterDetail, restrictMatter, useCurrentPerson } from '../../data';
import { showFailure } from '../../ui/desktop-files';
import { FieldRow } from '../../ui/field-row';
import { fieldId } from '../../ui/field-source';

/** Whether the matter is restricted, and if so, whether it may go to the second backup place. */
export function Restriction({ matter }: { readonly matter: MatterDetail }) {
  const { id, restricted } = matter.row;
  return (
    <>
      <FieldRow
        label="Restricted"
        htmlFor={fieldId('restricted')}
        hint="Sealed, gagged, grand-jury or national-security matters: kept out of lists, search and notices until opened, and out of sharing."
      >
        <Switch
          id={fieldId('restricted')}
          size="xs"
          checked={restricted}
          label={restricted ? 'Yes' : 'No'}
          onChange={(event) => void restrictMatter(id, event.currentTarget.checked).catch(showFailure)}
        />
      </FieldRow>
      {restricted && <SecondPlace matter={matter} />}
    </>
  );
}

/** Backups beside the vault hold every matter; whether a restricted one may lie in another place is decided here. */
function SecondPlace({ matter }: { readonly matter: MatterDetail }) {
  const { id, secondPlace = false } = matter.row;
  const forLawyers = useCurrentPerson()?.value.role === 'paralegal' && !secondPlace;
  return (
    <FieldRow
      label="Second backup place"
      htmlFor={fieldId('secondPlace')}
      hint={
        forLawyers
          ? 'A lawyer decides whether a restricted matter may be backed up there.'
          : 'A stick or drive chosen in Settings. What already lies there stays as it is.'
      }
    >
      <Switch
        id={fieldId('secondPlace')}
        size="xs"
        checked={secondPlace}
        disabled={forLawyers}
        label={secondPlace ? 'Goes there, by a lawyer’s decision' : 'Kept out of it'}
        onChange={(event) => void letToSecondPlace(id, event.currentTarget.checked).catch(showFailure)}
      />
    </FieldRow>
  );
}
