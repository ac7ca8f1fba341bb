import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {REPOSITORY} from '../../config/repository';
import {DEFAULT_LOCALE} from '../../domain/locales/locales';
import {shownOfOthers} from '../../domain/views/shownOfOthers';
import {downloadsOfPage} from '../../site/downloads';
import {siteModel} from '../../site/readSite';
import {localeOf} from '../localePlugin';

/** What a loader is told of a file. */
interface Loader {
  readonly resourcePath: string;
  addDependency(file: string): void;
}

interface Hook<Told> {
  tap(name: string, listener: (told: Told) => void): void;
}

/** Parts of a bundler that we use; webpack and Rspack have them alike. */
interface Compiler {
  readonly hooks: {readonly compilation: Hook<object>};
}
interface Bundler {
  readonly NormalModule: {getCompilationHooks(compilation: object): {readonly loader: Hook<Loader>}};
}

const FOLDER = '.cache/other-texts';

/**
 * Tells the bundler, which keeps a page from build to build while the page's text is the same, what else stands on it: the notice that its
 * source has changed, titles of other pages, sizes of documents. It is written into a small file for each page on which the page
 * then depends. Records are left out: when one of them changes everything is bundled anew (`inputsOf`).
 */
export default function otherTexts(context: LoadContext): Plugin {
  const {siteDir} = context;
  const locale = localeOf(context);
  const fileFor = (file: string) => path.join(siteDir, FOLDER, locale, `${file}.json`);
  // Where nothing is kept, nothing can grow old.
  const isKept = process.env.NODE_ENV === 'production' && !process.env.DOCUSAURUS_NO_PERSISTENT_CACHE;
  return {
    name: 'other-texts',
    async contentLoaded() {
      if (!isKept) return;
      const model = siteModel(siteDir);
      for (const page of model.pages) {
        // A page without a translation is shown in the default language.
        if (page.locale !== locale && page.locale !== DEFAULT_LOCALE) continue;
        const downloads = downloadsOfPage(path.join(siteDir, page.file), process.env.DOWNLOADS_FILE);
        writeChanged(
          fileFor(page.file),
          JSON.stringify({...shownOfOthers(model, page, locale, REPOSITORY), downloads}),
        );
      }
    },
    configureWebpack(_config, _isServer, {currentBundler}) {
      const {NormalModule} = currentBundler.instance as unknown as Bundler;
      const apply = ({hooks}: Compiler) =>
        hooks.compilation.tap('other-texts', (compilation) =>
          NormalModule.getCompilationHooks(compilation).loader.tap('other-texts', (loader) => {
            const file = path.relative(siteDir, loader.resourcePath);
            if (file.endsWith('.md')) loader.addDependency(fileFor(file));
          }),
        );
      return isKept ? {plugins: [{apply}]} : {};
    },
  };
}

/** Files keep their time while nothing changed. */
function writeChanged(file: string, text: string): void {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return;
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}
