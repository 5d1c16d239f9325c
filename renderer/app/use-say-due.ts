import { useEffect, useRef } from 'react';
import { earlyWarnings } from '../../shared/deadlines/early-warnings';
import { useDeadlines, useSettings } from '../data';
import { whatIsDue } from './say-due';

/** Has the desktop say once what is due, unless that is switched off. The shell is there only while the vault is open. */
export function useSayDue(): void {
  const deadlines = useDeadlines();
  const settings = useSettings();
  const said = useRef(false);
  useEffect(() => {
    if (said.current || !deadlines || !settings) return;
    said.current = true;
    if (settings.sayDueAtStart === false) return;
    const due = whatIsDue(deadlines, settings.earlyWarnings ?? earlyWarnings);
    if (due) void window.quash['app:say-due'](due);
  }, [deadlines, settings]);
}
