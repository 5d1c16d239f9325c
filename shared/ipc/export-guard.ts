import { z } from 'zod';

/** What the leak guard must know of the matter a file belongs to. `null`: the file belongs to none. */
export const exportGuard = z.strictObject({
  matterId: z.string().max(100).nullable(),
  protectedWords: z.array(z.string().max(500)).max(2_000),
});

/** A protected word that was about to leave, where it stands, and how it was hidden ('as written', 'in base64'). */
export const leakFinding = z.strictObject({ where: z.string(), word: z.string(), disguise: z.string() });

/**
 * An attorney lets these findings leave all the same; the reason is kept in the matter. Only what main itself told of
 * these very bytes is let through, and nothing else that stands in them.
 */
export const letThrough = z.strictObject({
  findings: z.array(leakFinding).min(1).max(2_000),
});
