import {ACCOUNT_WORDS} from './bankAccounts';
import {ALONE_AFTER, ALONE_BEFORE, GAP, type Hit, type Scan, wordBefore} from './scan';
import {isNorwegianIdentityNumber} from './norwegianIdentityNumber';
import {isCzechBirthNumber} from './czechBirthNumber';

const CZECH_WORDS =
  /(?:rodn\p{L}{1,3}\s+č[íi]s\p{L}+|(?<!\p{L})r\.?\s?[čc]\.?(?!\p{L})|birth number|fødselsnummer|personnummer)/iu;
const NORWEGIAN_WORDS =
  /(?:fødsels-?\s?(?:nr|nummer)|person-?\s?(?:nr|nummer)|(?<!\p{L})f\.?nr|[dh]-nummer|identity number|rodn\p{L}{1,3}\s+č[íi]s)/iu;

const CZECH = new RegExp(`${ALONE_BEFORE}(\\d{6})(${GAP}/${GAP}|[ -]|)(\\d{3,4})${ALONE_AFTER}`, 'gu');
const NORWEGIAN = new RegExp(
  `${ALONE_BEFORE}(\\d{6}|\\d{2}([ .])\\d{2}\\2\\d{2})(?:${GAP}|-)(\\d{5})${ALONE_AFTER}`,
  'gu',
);

/**
 * Finds Czech birth numbers and Norwegian national identity numbers.
 * @param today nobody is born later: `YYYY-MM-DD`
 */
export function identityNumbers(scan: Scan, today: string): Hit[] {
  return [...czech(scan, today), ...norwegian(scan)];
}

function czech({text, inLink}: Scan, today: string): Hit[] {
  return [...text.matchAll(CZECH)].flatMap((match): Hit[] => {
    const [, left = '', between = '', right = ''] = match;
    const named = wordBefore(text, match.index, CZECH_WORDS);
    const slash = between.includes('/');
    // Without a check digit only the slash or a word tells nine digits from any other number.
    if (right.length === 3 && !slash && !named) return [];
    if (!isCzechBirthNumber(left + right, today)) return [];
    // One plain number of ten digits in a hundred passes by chance; addresses are full of them.
    const sure = named || (right.length === 4 && (slash || !inLink(match.index)));
    return [{kind: 'czech-birth-number', index: match.index, sure}];
  });
}

function norwegian({text}: Scan): Hit[] {
  return [...text.matchAll(NORWEGIAN)].flatMap((match): Hit[] => {
    const digits = match[0].replace(/\D/g, '');
    // Account numbers end in the same check digit: the word beside the number decides.
    const account = wordBefore(text, match.index, ACCOUNT_WORDS) && !wordBefore(text, match.index, NORWEGIAN_WORDS);
    if (account || !isNorwegianIdentityNumber(digits)) return [];
    return [{kind: 'norwegian-identity-number', index: match.index, sure: true}];
  });
}
