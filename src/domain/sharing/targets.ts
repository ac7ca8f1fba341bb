/** What is shared: the public address of a page and its title. Nothing about the reader goes with it. */
export interface Shared {
  readonly url: string;
  readonly title: string;
}

export interface ShareTarget {
  readonly id: string;
  /** Names of services are the same in every language; null: the component has its own words. */
  readonly name: string | null;
  readonly href: string;
}

const query = (parts: Readonly<Record<string, string>>) =>
  Object.entries(parts)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** Title and address in one text, as people write it in a message. */
export function sharedText({url, title}: Shared): string {
  return `${title} ${url}`;
}

/**
 * Where a page can be shared by a plain link. Mastodon is not here: it has no address of its own, only thousands of servers; a
 * site that asks for the server and leads on to it would be a third party that learns both, and a form of our own would need
 * script and lead out of the site. So its users take the ready text (`sharedText`), which fits any other app as well.
 */
export function shareTargets(shared: Shared): ShareTarget[] {
  const {url, title} = shared;
  return [
    {id: 'email', name: null, href: `mailto:?${query({subject: title, body: sharedText(shared)})}`},
    {id: 'facebook', name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?${query({u: url})}`},
    {id: 'linkedin', name: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?${query({url})}`},
    {id: 'x', name: 'X', href: `https://x.com/intent/post?${query({text: title, url})}`},
    {id: 'whatsapp', name: 'WhatsApp', href: `https://wa.me/?${query({text: sharedText(shared)})}`},
  ];
}
