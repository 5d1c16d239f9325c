/*
 * What is on the screen, and what of it survives a restart. Never a copy of a row.
 */
export { setChosenBundle, useChosenBundle, type ChosenBundle } from './chosen-bundle';
export { offerFile, useOfferedFile, type OfferedFile } from './import-file';
export { useList, usePane, type ListColumn, type ListSort } from './layout';
export { currentRoute, go, goBack, goForward, replaceRoute, useRoute, useWayBack, type Route } from './route';
export { useSaving, type Saving } from './saving';
export { lookIntoFolder, markBundles, newBundlesShown, useSharedFolder } from './shared-folder';
export { useTheme, type Theme } from './theme';
