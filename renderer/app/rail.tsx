import { go, useRoute } from '../state';
import { keyWords } from '../ui/key-hint';
import { sections } from './sections';

/** The left rail: seven places, each an icon and a word. */
export function Rail() {
  const { section } = useRoute();
  return (
    <nav className="q-rail" aria-label="Sections" data-pane>
      {sections.map(({ id, word, icon: Icon }, at) => (
        <button
          key={id}
          type="button"
          className={`q-rail-item ${id === 'settings' ? 'q-rail-last' : ''}`}
          aria-current={section === id ? 'page' : undefined}
          title={`${word} (${keyWords(`Mod+${at + 1}`)})`}
          onClick={() => go({ section: id })}
        >
          <Icon size={20} stroke={1.6} aria-hidden />
          <span>{word}</span>
        </button>
      ))}
    </nav>
  );
}
