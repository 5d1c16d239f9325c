/** The pages of a matter, in the order of the tabs. */
export const matterTabs = [
  { id: 'overview', word: 'Overview' },
  { id: 'demand', word: 'Demand' },
  { id: 'triage', word: 'Triage' },
  { id: 'emergency', word: 'Emergency desk' },
  { id: 'secrecy', word: 'Secrecy' },
  { id: 'parties', word: 'Parties' },
  { id: 'authorities', word: 'Authorities' },
  { id: 'deadlines', word: 'Deadlines' },
  { id: 'record', word: 'Record' },
  { id: 'drafts', word: 'Drafts' },
  { id: 'notes', word: 'Notes' },
  { id: 'files', word: 'Files' },
  { id: 'activity', word: 'Activity' },
  { id: 'drawer', word: 'Sealed drawer' },
] as const;

export type MatterTab = (typeof matterTabs)[number]['id'];

/** The pages of a matter about this instrument: the emergency desk is there for an emergency request only. */
export function tabsFor(instrument: string): readonly (typeof matterTabs)[number][] {
  return matterTabs.filter(({ id }) => id !== 'emergency' || instrument === 'emergency-request-2702');
}

const homes: readonly (readonly [prefix: string, tab: MatterTab])[] = [
  ['demand.decision', 'emergency'],
  ['emergencyDesk', 'emergency'],
  ['notice', 'secrecy'],
  ['demand.', 'demand'],
  ['facts.', 'demand'],
  ['response.', 'demand'],
  ['parties', 'parties'],
  ['counsel', 'parties'],
  ['accounts', 'parties'],
  ['grounds', 'triage'],
  ['record', 'record'],
  ['calendar', 'deadlines'],
];

/** The page that shows a field: findings name fields, and a click leads to them. */
export function tabOfField(path: string): MatterTab {
  return homes.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 'overview';
}

/** Names that pages had before: the grounds are ticked on the page of the triage. */
const formerly: Readonly<Record<string, MatterTab>> = { grounds: 'triage' };

/** The tab a route asks for: its own, else the one that shows its field, else the first. */
export function tabOf(tab: string | undefined, field: string | undefined): MatterTab {
  const named = matterTabs.find((t) => t.id === tab)?.id ?? (tab === undefined ? undefined : formerly[tab]);
  return named ?? (field ? tabOfField(field) : 'overview');
}
