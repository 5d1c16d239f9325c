import { Button } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { fullCite } from '../../../shared/citations/format';
import { isLawOn } from '../../../shared/precedents/as-of';
import { isAuthority } from '../../../shared/precedents/authority';
import { standingOn, TREATMENT_WORDS } from '../../../shared/precedents/later-history';
import { stanceOn } from '../../../shared/precedents/stance-on';
import type { Ground } from '../../../shared/schema/law';
import type { GroundChoice } from '../../../shared/schema/matter';
import {
  chooseGrounds,
  type MatterDetail,
  type PrecedentView,
  undo,
  useGrounds,
  useMatter,
  usePrecedents,
} from '../../data';
import { go } from '../../state';
import { Badge, ConfidenceBadge, OutcomeBadge, StanceBadge } from '../../ui/badge';
import { Cite } from '../../ui/cite';
import { showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { FieldGroup } from '../../ui/field-row';
import { OutlinedPage } from '../../ui/outlined-page';
import { showUndo } from '../../ui/undo-toast';
import './choose-authorities.css';

interface Authority {
  readonly record: PrecedentView;
  readonly proposition: string;
  readonly adverse: boolean;
  /** On this ground. */
  readonly stance: PrecedentView['stance'];
}

const weight = (a: Authority): number => (a.adverse ? 0 : a.stance === 'mixed' ? 1 : 2);

/** The library's authorities on a ground: those the law data names first, then whatever carries its tag. Adverse first. */
function authoritiesOn(
  groundId: string,
  ground: Ground | undefined,
  library: readonly PrecedentView[],
): readonly Authority[] {
  const byId = new Map(library.map((record) => [record.id, record]));
  const found = new Map<string, Authority>();
  for (const key of ground?.keyAuthorities ?? []) {
    for (const id of key.precedentIds) {
      const record = byId.get(id);
      if (record) {
        const stance = stanceOn(record, record.keeping, groundId);
        found.set(id, { record, stance, proposition: key.proposition, adverse: key.adverse || stance === 'adverse' });
      }
    }
  }
  for (const record of library) {
    const holding = record.holdings.find((h) => h.grounds.some((g) => g === groundId));
    if (!found.has(record.id) && holding) {
      const stance = stanceOn(record, record.keeping, groundId);
      found.set(record.id, { record, stance, proposition: holding.text, adverse: stance === 'adverse' });
    }
  }
  return [...found.values()].sort((a, b) => weight(a) - weight(b));
}

/** For and against each chosen ground; what goes against us stands first. */
export function AuthoritiesPanel({ matterId }: { readonly matterId: string }) {
  const matter = useMatter(matterId);
  const library = usePrecedents();
  const grounds = useGrounds();
  const chosen = matter?.row.grounds.filter((g) => g.chosen);
  if (!matter || !library || !chosen) return null;
  if (chosen.length === 0) {
    return (
      <EmptyState
        title="No ground is chosen yet"
        body="Authorities are listed for the grounds you argue, adverse ones first."
        action={{ label: 'Choose grounds', onClick: () => go({ section: 'matters', matterId, tab: 'triage' }) }}
      />
    );
  }
  return (
    <OutlinedPage
      label="Grounds argued"
      sections={chosen.map((choice) => ({
        title: grounds.get(choice.id)?.title ?? choice.id,
        body: <OnGround matter={matter} choice={choice} library={library} />,
      }))}
    />
  );
}

interface OnGroundProps {
  readonly matter: MatterDetail;
  readonly choice: GroundChoice;
  readonly library: readonly PrecedentView[];
}

function OnGround({ matter, choice, library }: OnGroundProps) {
  const ground = useGrounds().get(choice.id);
  const authorities = useMemo(() => authoritiesOn(choice.id, ground, library), [choice.id, ground, library]);
  const against = authorities.filter((a) => a.adverse).length;
  const added = choice.addedAuthorities ?? [];

  const toggle = async ({ record }: Authority) => {
    const on = added.includes(record.id);
    const next = on ? added.filter((id) => id !== record.id) : [...added, record.id];
    const change = (c: GroundChoice) => (c.id === choice.id ? { ...c, addedAuthorities: next } : c);
    const operation = await chooseGrounds(matter.row.id, matter.row.grounds.map(change));
    const message = `${record.shortName} ${on ? 'taken out of' : 'added to'} the argument`;
    if (operation) showUndo({ message, undo: () => undo(operation) });
  };

  return (
    <FieldGroup
      title={ground?.title ?? choice.id}
      note={`${against} against, ${authorities.length - against} for or mixed. The shipped argument cites its own; add what it lacks.`}
    >
      <ul className="q-authorities">
        {authorities.map((authority) => (
          <AuthorityRow
            key={authority.record.id}
            authority={authority}
            lawAsOf={matter.row.lawAsOfFixed ?? matter.today}
            added={added.includes(authority.record.id)}
            struck={choice.struckAuthorities?.includes(authority.record.id) === true}
            onToggle={() => void toggle(authority).catch(showFailure)}
          />
        ))}
      </ul>
    </FieldGroup>
  );
}

const inCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

interface AuthorityRowProps {
  readonly authority: Authority;
  readonly lawAsOf: string;
  readonly added: boolean;
  readonly struck: boolean;
  readonly onToggle: () => void;
}

function AuthorityRow({
  authority: { record, proposition, adverse, stance },
  lawAsOf,
  added,
  struck,
  onToggle,
}: AuthorityRowProps) {
  const later = !isLawOn(record, lawAsOf);
  const standing = standingOn(record, record.keeping, lawAsOf);
  const citable = standing.good && !later;
  return (
    <li className="q-authority" data-adverse={adverse ? '' : undefined}>
      <div>
        <button type="button" className="q-link" onClick={() => go({ section: 'precedents', precedentId: record.id })}>
          <Cite runs={fullCite(record)} />
        </button>
        <p>{proposition}</p>
        <div className="q-row">
          <StanceBadge stance={adverse ? 'adverse' : stance} />
          {record.outcome !== 'not-applicable' && <OutcomeBadge outcome={record.outcome} />}
          <ConfidenceBadge confidence={record.confidence} />
          {later && <Badge tone="warn" label="Later than this matter’s law" />}
          {!isAuthority(record) && <Badge tone="warn" label="No ruling: a matter, not an authority" />}
          {standing.gone.map(({ id, kind, by }) => (
            <Badge key={id} tone="bad" label={`${inCapital(TREATMENT_WORDS[kind])} by ${by}`} />
          ))}
          {standing.partly.map(({ id, kind, by }) => (
            <Badge key={id} tone="warn" label={`${inCapital(TREATMENT_WORDS[kind])} in part by ${by}`} />
          ))}
          {struck && <Badge tone="plain" label="Struck from the argument" />}
        </div>
      </div>
      {(citable || added) && (
        <Button
          size="compact-xs"
          variant={added ? 'light' : 'default'}
          aria-pressed={added}
          aria-label={`${added ? 'Take out' : 'Add'} ${record.shortName}`}
          leftSection={added ? <IconCheck size={13} aria-hidden /> : <IconPlus size={13} aria-hidden />}
          onClick={onToggle}
        >
          {added ? 'Added' : 'Add'}
        </Button>
      )}
    </li>
  );
}
