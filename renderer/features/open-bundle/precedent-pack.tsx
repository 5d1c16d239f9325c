import { Button } from '@mantine/core';
import { type BundleEntry, entryNames } from '../../../shared/bundle/contents';
import { go, offerFile, setChosenBundle } from '../../state';
import { ProblemNote } from '../../ui/problem-note';

/** A pack of precedents goes through the comparison that every file of authorities goes through. */
export function PrecedentPack({ entries }: { readonly entries: readonly BundleEntry[] }) {
  const pack = entries.find(({ name }) => name === entryNames.precedents);
  if (!pack) {
    const message = 'The bundle holds no precedents.';
    return <ProblemNote problem={{ message, fix: 'Nothing was taken in. Ask for it again.' }} />;
  }
  const compare = () => {
    // A copy: the screen of this bundle lets go of its own.
    offerFile({ name: 'precedents.json', bytes: pack.bytes.slice() });
    setChosenBundle(null);
    go({ section: 'precedents', tab: 'import' });
  };
  return (
    <div className="q-bundle-form">
      <p>The records are compared with your library, field by field. Nothing is changed before you have decided.</p>
      <Button style={{ alignSelf: 'start' }} onClick={compare}>
        Compare with the library
      </Button>
    </div>
  );
}
