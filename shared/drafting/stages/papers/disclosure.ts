import { slot, type Maker } from './made';

/** What a corporate client says of its owners (Fed. R. Civ. P. 7.1) and of others with an interest (Civil L.R. 3-15). */
export const disclosureStatement: Maker = (writer) => ({ blocks: { body: slot(writer, 'introduction') } });
