/** How the list of templates calls each Word template that comes with Quash, by the stem of its file. */
export const shippedTitles: Readonly<Record<string, string>> = {
  complaint: 'Complaint',
  'motion-to-quash': 'Motions and opposition',
  'proposed-order': 'Proposed order',
  'challenge-letter': 'Letter',
  'court-notice': 'Notice of appeal or dismissal',
  'minimization-protocol': 'Minimization protocol',
  declaration: 'Declaration',
  'exhibit-list': 'List of exhibits',
  'exhibit-covers': 'Cover sheets of exhibits',
  certificate: 'Certificate',
  objections: 'Written objections',
  'production-log': 'Production log',
  'custodian-certificate': 'Certificate of a custodian',
  'cost-statement': 'Statement of costs',
  'packet-sheet': 'Internal sheet of a packet',
  'disclosure-statement': 'Disclosure statement',
};
