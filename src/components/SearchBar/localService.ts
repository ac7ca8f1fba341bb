/** Nobody else runs the search: what is typed stays on the reader's device. */
export const service: string | null = null;
