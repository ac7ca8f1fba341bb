import {finding} from './makeFinding';
import {helpline} from './makeHelpline';
import {news} from './makeNews';
import {page} from './makePage';
import {partner} from './makePartner';
import {term} from './makeTerm';
import type {Maker} from './question';

/** Everything that `npm run new` makes. */
export const MAKERS: Readonly<Record<string, Maker>> = {page, partner, helpline, finding, term, news};

/** The maker of a kind, if there is one of that name. */
export function makerOf(kind: string | undefined): Maker | undefined {
  return kind !== undefined && Object.hasOwn(MAKERS, kind) ? MAKERS[kind] : undefined;
}

/** Names of all flags, each once. */
export function flagNames(): string[] {
  return [...new Set(Object.values(MAKERS).flatMap(({questions}) => questions.map(({name}) => name)))];
}
