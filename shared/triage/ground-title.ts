import type { Ground } from '../schema/law';

/** In an emergency nothing says that the standard is not met: only what is recorded against disclosure. */
export const groundTitle = ({ id, title }: Pick<Ground, 'id' | 'title'>): string =>
  id === 'no-emergency' ? 'Facts against emergency disclosure' : title;
