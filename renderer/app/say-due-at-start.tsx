import { useEffect, useState } from 'react';
import { earlyWarnings } from '../../shared/deadlines/early-warnings';
import { useDeadlines, useSettings } from '../data';
import { whatIsDue } from './say-due';

/**
 * Has the desktop say once what is due, unless that is switched off. The shell is there only while the vault is open;
 * once it was said, no list is kept for it.
 */
export function SayDueAtStart() {
  const [said, setSaid] = useState(false);
  return said ? null : <SayDue onSaid={() => setSaid(true)} />;
}

function SayDue({ onSaid }: { readonly onSaid: () => void }) {
  const deadlines = useDeadlines();
  const settings = useSettings();
  useEffect(() => {
    if (!deadlines || !settings) return;
    const due = settings.sayDueAtStart === false ? null : whatIsDue(deadlines, settings.earlyWarnings ?? earlyWarnings);
    if (due) void window.quash['app:say-due'](due);
    onSaid();
  }, [deadlines, settings, onSaid]);
  return null;
}
