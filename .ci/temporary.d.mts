export function ownTemporaryFolders(): void;
