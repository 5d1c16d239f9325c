import { Tabs } from '@mantine/core';
import { go } from '../../state';
import { PaneHeader } from '../../ui/pane-header';
import { AboutPage } from './about';
import { GeneralPage } from './general';
import { PeoplePage } from './people';
import { SamplesPage, StoragePage } from './samples-and-storage';
import { TrashPage } from './trash';
import './change-settings.css';

const pages = [
  { id: 'people', word: 'People and firm', Page: PeoplePage },
  { id: 'general', word: 'Look and defaults', Page: GeneralPage },
  { id: 'samples', word: 'Samples', Page: SamplesPage },
  { id: 'trash', word: 'Trash', Page: TrashPage },
  { id: 'storage', word: 'Storage and backup', Page: StoragePage },
  { id: 'about', word: 'About', Page: AboutPage },
] as const;

/** Settings, a page for each kind. Changes are saved as they are made. */
export function SettingsScreen({ tab }: { readonly tab: string | undefined }) {
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
        {pages.map(({ id, Page }) => (
          <Tabs.Panel key={id} value={id} className="q-scroll q-wide" data-pane tabIndex={-1}>
            <Page />
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  );
}
