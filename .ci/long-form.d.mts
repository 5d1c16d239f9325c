export const longWindow: readonly string[];
export const longCode: readonly string[];
