import { useCallback, useEffect, useRef, useState } from 'react';

const PAUSE = 600;

/**
 * Text under the cursor belongs to the user: it is handed to `onSave` 600 ms after the last key, on blur and when the
 * field goes away, and a change from underneath shows only while the field is not being edited.
 */
export function useAutosave(value: string, onSave: (next: string) => void) {
  const [text, setText] = useState(value);
  const pending = useRef<string | undefined>(undefined);
  const focused = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const save = useRef(onSave);
  useEffect(() => {
    save.current = onSave;
  });

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const next = pending.current;
    pending.current = undefined;
    if (next !== undefined) save.current(next);
  }, []);

  useEffect(() => {
    if (pending.current === undefined && !focused.current) setText(value);
  }, [value]);

  useEffect(() => {
    window.addEventListener('beforeunload', flush);
    return () => {
      window.removeEventListener('beforeunload', flush);
      flush();
    };
  }, [flush]);

  return {
    text,
    change: (next: string) => {
      setText(next);
      pending.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE);
    },
    onFocus: () => {
      focused.current = true;
    },
    onBlur: () => {
      focused.current = false;
      flush();
    },
    flush,
  };
}
