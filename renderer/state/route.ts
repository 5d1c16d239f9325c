import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** What the window shows: a section, and what is open in it. Only ids, never a title or a name. */
export interface Route {
  readonly section: 'today' | 'matters' | 'deadlines' | 'drafts' | 'precedents' | 'templates' | 'settings';
  readonly matterId?: string;
  readonly tab?: string;
  readonly draftId?: string;
  readonly precedentId?: string;
  readonly templateId?: string;
  /** Matter path of the field to go to. */
  readonly field?: string;
}

interface Trail {
  readonly route: Route;
  readonly past: readonly Route[];
  readonly future: readonly Route[];
}

const longest = 100;
const start: Trail = { route: { section: 'matters' }, past: [], future: [] };

const useTrail = create<Trail>()(persist(() => start, { name: 'quash-route', partialize: ({ route }) => ({ route }) }));

/** Where the window is. */
export function useRoute(): Route {
  return useTrail((trail) => trail.route);
}

/** Where the window is, outside of a component. */
export function currentRoute(): Route {
  return useTrail.getState().route;
}

/** Whether Back and Forward lead anywhere. */
export function useWayBack(): { readonly back: boolean; readonly forward: boolean } {
  const back = useTrail((trail) => trail.past.length > 0);
  const forward = useTrail((trail) => trail.future.length > 0);
  return { back, forward };
}

/** Goes somewhere; Back leads here again. */
export function go(route: Route): void {
  useTrail.setState((trail) =>
    same(trail.route, route) ? trail : { route, past: [...trail.past, trail.route].slice(-longest), future: [] },
  );
}

/** Goes somewhere in the place of where the window is, leaving no step behind. */
export function replaceRoute(route: Route): void {
  useTrail.setState({ route });
}

export function goBack(): void {
  useTrail.setState(({ route, past, future }) => {
    const last = past.at(-1);
    return last ? { route: last, past: past.slice(0, -1), future: [route, ...future] } : {};
  });
}

export function goForward(): void {
  useTrail.setState(({ route, past, future }) => {
    const [next, ...rest] = future;
    return next ? { route: next, past: [...past, route], future: rest } : {};
  });
}

function same(a: Route, b: Route): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Route>;
  return [...keys].every((key) => a[key] === b[key]);
}
