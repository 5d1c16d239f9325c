import { z } from 'zod';
import { appErrorCodes } from '../kernel/app-error';

/** How an operation failed, in words for the user: what happened and what to do next. */
export const replyError = z.strictObject({ code: z.enum(appErrorCodes), message: z.string(), fix: z.string() });
export type ReplyError = z.infer<typeof replyError>;
