import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { GAG_WORDS } from '../../../shared/triage/words';
import { type MatterDetail, useSettings } from '../../data';
import { go } from '../../state';
import { showFailure } from '../../ui/desktop-files';
import { formatDate, formatLongDate } from '../../ui/format';
import { openPaper } from './draft-paper';
import type { Triaged } from './use-report';

const SIDE = { provider: 'For the provider', 'account-holder': 'For the account holder' } as const;

/** What the secrecy comes to, in one line: what it is, the defects of it, the day notice becomes lawful. */
function secrecyLine({ kind, points, noticeLawful }: Triaged['report']['gag']): string {
  const defects = points.filter((point) => point.as === 'defect').length;
  const args = points.filter((point) => point.as === 'argument').length;
  const counted = [
    defects > 0 ? `${defects} ${defects === 1 ? 'defect' : 'defects'}` : '',
    args > 0 ? `${args} ${args === 1 ? 'argument' : 'arguments'}` : '',
    noticeLawful.on ? `notice is lawful from ${formatLongDate(noticeLawful.on)}` : '',
  ].filter((each) => each !== '');
  return counted.length > 0 ? `${GAG_WORDS[kind]}; ${counted.join(', ')}.` : `${GAG_WORDS[kind]}.`;
}

function emergencyLine(sheet: NonNullable<Triaged['report']['emergency']>): string {
  return `${sheet.for.length} facts for disclosure, ${sheet.against.length} against, ${sheet.unknown.length} not known. Nothing here says that a standard is met.`;
}

interface HeadProps {
  readonly matter: MatterDetail;
  readonly triaged: Triaged;
}

/** What is read, against the law of which day, for whom; secrecy and emergency in a line; the memo. */
export function TriageHead({ matter, triaged: { report, unusedPacks } }: HeadProps) {
  const style = useSettings()?.dateFormat ?? 'us';
  const to = (tab: string) => go({ section: 'matters', matterId: matter.row.id, tab });
  return (
    <header className="q-triage-head">
      <div>
        <p>
          <strong>{report.instrument.title}</strong>{' '}
          <span className="q-dim">
            {SIDE[report.side]}. Law as of {formatDate(report.lawAsOf, style)}. Triage suggests; counsel decides.
          </span>
        </p>
        {report.emergency && (
          <p>
            Emergency: {emergencyLine(report.emergency)}{' '}
            <button type="button" className="q-link" onClick={() => to('emergency')}>
              To the emergency desk
            </button>
          </p>
        )}
        <p>
          Secrecy: {secrecyLine(report.gag)}{' '}
          <button type="button" className="q-link" onClick={() => to('secrecy')}>
            To the secrecy
          </button>
        </p>
        {unusedPacks > 0 && (
          <p className="q-field-error">
            {unusedPacks === 1 ? 'A pack of the firm is' : `${unusedPacks} packs of the firm are`} not used.{' '}
            <button type="button" className="q-link" onClick={() => go({ section: 'settings', tab: 'grounds' })}>
              Why
            </button>
          </p>
        )}
      </div>
      <Button
        variant="default"
        leftSection={<IconPrinter size={14} aria-hidden />}
        title="One page for the partner: privileged, filed nowhere"
        onClick={() => void openPaper(matter, 'triage-memo').catch(showFailure)}
      >
        Print the memo
      </Button>
    </header>
  );
}
