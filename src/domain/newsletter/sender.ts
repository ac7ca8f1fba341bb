/** Who sends a message. */
export interface Sender {
  /** '' when only an address was given. */
  readonly name: string;
  readonly address: string;
}

/** The plain form of an address; quoted and international local parts are not for a newsletter. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** Reads `Name <name@example.org>` or `name@example.org`; null for anything else, line breaks above all. */
export function parseSender(text: string): Sender | null {
  const [, quoted, plain, inBrackets, alone] =
    /^(?:(?:"([^"<>\p{Cc}]{1,100})"|([^"<>\p{Cc}]{1,100}?))\s*<([^<>\s]+)>|(\S+))$/u.exec(text.trim()) ?? [];
  const address = inBrackets ?? alone ?? '';
  return ADDRESS.test(address) ? {name: (quoted ?? plain ?? '').trim(), address} : null;
}
