import type { Matter } from '../../schema/matter';

/** A motion's title with what is bound to it in this court: the form of court-papers.ts. */
export function noticed({ court }: Pick<Matter, 'court'>, motion: string): string {
  if (court?.id.startsWith('ny')) return `Notice of Motion and Memorandum of Law in Support of ${motion}`;
  if (court?.id === 'cand') return `Notice of Motion and ${motion}; Memorandum of Points and Authorities`;
  return `${motion}; Memorandum of Points and Authorities`;
}
