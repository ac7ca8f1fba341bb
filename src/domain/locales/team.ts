import * as z from 'zod';
import {HTML_LANG, LOCALE_LABEL, type Locale} from './locales';

/** GitHub teams (`organisation/team`) that look after a language; empty until the organisations name them. */
const locale = (code: Locale) =>
  z.strictObject({
    label: z.literal(LOCALE_LABEL[code]),
    htmlLang: z.literal(HTML_LANG[code]),
    team: z.array(z.string().regex(/^[\w-]+\/[\w-]+$/, {error: 'is not a team such as "organisation/team"'})),
  });

/** `data/locales.yml`. */
export const localesSchema = z.strictObject({cs: locale('cs'), en: locale('en'), nb: locale('nb')});
