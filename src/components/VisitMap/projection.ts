/** Units of the drawing per degree of latitude; a degree of longitude is shorter by cos 61.5° there. */
const PER_LATITUDE = 26;
const PER_LONGITUDE = PER_LATITUDE * Math.cos((61.5 * Math.PI) / 180);

/** North-west corner of the drawing, in degrees. */
const ORIGIN = {latitude: 65.815, longitude: 4.27};

/** Coast and border of southern Norway in the drawing's units, drawn by hand after the same projection. */
export const SOUTHERN_NORWAY =
  'M87 27L95 18L99 5L127 5L125 18L117 31L122 42L105 47L97 57L95 68L99 75L96 86L99 94L97 107L106 117L100 126L103 138L102 148L94 156L92 172L88 178L82 172L79 163L80 154L77 161L74 174L66 178L53 195L35 203L26 196L16 186L17 176L11 169L13 153L9 140L9 125L8 101L12 94L24 86L33 73L51 64L62 57L75 61L72 53L76 42Z';

/** Part of the plane that is drawn. */
export const VIEW_BOX = '-2 2 150 204';

/** Equirectangular projection (degrees, WGS 84, to units of the drawing), rounded to tenths. */
export function projectToMap(latitude: number, longitude: number): {x: number; y: number} {
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    x: round((longitude - ORIGIN.longitude) * PER_LONGITUDE),
    y: round((ORIGIN.latitude - latitude) * PER_LATITUDE),
  };
}
