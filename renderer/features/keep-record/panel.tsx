import { useMatter, useSettings } from '../../data';
import { OutlinedPage } from '../../ui/outlined-page';
import { DeclarationList } from './declarations';
import { ExhibitList } from './exhibits';
import { ConferralLog, ServiceLog } from './logs';
import './keep-record.css';

/** What the papers rest on and what was done: exhibits, declarations, service, conferral. */
export function RecordPanel({ matterId }: { readonly matterId: string }) {
  const matter = useMatter(matterId);
  const style = useSettings()?.dateFormat ?? 'us';
  if (!matter) return null;
  const { exhibits = [], declarations = [], services = [], conferrals = [] } = matter.row.record ?? {};
  return (
    <OutlinedPage
      label="Sections of the record"
      sections={[
        { title: 'Exhibits', note: `${exhibits.length}`, body: <ExhibitList matter={matter} style={style} /> },
        { title: 'Declarations', note: `${declarations.length}`, body: <DeclarationList matter={matter} /> },
        { title: 'Service', note: `${services.length}`, body: <ServiceLog matter={matter} /> },
        { title: 'Conferral', note: `${conferrals.length}`, body: <ConferralLog matter={matter} /> },
      ]}
    />
  );
}
