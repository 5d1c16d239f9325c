/** What the reading of one file may cost; far more than any paper needs. */

/** Megabytes of JavaScript's own memory. */
export const heapMegabytes = 512;
/** Bytes of the whole process: what unpacked parts take lies outside that heap. */
export const mostResident = 768 * 1024 * 1024;
/** One that holds more of it once a file is read is not kept for the next. */
export const mostResting = 256 * 1024 * 1024;
/** Seconds for one file, the start of the process included. */
export const mostSeconds = 20;
/** Milliseconds between two looks at its memory. */
export const watchEvery = 50;
/** Seconds that a process waits for the next file. */
export const idleSeconds = 60;
