import type { DemandItem } from '../schema/demand';

type Category = NonNullable<DemandItem['categories']>[number];

const categories: readonly (readonly [RegExp, Category])[] = [
  [
    /\b(?:names?|identit(?:y|ies)|subscriber|(?<!\bi\.?p\.? |\bprotocol |\bnetwork |\bdestination )address(?:es)?|telephone|phone|date of birth|user ?(?:names?|id)|screen name|account (?:holder|log-?in|owner)|log-?in name|registration|user information|contact information|length of service)\b/i,
    'identity',
  ],
  [
    /\b(?:i\.?p\.?|internet protocol)[ -](?:addresses|address|logs?|history)|\b(?:log-?in|session|connection|access|http|server) (?:logs?|times|records|history|dates?)|\bnetwork address/i,
    'ip-logs',
  ],
  [
    /\b(?:direct messages|private messages|messages|communications|tweets|posts|chats|e-?mails?(?! ?-?(?:address|account))|comments|correspondence)\b/i,
    'messages',
  ],
  [/\bdrafts?\b/i, 'drafts'],
  [/\bfollowers\b|\baccounts (?:it )?follow/i, 'followers'],
  [/\b(?:contacts?(?! information)|contact lists?|address books?|friends? lists?|buddy lists?)\b/i, 'contacts'],
  [/\b(?:donors?|donations?|contributors?)\b/i, 'donors'],
  [/\b(?:members?|membership)\b/i, 'members'],
  [/\bgroups?\b/i, 'group-list'],
  [/\b(?:location|geo-?location|gps|latitude|cell[- ]site)\b/i, 'location'],
  [/\b(?:payment|credit card|bank account|billing (?:records|information)|means and source)\b/i, 'payment'],
  [
    /\b(?:all|any and all|complete) (?:other |business |account )?(?:records?|files|information|documents|data)\b(?! (?:of|described) (?:user|session|log|above))/i,
    'all-records',
  ],
  [/\b(?:visitors?|visits?|viewers?|readers)\b/i, 'visitors'],
  [/\b(?:search(?:es)? (?:terms?|queries|history|for)|keywords?|queries)\b/i, 'search-keyword'],
];

const contents =
  /\bcontents? of\b|\btext of\b|\bthe contents?\b|\b(?:direct |private |stored |unopened )?messages\b|\bdrafts?\b|\btweets\b|\breviews (?:posted|written|by|of)\b|\bposts\b|\bphotographs?\b|\bphotos?\b|\bvideos?\b|\bimages?\b|\bchats?\b|\bdatabases?\b|\bcommunications (?:sent|between|stored|with)|\bbod(?:y|ies) of|\be-?mails? (?:sent|stored|received|associated|in)|\ball e-?mails\b|\bfiles (?:stored|of)|\bvoice ?mails?\b|\bcomments\b/i;
const prospective =
  /\bpen register|\btrap and trace|\breal[- ]time|\bprospective|\bgoing forward|\bdialing, routing|\bfrom the date of (?:this|the) order/i;
const other =
  /\b(?:all|any and all) (?:other |business |account )?(?:records?|information|documents|data)\b|\btransactional|\bfollow|\bcontacts?\b(?! information)|\bvisit|\blocation|\bgeo|\bgps|\bcell[- ]site|\bhttp\b|\bcookies?|\bdevice|\bimei|\bsearch|\bdonor|\bmember|\bgroups?|\bheaders?\b|\bto\/from|\bmetadata|\bactivity|\bfriends?|\bcorrespondence with|\bcomplaints?|\bmoderation|\badvertis|\bcorrespondence between/i;
const basic =
  /\bnames?\b|\baddress(?:es)?\b|\bidentit|\bsubscriber|\btelephone|\bphone|\bi\.?p\.?\b|\binternet protocol|\blog-?in|\bsession|\bconnection (?:records|times|logs)|\blength of service|\btypes? of service|\bpayment|\bcredit card|\bbilling|\bregistration|\buser ?(?:id|information)|\bscreen name|\baccount (?:holder|owner|number|creation)|\bdate of birth/i;

/** What is asked is who somebody is, whatever he wrote or uploaded. */
const identifying =
  /^(?:documents|information|records|data)?\s?(?:sufficient to identify|that identif(?:y|ies)|the identity of)\b/i;

interface Kinds {
  readonly tier: DemandItem['tier'];
  readonly categories: readonly Category[];
  /** The words that decided; '' when none did. */
  readonly by: string;
}

/** The tier that the words of an item suggest, and the kinds of data. The widest tier that is named decides. */
export function kindsOf(text: string): Kinds {
  const found = categories.flatMap(([pattern, category]) => (pattern.test(text) ? [category] : []));
  const who = identifying.exec(text)?.[0];
  if (who !== undefined) return { tier: 'basic-subscriber', categories: found, by: who };
  const tiers: readonly (readonly [DemandItem['tier'], RegExp])[] = [
    ['prospective-routing', prospective],
    ['contents', contents],
    ['other-noncontent', other],
    ['basic-subscriber', basic],
  ];
  for (const [tier, pattern] of tiers) {
    const by = pattern.exec(text)?.[0];
    if (by !== undefined) return { tier, categories: found, by };
  }
  return { tier: 'other-noncontent', categories: found, by: '' };
}
