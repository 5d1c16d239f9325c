import { FilesPanel } from '../features/attach-files/panel';
import { AuthoritiesPanel } from '../features/choose-authorities/authorities-panel';
import { DeadlinesPanel } from '../features/enter-deadlines/panel';
import { ActivityPanel } from '../features/follow-activity/panel';
import { ConflictBanner } from '../features/decide-conflicts/banner';
import { ConflictsScreen } from '../features/decide-conflicts/screen';
import { EmergencyDeskPanel } from '../features/hold-emergency-desk/panel';
import { exportMatter } from '../features/list-matters/matter-file';
import { ReadDemandScreen } from '../features/read-demand/screen';
import { RecordPanel } from '../features/keep-record/panel';
import { PartiesPanel } from '../features/name-parties/panel';
import { DemandPanel } from '../features/record-demand/panel';
import { DrawerPanel } from '../features/open-drawer/panel';
import { ShareMatterScreen } from '../features/share-matter/screen';
import { NotesPanel } from '../features/take-notes/panel';
import { TriagePanel } from '../features/triage-demand/panel';
import { SecrecyPanel } from '../features/weigh-secrecy/panel';
import { DraftsPanel } from '../features/work-on-matter/drafts-panel';
import { OverviewPanel } from '../features/work-on-matter/overview';
import { MatterScreen } from '../features/work-on-matter/screen';

interface MatterRouteProps {
  readonly matterId: string;
  readonly tab: string | undefined;
  readonly field: string | undefined;
}

/** The matter page, with the feature behind each of its tabs. */
export function MatterRoute({ matterId, tab, field }: MatterRouteProps) {
  if (tab === 'read-demand') return <ReadDemandScreen matterId={matterId} />;
  if (tab === 'share') return <ShareMatterScreen matterId={matterId} />;
  if (tab === 'take-along') return <ShareMatterScreen matterId={matterId} travel />;
  if (tab === 'conflicts') return <ConflictsScreen matterId={matterId} />;
  return (
    <MatterScreen
      matterId={matterId}
      tab={tab}
      field={field}
      notice={<ConflictBanner matterId={matterId} />}
      onExport={(id) => void exportMatter(id)}
      panels={{
        overview: <OverviewPanel matterId={matterId} />,
        demand: <DemandPanel matterId={matterId} />,
        emergency: <EmergencyDeskPanel matterId={matterId} />,
        secrecy: <SecrecyPanel matterId={matterId} />,
        parties: <PartiesPanel matterId={matterId} />,
        triage: <TriagePanel matterId={matterId} />,
        authorities: <AuthoritiesPanel matterId={matterId} />,
        deadlines: <DeadlinesPanel matterId={matterId} />,
        record: <RecordPanel matterId={matterId} />,
        drafts: <DraftsPanel matterId={matterId} />,
        notes: <NotesPanel matterId={matterId} />,
        files: <FilesPanel matterId={matterId} />,
        activity: <ActivityPanel matterId={matterId} />,
        drawer: <DrawerPanel matterId={matterId} />,
      }}
    />
  );
}
