/** The door of the guard: what others may ask it, and the shapes they ask in. */
export { guardFactKinds } from './fact';
export type { GuardFact, GuardFactKind, GuardHit } from './fact';
export type { Story } from './story';
export { searchAll, searchStories, type Search } from './search/search-stories';
export { accountFacts } from './account-facts';
