import {createHash} from 'node:crypto';

/** A text's source for the policy, without quotes: `sha256-…`. */
export function hashSource(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

/** SHA-256 of a file's content, hex. */
export function hashOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}
