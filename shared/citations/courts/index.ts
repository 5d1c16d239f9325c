import type { CitedCourt } from './court';

export const COURTS: readonly CitedCourt[] = [
  { id: 'scotus', name: 'Supreme Court of the United States', cites: ['U.S.'], system: 'federal', level: 'supreme', boundBy: [] },
  { id: 'ca9', name: 'Ninth Circuit', cites: ['9th Cir.'], system: 'federal', level: 'appellate', boundBy: ['scotus'] },
  { id: 'cand', name: 'N.D. Cal.', cites: ['N.D. Cal.'], system: 'federal', level: 'trial', boundBy: ['ca9', 'scotus'] },
];
