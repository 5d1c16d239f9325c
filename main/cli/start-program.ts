import { spawn } from 'node:child_process';
import type { Start } from '../files/office/convert';

/** The command line's way to start LibreOffice for a PDF. The app has an opening in its guard instead. */
export const startProgram: Start = (program, args, options) => spawn(program, args, options);
