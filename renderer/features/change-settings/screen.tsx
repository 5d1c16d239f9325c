import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { go } from '../../state';
import { PaneHeader } from '../../ui/pane-header';
import { AboutPage } from './about';
import { GeneralPage } from './general';
import { PeoplePage } from './people';
import { SamplesPage } from './samples';
import { TrashPage } from './trash';
import './change-settings.css';

/** A page of the settings: `id` names it in a route, `word` in the list. */
export interface SettingsPage {
  readonly id: string;
  readonly word: string;
  readonly page: ReactNode;
}

const before: readonly SettingsPage[] = [
  { id: 'people', word: 'People and firm', page: <PeoplePage /> },
  { id: 'general', word: 'Look and defaults', page: <GeneralPage /> },
  { id: 'samples', word: 'Samples', page: <SamplesPage /> },
  { id: 'trash', word: 'Trash', page: <TrashPage /> },
];
const after: readonly SettingsPage[] = [{ id: 'about', word: 'About', page: <AboutPage /> }];

interface SettingsScreenProps {
  readonly tab: string | undefined;
  /** The pages of the vault, which stand before the last one. */
  readonly vault: readonly SettingsPage[];
}

/** Settings, a page for each kind. Changes are saved as they are made. */
export function SettingsScreen({ tab, vault }: SettingsScreenProps) {
  const pages = [...before, ...vault, ...after];
  const shown = pages.find((page) => page.id === tab)?.id ?? 'people';
  return (
    <section className="q-screen" aria-label="Settings">
      <PaneHeader title="Settings" />
      <Tabs
        className="q-settings"
        orientation="vertical"
        value={shown}
        onChange={(next) => next && go({ section: 'settings', tab: next })}
      >
        <Tabs.List aria-label="Pages of the settings">
          {pages.map(({ id, word }) => (
            <Tabs.Tab key={id} value={id}>
              {word}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {pages.map(({ id, page }) => (
          <Tabs.Panel key={id} value={id} className="q-scroll q-wide" data-pane tabIndex={-1}>
            {page}
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  );
}
