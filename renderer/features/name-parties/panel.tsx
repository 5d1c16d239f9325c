import { useMatter } from '../../data';
import { OutlinedPage } from '../../ui/outlined-page';
import { Accounts } from './accounts';
import { CounselList } from './counsel';
import { Parties } from './parties';

/** Who stands in the papers: parties, counsel, accounts. */
export function PartiesPanel({ matterId }: { readonly matterId: string }) {
  const matter = useMatter(matterId);
  if (!matter) return null;
  return (
    <OutlinedPage
      label="Sections of parties and counsel"
      sections={[
        { title: 'Parties', note: `${matter.parties.length}`, body: <Parties matter={matter} /> },
        { title: 'Counsel', note: `${matter.counsel.length}`, body: <CounselList matter={matter} /> },
        { title: 'Accounts', note: `${matter.accounts.length}`, body: <Accounts matter={matter} /> },
      ]}
    />
  );
}
