/** The fixed answers of a demand, in the words the interface uses for them. */
export const issuerKinds = [
  { value: 'federal-agency', label: 'Federal agency' },
  { value: 'state-agency', label: 'State agency' },
  { value: 'police', label: 'Police' },
  { value: 'prosecutor', label: 'Prosecutor' },
  { value: 'grand-jury', label: 'Grand jury' },
  { value: 'private-party', label: 'Private party' },
  { value: 'criminal-defendant', label: 'Criminal defendant' },
] as const;

export const dataTiers = [
  { value: 'basic-subscriber', label: 'Basic subscriber record' },
  { value: 'other-noncontent', label: 'Other record, no contents' },
  { value: 'contents', label: 'Contents of communications' },
  { value: 'prospective-routing', label: 'Routing data from now on' },
] as const;

export const serviceMethods = [
  { value: 'personal', label: 'In person' },
  { value: 'mail', label: 'By mail' },
  { value: 'fax', label: 'By fax' },
  { value: 'email', label: 'By e-mail' },
  { value: 'portal', label: 'Through a portal' },
  { value: 'registered-agent', label: 'On the registered agent' },
  { value: 'other', label: 'Otherwise' },
] as const;

export const dataCategories = [
  { value: 'identity', label: 'Identity' },
  { value: 'ip-logs', label: 'IP logs' },
  { value: 'messages', label: 'Messages' },
  { value: 'drafts', label: 'Drafts' },
  { value: 'followers', label: 'Followers' },
  { value: 'contacts', label: 'Contacts' },
  { value: 'donors', label: 'Donors' },
  { value: 'members', label: 'Members' },
  { value: 'group-list', label: 'Group lists' },
  { value: 'location', label: 'Location' },
  { value: 'payment', label: 'Payment' },
  { value: 'all-records', label: 'All records' },
  { value: 'visitors', label: 'Visitors' },
  { value: 'search-keyword', label: 'Search keywords' },
] as const;
