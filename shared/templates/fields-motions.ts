import { block, type TemplateField } from './template-field';

/** Names of the templates beside the motions: notices that are filed, and the minimization protocol. */
export const MOTION_TEMPLATE_FIELDS: readonly TemplateField[] = [
  block('noticeBody', 'Notice of appeal or of dismissal: its text'),
  block('protocol', 'Minimization protocol: its terms, numbered'),
  block('reviewers', 'Minimization protocol: table of roles with blanks for names'),
];
