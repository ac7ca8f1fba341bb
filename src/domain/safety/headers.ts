import {ATTACHMENT_POLICY} from './policy';
import {ATTACHMENT_FOLDERS, HASHED_FOLDERS, isIn} from './siteFolders';

/** Features of browsers that this site never asks for, switched off for it and for anything it could ever show. */
const FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'interest-cohort',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Two years, as browsers' lists ask; without `preload`, which only the owner of a domain may decide. */
const HSTS = 'max-age=63072000; includeSubDomains';

export const NOT_KEPT = 'no-store';
export const KEPT = 'public, max-age=31536000, immutable';

/** Headers of every answer, whatever its status, in the order in which they are written. */
export function commonHeaders(): readonly (readonly [string, string])[] {
  return [
    ['Strict-Transport-Security', HSTS],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', FEATURES.map((feature) => `${feature}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
  ];
}

/**
 * Headers of one answer.
 * @param address path of the address, decoded: `/en/assets/js/main.1.js`
 * @param policy the build's policy for its own pages
 */
export function headersFor(address: string, status: number, policy: string): readonly (readonly [string, string])[] {
  const attached = isIn(ATTACHMENT_FOLDERS, address);
  // A 404 page is a page of ours at whatever address; it must not be kept, however lasting the address looks.
  const found = status < 400;
  const kept = found && !attached && isIn(HASHED_FOLDERS, address);
  return [
    ['Content-Security-Policy', found && attached ? ATTACHMENT_POLICY : policy],
    ...commonHeaders(),
    ['Cache-Control', kept ? KEPT : NOT_KEPT],
    ...(found && attached ? [['Content-Disposition', 'attachment'] as const] : []),
  ];
}
