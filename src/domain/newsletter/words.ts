import type {Localised} from '../locales/locales';

/** What a newsletter says besides the news. */
export const NEWSLETTER_WORDS: Localised<{
  readonly readOn: string;
  readonly untranslated: string;
  readonly all: string;
  readonly trace: string;
  readonly fillIn: string;
  readonly unsubscribe: string;
}> = {
  cs: {
    readOn: 'Číst celé',
    untranslated: 'Text zatím není přeložen; je česky.',
    all: 'Všechny aktuality',
    trace: 'Tento e-mail zůstává ve vaší schránce a uvidí jej každý, kdo ji může otevřít.',
    fillIn: 'DOPLŇTE PŘED ODESLÁNÍM: jak se lze z odběru odhlásit',
    unsubscribe: 'Odhlásit odběr',
  },
  en: {
    readOn: 'Read all of it',
    untranslated: 'Not translated yet; the text is in Czech.',
    all: 'All news',
    trace: 'This e-mail stays in your mailbox, where anyone who can open it will see it.',
    fillIn: 'FILL IN BEFORE SENDING: how to unsubscribe',
    unsubscribe: 'Unsubscribe',
  },
  nb: {
    readOn: 'Les hele saken',
    untranslated: 'Ikke oversatt ennå; teksten er på tsjekkisk.',
    all: 'Alle nyheter',
    trace: 'Denne e-posten blir liggende i innboksen din, der alle som kan åpne den, ser den.',
    fillIn: 'FYLL INN FØR UTSENDING: hvordan man melder seg av',
    unsubscribe: 'Meld deg av',
  },
};
