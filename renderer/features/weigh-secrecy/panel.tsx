import { law } from '../../../shared/law';
import { lintGag } from '../../../shared/triage/gag';
import { useMatter, useSettings, useSnapshot } from '../../data';
import { OutlinedPage } from '../../ui/outlined-page';
import { GagReading } from './gag';
import { Clearance, Sent, Snapshot } from './notice';
import './weigh-secrecy.css';

/** Whether secrecy binds, what can be said against it, and what must be in hand before the account holder is told. */
export function SecrecyPanel({ matterId }: { readonly matterId: string }) {
  const matter = useMatter(matterId);
  const snapshot = useSnapshot(matterId);
  const style = useSettings()?.dateFormat ?? 'us';
  if (!matter || !snapshot) return null;
  const report = lintGag(snapshot, law);
  const { notice } = matter.row;
  const done = [notice?.snapshot, notice?.clearance, notice?.sent].filter(Boolean).length;
  return (
    <OutlinedPage
      label="Sections of secrecy and notice"
      sections={[
        { title: 'Secrecy', note: `${report.points.length}`, body: <GagReading report={report} /> },
        { title: 'Snapshot', group: `Telling the account holder: ${done} of 3`, body: <Snapshot matter={matter} /> },
        { title: 'Confirmation', body: <Clearance matter={matter} /> },
        { title: 'Notice', body: <Sent matter={matter} style={style} /> },
      ]}
    />
  );
}
