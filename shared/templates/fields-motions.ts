/** Names of the templates beside the motions: notices that are filed, and the minimization protocol. */
export const MOTION_TEMPLATE_FIELDS = [
  { name: 'noticeBody', kind: 'block', meaning: 'Notice of appeal or of dismissal: its text' },
  { name: 'protocol', kind: 'block', meaning: 'Minimization protocol: its terms, numbered' },
  { name: 'reviewers', kind: 'block', meaning: 'Minimization protocol: table of roles with blanks for names' },
] as const;
