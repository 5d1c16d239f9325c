import { given } from '../../kernel/given';
import { listDate } from '../../kernel/civil-date';
import type { DeadlineAnswer } from '../answer';
import { formatLocal, localMinutes, parseMoment } from '../moment';
import { found, type Draft, type DeadlineQuestion, type Found } from './entry';
import { ask, events, momentText, plainDays, type Situation } from './situation';

/** Logs that the provider's own machines will delete: the oldest day goes first. */
export function retention(situation: Situation): Found {
  const drafts: Draft[] = [];
  const questions: DeadlineQuestion[] = [];
  for (const [index, row] of (situation.matter.calendar?.retention ?? []).entries()) {
    if (!given(row.from)) {
      questions.push({
        path: `calendar.retention.${index}.from`,
        why: 'The first day of the logs that matter says when they begin to be lost.',
      });
      continue;
    }
    const answer = plainDays(
      row.from,
      row.days,
      'the oldest day of the logs is deleted',
      'the provider’s own retention, as entered',
    );
    const { due } = situation;
    const lost = answer.due <= situation.today;
    const race =
      due !== undefined && answer.due < due.slice(0, 10)
        ? [`Logs are lost before the compliance date (${listDate(due.slice(0, 10))}): preserve them now.`]
        : [];
    const warnings = lost ? ['The oldest day is already due for deletion: preserve what is left.'] : race;
    drafts.push({
      id: `retention:${row.id}`,
      trigger: 'log-retention',
      label: 'Logs begin to be lost',
      nature: 'expiry',
      answer,
      detail: row.what,
      warnings,
    });
  }
  return found(drafts, questions);
}

/** Counts hours on the clock of the request where no time zone is known: a change of clocks is not seen. */
function onTheWall(from: string, hours: number): DeadlineAnswer | undefined {
  const moment = parseMoment(from);
  if (moment?.minute === undefined) return undefined;
  const due = formatLocal(localMinutes(moment.date, moment.minute) + hours * 60);
  const authority = 'house rule; no statute sets a period for the provider';
  const unverified = ['house rule', 'no time zone is known, so that a change of clocks is not seen'];
  return {
    due,
    verified: false,
    unverified,
    warnings: [],
    steps: [
      { date: from, because: 'the request', authority },
      { date: due, because: `${hours} hours later by the same clock`, authority },
    ],
  };
}

/** An emergency request: the house asks for process in a day, and again after two. */
export function emergency(situation: Situation): Found {
  const { instrument, matter, court } = situation;
  const came = [
    ...events(situation, 'emergency-received').map(({ on, time }) => momentText(on, time)),
    matter.emergencyDesk?.request?.receivedAt ?? undefined,
  ].find((text) => text !== undefined && parseMoment(text)?.minute !== undefined);
  const isRequest = instrument === 'emergency-request-2702';
  if (came === undefined) {
    return found(
      [],
      isRequest
        ? [
            {
              path: 'emergencyDesk.request.receivedAt',
              why: 'The follow-up runs from the hour at which the request came.',
            },
          ]
        : [],
    );
  }
  const { followUp } = matter.emergencyDesk ?? {};
  const steps = [
    {
      id: 'follow-up',
      hours: 24,
      label: 'Emergency request: ask for process (house rule, 24 hours)',
      done: given(followUp?.processAskedOn),
    },
    {
      id: 'follow-up-again',
      hours: 48,
      label: 'Emergency request: ask again (house rule, 48 hours)',
      done: given(followUp?.processCameOn),
    },
  ];
  return found(
    steps.flatMap(({ id, hours, label, done }): Draft[] => {
      const answer = court?.timezone
        ? ask(situation, { rule: 'trg-emergency-followup', from: came, count: hours, unit: 'hours' })
        : onTheWall(came, hours);
      return answer ? [{ id, trigger: 'trg-emergency-followup', label, nature: 'ours', answer, done }] : [];
    }),
  );
}
