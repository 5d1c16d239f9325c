import { useEffect } from 'react';
import { fieldId } from '../../ui/field-source';

const TRIES = 40;

/** Brings the field that a finding points at into sight and puts the cursor into it, once it is drawn. */
export function useFocusField(path: string | undefined): void {
  useEffect(() => {
    if (!path) return undefined;
    let tries = 0;
    let frame = 0;
    const look = () => {
      const control = nearest(path);
      if (!control && (tries += 1) < TRIES) {
        frame = requestAnimationFrame(look);
        return;
      }
      if (!control) return;
      control.scrollIntoView({ block: 'center' });
      control.focus({ preventScroll: true });
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [path]);
}

/** The control of a path, or of the nearest field that contains it. */
function nearest(path: string): HTMLElement | null {
  for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const control = document.getElementById(fieldId(at));
    if (control) return control;
  }
  return null;
}
