import { useEffect, useState } from 'react';
import { earlyWarnings } from '../../shared/deadlines/early-warnings';
import { useDeadlines, useSettings } from '../data';
import { whatIsDue } from './say-due';

/** The start belongs to the first list: this waits until that has been drawn for a while. */
const AFTER_MS = 2_000;

/**
 * Has the desktop say once what is due, unless that is switched off. The shell is there only while the vault is open;
 * once it was said, no list is kept for it.
 */
export function SayDueAtStart() {
  const [turn, setTurn] = useState<'waits' | 'now' | 'said'>('waits');
  useEffect(() => {
    const timer = setTimeout(() => setTurn('now'), AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return turn === 'now' ? <SayDue onSaid={() => setTurn('said')} /> : null;
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
