/** Paths of files that went through the one exit since the program was started: those that it may show in their folder. */
export const savedPaths = new Set<string>();
