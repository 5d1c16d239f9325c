/** Cases that the law data names by the parties alone, and the records that are theirs. */
export const NAMED_WITHOUT_CITE: readonly { readonly name: string; readonly record: string }[] = [
  { name: 'Ward v. Thompson', record: 'ward-v-thompson-2022' },
  { name: 'Media Matters for America v. Paxton', record: 'media-matters-v-paxton-2025' },
  { name: 'Media Matters v. Paxton', record: 'media-matters-v-paxton-2025' },
  { name: 'Media Matters v. FTC', record: 'media-matters-v-ftc-2025' },
];
