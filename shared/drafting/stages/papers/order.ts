import { slot, type Maker } from './made';

/** A proposed order: findings and numbered orders. */
export const order: Maker = (writer) => ({ blocks: { order: slot(writer, 'order') } });
