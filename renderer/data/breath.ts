/** Lets the window draw and hear its user. What thousands of rows go through stops for it now and then. */
export const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

/** How many rows are worked on between two breaths; a small batch never stops. */
export const rowsPerBreath = 250;
