import useIsBrowser from '@docusaurus/useIsBrowser';

/** True once script runs in the page: controls that need it are not shown before. */
export function useHydrated(): boolean {
  return useIsBrowser();
}
