import { type ReactNode, useId, useRef, useState } from 'react';
import './outlined-page.css';

export interface OutlinedSection {
  readonly title: string;
  /** A heading above this entry of the list, where a new kind of section begins. */
  readonly group?: string;
  /** How much of it is answered: '4 of 9'. */
  readonly note?: string | undefined;
  readonly body: ReactNode;
}

/** A long form with its sections listed on the left, one click away. */
export function OutlinedPage({
  label,
  sections,
  readOnly = false,
}: {
  readonly label: string;
  readonly sections: readonly OutlinedSection[];
  /** True: there is no field in it to which the keyboard could go, so that it goes to the page itself. */
  readonly readOnly?: boolean;
}) {
  const id = useId();
  const page = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);

  const onScroll = () => {
    const top = (page.current?.getBoundingClientRect().top ?? 0) + 40;
    const heads = [...(page.current?.children ?? [])];
    setAt(
      Math.max(
        0,
        heads.findLastIndex((head) => head.getBoundingClientRect().top <= top),
      ),
    );
  };

  return (
    <div className="q-outlined">
      <nav aria-label={label}>
        <ul>
          {sections.map(({ title, note, group }, index) => (
            <li key={title}>
              {group && <div className="q-outlined-group">{group}</div>}
              <button
                type="button"
                aria-current={index === at ? 'location' : undefined}
                onClick={() => {
                  document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'start' });
                  setAt(index);
                }}
              >
                <span>{title}</span>
                {note && <span className="q-outlined-note">{note}</span>}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div
        className="q-scroll"
        ref={page}
        onScroll={onScroll}
        {...(readOnly && { tabIndex: 0, role: 'region', 'aria-label': 'The matter' })}
      >
        {sections.map(({ title, body }, index) => (
          <div key={title} id={`${id}-${index}`} className="q-outlined-section">
            {body}
          </div>
        ))}
      </div>
    </div>
  );
}
