import { emptyHeader } from './parts.mjs';
import {
  heading,
  line,
  lines,
  listTable,
  page,
  privilegedFooter,
  privilegedHead,
  run,
  when,
} from './papers-triage.mjs';

/* The report of a cite check: one page, small type, facts for the lawyer who signs. */
const report = () => ({
  properties: { page },
  headers: { default: emptyHeader() },
  footers: { default: privilegedFooter() },
  children: [
    ...privilegedHead('{{documentTitle | upper}}'),
    line([run('{{citesDocument}}')]),
    line([run('{{citesCounts}}')]),
    ...when('CiteFindings', [
      heading('To look at before signing'),
      listTable('citeFindings', [
        ['place', 'Place', 1100],
        ['words', 'Words of the document', 3000],
        ['why', 'What was found', 3620],
        ['fix', 'Right form, or what to do', 2800],
      ]),
    ]),
    ...when('CiteMore', [line([run('{{citesMore}}')])]),
    ...when('CiteAuthorities', [
      heading('Authorities cited'),
      listTable('citeAuthorities', [
        ['authority', 'Authority', 4700],
        ['times', 'Cited', 800],
        ['verified', 'Verified, as recorded', 2510],
        ['history', 'Later history looked for', 2510],
      ]),
    ]),
    heading('Not checked'),
    ...lines('citeLimits'),
  ],
});

export const citeTemplates = { 'cite-report': [report, true] };
