import { Footer, PageNumber, TextRun } from 'docx';
import { emptyHeader, p } from './parts.mjs';
import { heading, line, lines, listTable, page, run, SMALL, when } from './papers-triage.mjs';

/* The report of a cite check: one page, small type, facts for the lawyer who signs. */
const report = () => ({
  properties: { page },
  headers: { default: emptyHeader() },
  footers: {
    default: new Footer({
      children: [
        p('Footer', [
          run('{{footerTitle}} \u2013 PRIVILEGED \u2013 ATTORNEY WORK PRODUCT \u2013 '),
          new TextRun({ children: [PageNumber.CURRENT], size: SMALL }),
        ]),
      ],
    }),
  },
  children: [
    p('TableText', [run('PRIVILEGED \u2013 ATTORNEY WORK PRODUCT', { bold: true, size: 18 })], {
      alignment: 'center',
      spacing: { before: 0, after: 0 },
    }),
    p('TableText', [run('{{documentTitle | upper}}', { bold: true, size: 18 })], {
      alignment: 'center',
      spacing: { before: 0, after: 30 },
    }),
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
