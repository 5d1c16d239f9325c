/** Name of the scope of everything that belongs to no matter: the library, people and settings. */
export const libraryScope = '00000000-0000-4000-9000-000000000003';
