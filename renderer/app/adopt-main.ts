import { adoptStore } from '../data';

/*
 * A page without a face: it takes the store of an earlier version over into the vault, tells main how that went, and
 * is closed.
 */
void adoptStore()
  .then((taken) => window.quash['vault:adopted']({ status: taken ? 'taken-over' : 'kept' }))
  .catch((error: unknown) => {
    console.error('The earlier store could not be taken over:', error instanceof Error ? error.name : 'unknown');
    return window.quash['vault:adopted']({ status: 'kept' });
  });
