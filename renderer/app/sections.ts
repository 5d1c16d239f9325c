import {
  IconBooks,
  IconBriefcase,
  IconCalendarEvent,
  IconChecklist,
  IconFileText,
  IconSettings,
  IconTemplate,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Route } from '../state';

export interface Section {
  readonly id: Route['section'];
  readonly word: string;
  readonly icon: TablerIcon;
}

/** The left rail from top to bottom; the place in the list is the number of its key. */
export const sections: readonly Section[] = [
  { id: 'today', word: 'Today', icon: IconChecklist },
  { id: 'matters', word: 'Matters', icon: IconBriefcase },
  { id: 'deadlines', word: 'Deadlines', icon: IconCalendarEvent },
  { id: 'drafts', word: 'Drafts', icon: IconFileText },
  { id: 'precedents', word: 'Precedents', icon: IconBooks },
  { id: 'templates', word: 'Templates', icon: IconTemplate },
  { id: 'settings', word: 'Settings', icon: IconSettings },
];
