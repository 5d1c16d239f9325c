import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCheck,
  IconCircleDashed,
  IconCircleX,
  IconEqual,
  IconEyeCheck,
  IconFlask,
  IconInfoCircle,
  IconMinus,
  IconScale,
  IconThumbDown,
  IconThumbUp,
  type TablerIcon,
} from '@tabler/icons-react';
import './badge.css';

export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'plain';

const toneIcon: Record<Tone, TablerIcon> = {
  ok: IconCheck,
  warn: IconAlertTriangle,
  bad: IconCircleX,
  info: IconInfoCircle,
  plain: IconMinus,
};

interface BadgeProps {
  readonly tone: Tone;
  readonly label: string;
  readonly icon?: TablerIcon;
  readonly title?: string;
}

/** A status: a word and an icon; the colour only helps. */
export function Badge({ tone, label, icon, title }: BadgeProps) {
  const Icon = icon ?? toneIcon[tone];
  return (
    <span className={`q-badge q-badge-${tone}`} title={title}>
      <Icon size={13} stroke={2} aria-hidden />
      <span>{label}</span>
    </span>
  );
}

/** How far a legal statement was checked against a source. */
export function ConfidenceBadge({ confidence }: { readonly confidence: string | null | undefined }) {
  return confidence === 'seen-in-source' ? (
    <Badge
      tone="ok"
      icon={IconEyeCheck}
      label="Seen in source"
      title="Read in a listed source. Check it before filing."
    />
  ) : (
    <Badge
      tone="warn"
      icon={IconCircleDashed}
      label="Not verified"
      title="Professional knowledge, not read in a source. Counsel must check it."
    />
  );
}

const stances: Record<string, BadgeProps> = {
  supports: { tone: 'ok', label: 'Supports', icon: IconThumbUp },
  adverse: { tone: 'bad', label: 'Adverse', icon: IconThumbDown },
  mixed: { tone: 'warn', label: 'Mixed', icon: IconScale },
};

/** From the side of the party that resists disclosure. */
export function StanceBadge({ stance }: { readonly stance: string }) {
  return <Badge {...(stances[stance] ?? { tone: 'plain', label: stance })} />;
}

const outcomes: Record<string, BadgeProps> = {
  quashed: { tone: 'ok', label: 'Quashed' },
  'struck-down': { tone: 'ok', label: 'Struck down' },
  modified: { tone: 'info', label: 'Modified', icon: IconEqual },
  enforced: { tone: 'bad', label: 'Enforced' },
  upheld: { tone: 'bad', label: 'Upheld' },
  withdrawn: { tone: 'info', label: 'Withdrawn', icon: IconArrowBackUp },
  remanded: { tone: 'info', label: 'Remanded', icon: IconArrowBackUp },
  'not-applicable': { tone: 'plain', label: 'Not applicable' },
};

/** What became of the demand in a precedent. */
export function OutcomeBadge({ outcome }: { readonly outcome: string }) {
  return <Badge {...(outcomes[outcome] ?? { tone: 'plain', label: outcome })} />;
}

/** Marks a shipped sample wherever it is shown. */
export function SampleBadge() {
  return <Badge tone="warn" icon={IconFlask} label="Sample" title="A shipped sample matter. Not for filing." />;
}
