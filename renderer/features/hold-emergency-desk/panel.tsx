import { law } from '../../../shared/law';
import { emergencySheet } from '../../../shared/triage/emergency';
import { useMatter, useSettings, useSnapshot } from '../../data';
import { go } from '../../state';
import { EmptyState } from '../../ui/empty-state';
import { OutlinedPage } from '../../ui/outlined-page';
import { FollowUp, Preserved } from './after';
import { CallBacks } from './call-backs';
import { DecisionClock } from './clock';
import { Decisions } from './decisions';
import { FactColumns } from './facts';
import { MomentField, RequestForm } from './request-form';
import { Standards } from './standards';
import './hold-emergency-desk.css';

/** The emergency desk: who asks, who was called back, what is known, who decided and when. */
export function EmergencyDeskPanel({ matterId }: { readonly matterId: string }) {
  const matter = useMatter(matterId);
  const snapshot = useSnapshot(matterId);
  const style = useSettings()?.dateFormat ?? 'us';
  if (!matter || !snapshot) return null;
  const sheet = emergencySheet(snapshot, law);
  if (!sheet) {
    return (
      <EmptyState
        title="This demand is no emergency request"
        body="The desk is for requests under 18 U.S.C. § 2702(b)(8) and (c)(4). Choose that instrument on the page of the demand."
        action={{ label: 'To the demand', onClick: () => go({ section: 'matters', matterId, tab: 'demand' }) }}
      />
    );
  }
  const desk = matter.row.emergencyDesk ?? {};
  const clock = (
    <>
      <DecisionClock desk={desk} />
      <MomentField
        path="emergencyDesk.decideBy"
        label="Decide by"
        of="the target"
        today={matter.today}
        hint="A target of the house: no statute sets the provider one."
      />
    </>
  );
  return (
    <OutlinedPage
      label="Sections of the emergency desk"
      sections={[
        { title: 'Clock', body: clock },
        { title: 'Request', body: <RequestForm today={matter.today} /> },
        { title: 'Call-back log', note: `${desk.callBacks?.length ?? 0}`, body: <CallBacks matter={matter} /> },
        { title: 'What is known', body: <FactColumns matter={matter} sheet={sheet} /> },
        { title: 'Two standards', body: <Standards sheet={sheet} today={matter.today} style={style} /> },
        { title: 'Preservation', note: desk.preserved ? 'done' : 'open', body: <Preserved matter={matter} /> },
        { title: 'Decisions', note: `${desk.decisions?.length ?? 0}`, body: <Decisions matter={matter} /> },
        { title: 'Process that follows', body: <FollowUp today={matter.today} style={style} /> },
      ]}
    />
  );
}
