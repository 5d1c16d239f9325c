import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { CiteFinding } from '../../../shared/cite-check/report';
import { countsSentence } from '../../../shared/cite-check/report-doc';
import type { CiteChecked } from '../../workers/cite-check-client';
import { Authorities } from './authorities';
import { FindingRow } from './finding-row';

const severities: readonly CiteFinding['severity'][] = ['error', 'warning', 'info'];

/** The result: how much, what was not checked, the points in the order of their weight, and the authorities. */
export function Result({ checked }: { readonly checked: CiteChecked }) {
  const { report, paragraphs, notes } = checked;
  const [withNotes, setWithNotes] = useState(false);
  const shown = severities
    .filter((severity) => withNotes || severity !== 'info')
    .flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
  const infos = report.findings.filter(({ severity }) => severity === 'info').length;
  return (
    <div className="q-scroll q-cites">
      <p role="status">{countsSentence(report)}</p>
      <section aria-label="Not checked" className="q-cites-limits">
        <h2 className="q-h2">Not checked</h2>
        <ul>
          {[...notes, ...report.notChecked].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section aria-label="To look at before signing">
        <div className="q-row">
          <h2 className="q-h2">To look at before signing</h2>
          {infos > 0 && (
            <Checkbox
              size="xs"
              label={`Show ${infos} ${infos === 1 ? 'note' : 'notes'}`}
              checked={withNotes}
              onChange={(event) => setWithNotes(event.currentTarget.checked)}
            />
          )}
        </div>
        {shown.length === 0 ? (
          <p className="q-dim">No error and no warning among what was checked.</p>
        ) : (
          <ul className="q-cites-findings">
            {shown.map((finding, at) => (
              <FindingRow key={at} finding={finding} text={paragraphs[finding.paragraph]?.text ?? ''} />
            ))}
          </ul>
        )}
      </section>
      {report.authorities.length > 0 && (
        <section aria-label="Authorities cited">
          <h2 className="q-h2">Authorities cited</h2>
          <Authorities authorities={report.authorities} />
        </section>
      )}
    </div>
  );
}
