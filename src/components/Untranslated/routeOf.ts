/** Address of a page without the locale's prefix and without a slash at its end. */
export function routeOf(pathname: string, baseUrl: string): string {
  const inside = pathname.startsWith(baseUrl) ? `/${pathname.slice(baseUrl.length)}` : pathname;
  return inside.length > 1 ? inside.replace(/\/$/, '') : inside;
}
