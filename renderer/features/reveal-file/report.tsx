import type { GuardFinding, GuardReport } from '../../../shared/guard/finding';
import { Badge, type Tone } from '../../ui/badge';

const groups: readonly { severity: GuardFinding['severity']; title: string; tone: Tone; label: string }[] = [
  { severity: 'block', title: 'Must not leave like this', tone: 'bad', label: 'Blocks' },
  { severity: 'warn', title: 'For counsel to judge', tone: 'warn', label: 'Look at' },
  { severity: 'info', title: 'Also in the file', tone: 'info', label: 'Note' },
];

/** 'tracked-deletion' → 'Tracked deletion'; the checks of the rules go by what they are about. */
const ofRules: Readonly<Record<string, string>> = {
  'protected-fact': 'Protected',
  'r-ssn': 'Taxpayer number',
  'r-birth': 'Birth date',
  'r-account': 'Financial account',
  'r-home': 'Home address',
  'p-thirdparties': 'Other people',
  'small-cell': 'Says much of the speaker',
  'handle-spelling': 'Spelling of a handle',
};
export const kindInWords = (kind: string): string =>
  ofRules[kind] ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}`;

interface ReportProps {
  readonly report: GuardReport;
  /** Whether the words of protected facts may be seen: while the drawer is open. */
  readonly showFacts: boolean;
}

/** What a file still reveals, place by place, the gravest first; and what nobody looked at, always. */
export function Report({ report, showFacts }: ReportProps) {
  const { findings, notChecked, verdict } = report;
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className="q-scroll q-reveals" data-sealed data-pane tabIndex={0} role="region" aria-label="Report">
        <p role="status">
          {verdict === 'blocked'
            ? 'Something in this file must not leave.'
            : 'Nothing was found that holds this file back. That is not to say that nothing is in it.'}
        </p>
        {groups.map(({ severity, title, tone, label }) => {
          const mine = findings.filter((finding) => finding.severity === severity);
          if (mine.length === 0) return null;
          return (
            <section key={severity} aria-label={title}>
              <h2 className="q-h2">
                {title} ({mine.length})
              </h2>
              <ul className="q-reveals-list">
                {mine.map((finding, at) => (
                  <li key={at}>
                    <Badge tone={tone} label={label} />
                    <Finding finding={finding} showFacts={showFacts} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
        <section aria-label="Not checked" className="q-reveals-limits">
          <h2 className="q-h2">Not checked</h2>
          <ul>
            {notChecked.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

/** One finding: what, where, its words as far as they may be seen, why it matters and how to mend it. */
export function Finding({ finding, showFacts }: { readonly finding: GuardFinding; readonly showFacts: boolean }) {
  const { kind, where, text, why, fix } = finding;
  const words = kind === 'protected-fact' && !showFacts ? undefined : text;
  return (
    <div>
      <p>
        <b>{kindInWords(kind)}</b>, {where}
      </p>
      {words !== undefined && (
        <p className="q-reveals-words" translate="no">
          “{words}”
        </p>
      )}
      <p>{why}</p>
      {fix !== undefined && <p className="q-dim">{fix}</p>}
    </div>
  );
}
