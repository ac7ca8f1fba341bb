import type {Hit, Scan} from './scan';

/** 60.39129, 5.32214: four decimals tell a house. Only Europe, because intervals of statistics look alike. */
const PAIR = /(?<![\d.,])(\d{2}[.,]\d{4,})\s?°?\s?[NS]?\s?[,;/\s]\s?(-?\d{1,2}[.,]\d{4,})(?!\d)/gu;
/** 60.39° N, 60°23'28"N, N 60° 23.456', 49.1951N, 16.6068E. */
const DEGREES =
  /(?<![\p{L}\d])(?:[NSEWVØZ]\s?)?\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d+)?\s?['′’](?:\s?\d{1,2}(?:[.,]\d+)?\s?(?:["″”]|''|′′))?/gu;
const HEMISPHERE = /(?<![\p{L}\d])\d{1,3}[.,]\d{3,}\s?°?\s?[NSEWVØ](?!\p{L})/gu;
/** Addresses of maps: @60.39,5.32 · ll=60.39,5.32 · #map=15/60.39/5.32 · geo:60.39,5.32 · x=16.6&y=49.1. */
const MAP =
  /(?:[@=/]|geo:|%2C)-?\d{1,3}\.\d{3,}(?:,|%2C|\/|%20|\+)-?\d{1,3}\.\d{3,}|[?&][xm]?(?:lat|lon|x)=-?\d{1,3}\.\d{3,}&/giu;
const FIELDS = /(?<!\p{L})(?:latitude|longitude|lat|lng|lon)["']?\s?[:=]\s?["']?-?\d{1,3}\.\d+/giu;

function inEurope(latitude: string, longitude: string): boolean {
  const [north, east] = [latitude, longitude].map((part) => Number(part.replace(',', '.'))) as [number, number];
  return north >= 34 && north <= 82 && east >= -32 && east <= 45;
}

/** A decimal number or a sign of degrees, as all of the patterns above hold: a text without is not searched. */
const MAY_HOLD = /\d[.,]\d|°/;

/** Finds coordinates that tell a place to a street or better, and fields and map links that hold any. */
export function coordinates({text}: Scan): Hit[] {
  if (!MAY_HOLD.test(text)) return [];
  const pairs = [...text.matchAll(PAIR)].filter(([, latitude = '', longitude = '']) => inEurope(latitude, longitude));
  const others = [DEGREES, HEMISPHERE, MAP, FIELDS].flatMap((pattern) => [...text.matchAll(pattern)]);
  return [...pairs, ...others].map(({index}) => ({kind: 'coordinates', index, sure: false}));
}
