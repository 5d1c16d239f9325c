import { z } from 'zod';
import { civilDateSchema, text } from './answers';

/** Another matter of this vault that counsel tied to this one: what the program saw alike is kept only when somebody says so. */
export const relatedSchema = z.strictObject({
  /** Id of the other matter. */
  matter: z.string().min(1).max(100),
  how: z.enum(['reissued', 'same-account', 'same-officer', 'same-wording', 'same-issuer']),
  note: text,
  by: z.string().min(1).max(200),
  on: civilDateSchema,
});
export type Related = z.infer<typeof relatedSchema>;
