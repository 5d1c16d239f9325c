import { z } from 'zod';

/** What the leak guard must know of the matter a file belongs to. `null`: the file belongs to none. */
export const exportGuard = z.strictObject({
  matterId: z.string().max(100).nullable(),
  protectedWords: z.array(z.string().max(500)).max(2_000),
});

/** A protected word that was about to leave, and where it stands. */
export const leakFinding = z.strictObject({ where: z.string(), word: z.string() });
