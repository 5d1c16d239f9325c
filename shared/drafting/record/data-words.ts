import type { DemandItem } from '../../schema/demand';

type Category = NonNullable<DemandItem['categories']>[number];

/** What a field of a record can show about a person, as an engineer would put it; how long it is kept is for the declarant. */
const FIELDS: Readonly<Partial<Record<Category, readonly (readonly [field: string, reveals: string])[]>>> = {
  identity: [
    [
      'Name, address, e-mail address, or telephone number on the account',
      'who registered the account, if the entries are true',
    ],
  ],
  'ip-logs': [
    [
      'IP address of a log-in',
      'the connection that was used, and through its provider the subscriber and the rough place',
    ],
    ['Date and time of a log-in', 'when the account holder was active'],
  ],
  visitors: [
    [
      'IP address of a visit',
      'the connection of a reader, and through its provider the subscriber and the rough place',
    ],
    ['Page or file that was asked for', 'what a reader read'],
    ['Date and time of a visit', 'when a reader read it'],
  ],
  messages: [['Messages', 'what people said to each other, and who they are to each other']],
  drafts: [['Unpublished drafts', 'what the author chose not to publish']],
  followers: [['List of followers', 'who follows the account']],
  contacts: [['List of contacts', 'whom the account holder knows']],
  donors: [['Records of donors', 'who gave money, when, and how much']],
  members: [['Records of members', 'who belongs to the group']],
  'group-list': [['List of groups', 'which groups an account belongs to']],
  location: [['Location data', 'where a device was, and when']],
  payment: [['Payment records', 'who paid, by what means']],
  'search-keyword': [['Words searched for', 'what a person wanted to know']],
};

/** The fields that the demand's items reach, each once, in the order of the items. */
export function fieldsReached(items: readonly DemandItem[]): readonly (readonly [field: string, reveals: string])[] {
  const categories = new Set(items.flatMap((item) => item.categories ?? []));
  return [...categories].flatMap((category) => FIELDS[category] ?? []);
}

/** The classes of data as papers name them. */
export const TIER_WORDS: Readonly<Record<DemandItem['tier'], string>> = {
  'basic-subscriber': 'subscriber record',
  'other-noncontent': 'other record, not contents',
  contents: 'contents of communications',
  'prospective-routing': 'routing data from now on',
};
