import { useMatter } from '../../data';
import { OutlinedPage } from '../../ui/outlined-page';
import { Defects } from './defects';
import { Grounds } from './grounds/grounds';
import { TriageHead } from './head';
import { ItemTable } from './items';
import { Questions } from './questions';
import { useReport } from './use-report';
import { Vehicles } from './vehicles';
import './triage-demand.css';

/** The demand read against the law: items, defects, grounds to tick and order, vehicles, and what has to be asked. */
export function TriagePanel({ matterId }: { readonly matterId: string }) {
  const matter = useMatter(matterId);
  const triaged = useReport(matterId);
  if (!matter || !triaged) return null;
  const { items, defects, grounds, vehicles, questions } = triaged.report;
  const open = vehicles.filter(({ mayMove }) => mayMove !== 'no').length;
  return (
    <div className="q-triage">
      <TriageHead matter={matter} triaged={triaged} />
      <OutlinedPage
        label="Sections of the triage"
        sections={[
          { title: 'Items', note: `${items.length}`, body: <ItemTable matterId={matterId} items={items} /> },
          { title: 'Defects', note: `${defects.length}`, body: <Defects matterId={matterId} defects={defects} /> },
          { title: 'Grounds', note: `${grounds.length}`, body: <Grounds matter={matter} triaged={triaged} /> },
          { title: 'Vehicles', note: `${open}`, body: <Vehicles matter={matter} vehicles={vehicles} /> },
          {
            title: 'Questions',
            note: `${questions.length}`,
            body: <Questions key={matterId} matterId={matterId} questions={questions} />,
          },
        ]}
      />
    </div>
  );
}
