import { useMatter, useSettings } from '../../data';
import { OutlinedPage } from '../../ui/outlined-page';
import { Chronology } from './chronology';
import { factSections } from './facts';
import { DemandItems } from './items';
import { ContextFields, InstrumentFields, IssuerFields, ServiceFields } from './paper';
import { Responses } from './responses';
import './record-demand.css';

/** The demand as it stands on paper, and the facts that grounds turn on. */
export function DemandPanel({ matterId }: { readonly matterId: string }) {
  const matter = useMatter(matterId);
  const style = useSettings()?.dateFormat ?? 'us';
  if (!matter) return null;
  const items = matter.demand.items.length;
  const events = matter.demand.chronology.length;
  const answered = matter.row.response?.items?.filter((item) => item.answer).length ?? 0;
  const emergency =
    matter.demand.instrument === 'emergency-request-2702' || matter.row.facts.emergency?.claimed === true
      ? [{ title: 'Emergency claimed', body: <ContextFields part="emergency" /> }]
      : [];
  return (
    <OutlinedPage
      label="Sections of the demand"
      sections={[
        { title: 'Instrument', group: 'On the paper', body: <InstrumentFields matter={matter} style={style} /> },
        { title: 'Issuer and recipient', body: <IssuerFields /> },
        { title: 'Service and return', body: <ServiceFields matter={matter} style={style} /> },
        { title: 'Items demanded', note: `${items}`, body: <DemandItems matter={matter} style={style} /> },
        { title: 'How it is answered', note: `${answered}`, body: <Responses matter={matter} style={style} /> },
        { title: 'Secrecy', body: <ContextFields part="secrecy" /> },
        { title: 'Speech', body: <ContextFields part="speech" /> },
        { title: 'Case behind it', body: <ContextFields part="underlying" /> },
        ...emergency,
        { title: 'Chronology', note: `${events}`, body: <Chronology matter={matter} /> },
        ...factSections(matter.row.facts),
      ]}
    />
  );
}
