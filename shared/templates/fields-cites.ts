import { condition, list, value, type TemplateField } from './template-field';

/** Names that only the report of a cite check uses. */
export const CITES_TEMPLATE_FIELDS: readonly TemplateField[] = [
  value('citesDocument', 'Cite check: which document was checked, and when'),
  value('citesCounts', 'Cite check: how much was found, in a sentence'),
  value('citesMore', 'Cite check: what did not fit the page'),
  list('citeFindings', 'Cite check: a row a finding, with `{{place}}`, `{{words}}`, `{{why}}`, `{{fix}}`'),
  list(
    'citeAuthorities',
    'Cite check: a row an authority, with `{{authority}}`, `{{times}}`, `{{verified}}`, `{{history}}`',
  ),
  list('citeLimits', 'Cite check: what was not checked, a `{{line}}` each'),
  condition('hasCiteFindings', 'Cite check: there are findings'),
  condition('hasCiteMore', 'Cite check: some findings did not fit the page'),
  condition('hasCiteAuthorities', 'Cite check: authorities were found'),
];
