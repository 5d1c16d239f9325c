/**
 * The largest bundle that is sealed or opened, in bytes: it passes through memory some four times. A matter with a
 * thousand operations and fifty scans stays far below.
 */
export const largestBundle = 256 * 1024 * 1024;

/** The largest `.quash` file: what age adds is a head and 16 bytes to each 64 KiB; its text form is a third longer. */
export const largestBundleFile = Math.ceil(largestBundle * 1.4);
