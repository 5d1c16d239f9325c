import { lazy, type ReactNode, Suspense } from 'react';
import { MattersScreen } from '../features/list-matters/screen';
import type { Route } from '../state';

// The matters list is what a start shows; everything else is loaded when it is first opened.
const CreateMatterScreen = lazy(async () => ({
  default: (await import('../features/create-matter/screen')).CreateMatterScreen,
}));
const MatterRoute = lazy(async () => ({ default: (await import('./matter-route')).MatterRoute }));
const TodayScreen = lazy(async () => ({ default: (await import('../features/see-today/screen')).TodayScreen }));
const DeadlinesScreen = lazy(async () => ({
  default: (await import('../features/track-deadlines/screen')).DeadlinesScreen,
}));
const DraftsScreen = lazy(async () => ({ default: (await import('../features/list-drafts/screen')).DraftsScreen }));
const DraftScreen = lazy(async () => ({ default: (await import('../features/draft-document/screen')).DraftScreen }));
const CheckCitationsScreen = lazy(async () => ({
  default: (await import('../features/check-citations/screen')).CheckCitationsScreen,
}));
const RevealFile = lazy(async () => ({ default: (await import('./reveal-route')).RevealRoute }));
const PacketScreen = lazy(async () => ({ default: (await import('../features/make-packet/screen')).PacketScreen }));
const PrecedentsScreen = lazy(async () => ({
  default: (await import('../features/keep-precedents/screen')).PrecedentsScreen,
}));
const VerificationQueue = lazy(async () => ({
  default: (await import('../features/keep-precedents/verify/queue-screen')).VerificationQueue,
}));
const NetworkScreen = lazy(async () => ({
  default: (await import('../features/keep-precedents/network/network-screen')).NetworkScreen,
}));
const ImportScreen = lazy(async () => ({
  default: (await import('../features/import-precedents/screen')).ImportScreen,
}));
const BundleRoute = lazy(async () => ({ default: (await import('./bundle-route')).BundleRoute }));
const TemplatesScreen = lazy(async () => ({
  default: (await import('../features/manage-templates/screen')).TemplatesScreen,
}));
const SettingsRoute = lazy(async () => ({ default: (await import('./settings-route')).SettingsRoute }));

/** The screen a route names. */
export function CurrentScreen({ route }: { readonly route: Route }) {
  return <Suspense fallback={<section className="q-screen" aria-busy="true" />}>{screenOf(route)}</Suspense>;
}

function screenOf({ section, matterId, tab, field, draftId, precedentId, templateId }: Route): ReactNode {
  switch (section) {
    case 'today':
      return <TodayScreen />;
    case 'deadlines':
      return <DeadlinesScreen />;
    case 'drafts':
      if (tab === 'cites') return <CheckCitationsScreen key={draftId} matterId={matterId} draftId={draftId} />;
      if (tab === 'reveals') return <RevealFile key={`${matterId} ${draftId}`} matterId={matterId} draftId={draftId} />;
      if (matterId && tab === 'packet') return <PacketScreen key={matterId} matterId={matterId} />;
      return matterId ? <DraftScreen matterId={matterId} draftId={draftId} /> : <DraftsScreen />;
    case 'precedents':
      if (tab === 'verify') return <VerificationQueue />;
      if (tab === 'network') return <NetworkScreen precedentId={precedentId} />;
      if (tab === 'import') return <ImportScreen />;
      return <PrecedentsScreen precedentId={precedentId} />;
    case 'templates':
      return <TemplatesScreen templateId={templateId} />;
    case 'settings':
      return <SettingsRoute tab={tab} />;
    default:
      if (matterId) return <MatterRoute key={matterId} matterId={matterId} tab={tab} field={field} />;
      if (tab === 'bundle') return <BundleRoute />;
      return tab === 'new' ? <CreateMatterScreen /> : <MattersScreen />;
  }
}
