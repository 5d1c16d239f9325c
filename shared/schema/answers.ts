import { z } from 'zod';
import { isCivilDate } from '../kernel/civil-date';

/* What a field of a matter may hold. Absent means unanswered; `null` means that the record does not say. */
export const civilDateSchema = z.string().refine(isCivilDate, { message: 'must be a calendar date, YYYY-MM-DD' });
/** '11:45' on a 24-hour clock, local to the place of compliance or service. */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, HH:MM');
/** Local date and time, 'YYYY-MM-DDTHH:MM'. */
export const momentSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, 'must be YYYY-MM-DDTHH:MM')
  .refine((at) => isCivilDate(at.slice(0, 10)), 'must be a day of the calendar and a time');
export const text = z.string().min(1).max(4000).nullable().optional();
export const lines = z.array(z.string().min(1).max(300)).max(12).nullable().optional();
