import {buildSite} from '../src/publish/buildSite';

/** `npm run build`: all languages into `build/`. */
buildSite(process.cwd(), console.log).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
