/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const K = fractions(64, Math.cbrt);

/** First 32 bits of the fractional parts of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
const START = fractions(8, Math.sqrt);

function fractions(count: number, root: (value: number) => number): Uint32Array {
  const words: number[] = [];
  for (let candidate = 2; words.length < count; candidate += 1) {
    let divisor = 2;
    while (divisor * divisor <= candidate && candidate % divisor !== 0) divisor += 1;
    if (divisor * divisor > candidate) words.push(((root(candidate) % 1) * 0x1_0000_0000) >>> 0);
  }
  return Uint32Array.from(words);
}

/** The message with its padding: a one bit, zeros, and its length in bits, in whole blocks of 64 bytes. */
function padded(message: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(((message.length + 72) >> 6) << 6));
  const bytes = new Uint8Array(view.buffer);
  bytes.set(message);
  bytes[message.length] = 0x80;
  view.setUint32(view.byteLength - 8, Math.floor(message.length / 0x2000_0000));
  view.setUint32(view.byteLength - 4, message.length << 3);
  return view;
}

/** Mixes a block of 64 bytes into the state. In plain words and without helpers, as a model holds megabytes to seal. */
function block(view: DataView, offset: number, state: Uint32Array, w: Int32Array): void {
  for (let i = 0; i < 16; i += 1) w[i] = view.getInt32(offset + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const near = w[i - 2] as number;
    const far = w[i - 15] as number;
    const sigma0 = ((far >>> 7) | (far << 25)) ^ ((far >>> 18) | (far << 14)) ^ (far >>> 3);
    const sigma1 = ((near >>> 17) | (near << 15)) ^ ((near >>> 19) | (near << 13)) ^ (near >>> 10);
    w[i] = ((w[i - 16] as number) + sigma0 + (w[i - 7] as number) + sigma1) | 0;
  }
  let a = (state[0] as number) | 0;
  let b = (state[1] as number) | 0;
  let c = (state[2] as number) | 0;
  let d = (state[3] as number) | 0;
  let e = (state[4] as number) | 0;
  let f = (state[5] as number) | 0;
  let g = (state[6] as number) | 0;
  let h = (state[7] as number) | 0;
  for (let i = 0; i < 64; i += 1) {
    const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const first = (h + sum1 + ((e & f) ^ (~e & g)) + (K[i] as number) + (w[i] as number)) | 0;
    const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}

/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in hexadecimal. Written out because domain code has no Node; and SHA-256
 * rather than a quick checksum because texts come from anyone: with FNV or cyrb53 a change could be made to
 * keep its fingerprint.
 */
export function sha256(text: string): string {
  const view = padded(new TextEncoder().encode(text));
  const state = Uint32Array.from(START);
  const schedule = new Int32Array(64);
  for (let offset = 0; offset < view.byteLength; offset += 64) block(view, offset, state, schedule);
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** 128 bits of it: two different texts with the same fingerprint would take 2^64 tries, and pins stay small. */
export function fingerprint(text: string): string {
  return sha256(text).slice(0, 32);
}
