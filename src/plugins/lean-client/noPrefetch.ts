/** Loading what a reader only looks at costs a cheap phone more than it gives. */
export default function noPrefetch(): Promise<void> {
  return Promise.resolve();
}
