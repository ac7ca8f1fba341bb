import {TextEncoder} from 'node:util';

// Every browser has it and jsdom does not; a page's fingerprint needs it.
globalThis.TextEncoder ??= TextEncoder;
