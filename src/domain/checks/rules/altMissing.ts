import {problem} from '../problem';
import type {ModelRule} from '../rule';
import {pageProse} from '../text/pageProse';

/** `IMG_2034`, `map.png`: the name of a file, which tells nobody what is to be seen. */
const FILE_NAME = /^[\w.-]+\.(?:png|jpe?g|webp|avif|gif|svg)$|^(?:img|dsc|image|picture|screenshot)[\s_-]*\d*$/i;

/** A picture without words for those who do not see it. */
export const altMissing: ModelRule = {
  id: 'alt-missing',
  severity: 'error',
  texts: {
    cs: {
      what: 'Obrázek „{url}“ nemá popis.',
      why: 'Kdo obrázek nevidí, nebo komu se nenačte, se nedozví, co na něm je.',
      mend: 'Do hranatých závorek napište, co obrázek sděluje: ![Mapa tří měst]({url}). Název souboru nestačí.',
    },
    en: {
      what: 'The picture “{url}” has no description.',
      why: 'Those who cannot see it, or for whom it does not load, do not learn what it shows.',
      mend: 'Write what the picture tells between the square brackets: ![Map of three cities]({url}). The name of the file is not enough.',
    },
    nb: {
      what: 'Bildet «{url}» mangler beskrivelse.',
      why: 'Den som ikke ser bildet, eller ikke får lastet det, får ikke vite hva det viser.',
      mend: 'Skriv hva bildet forteller, mellom hakeparentesene: ![Kart over tre byer]({url}). Filnavnet er ikke nok.',
    },
  },
  example: {wrong: '![](/img/map.png)', right: '![Map of Bergen, Oslo and Trondheim](/img/map.png)'},
  check(model) {
    return model.pages.flatMap((page) =>
      pageProse(model, page)
        .images.filter(({text}) => text.trim() === '' || FILE_NAME.test(text.trim()))
        .map(({url, line}) => problem(altMissing, {file: page.file, line}, {url: url.slice(0, 80)})),
    );
  },
};
