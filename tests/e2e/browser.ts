import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {type Browser, chromium} from 'playwright-core';

/** Our own flags: those of the package switch web security off, and a test must see what readers get. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Debian, Ubuntu and others put a Chromium. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser named by `CHROMIUM_PATH`, then one found on the machine, then the one that npm brought. */
async function executable(): Promise<string | undefined> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const found = INSTALLED.find((file) => fs.existsSync(file));
  if (found || process.platform !== 'linux' || process.arch !== 'x64') return found;
  // The package brings the libraries of a bare machine only where it believes to be in AWS Lambda.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const packaged = (await import('@sparticuz/chromium')).default;
  return packaged.executablePath();
}

/** Starts the browser of the tests, with an empty profile of its own. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await executable();
  return chromium.launch({
    ...(executablePath ? {executablePath} : {}),
    args: FLAGS,
    env: {...process.env, HOME: fs.mkdtempSync(path.join(os.tmpdir(), 'profile-'))},
  });
}
