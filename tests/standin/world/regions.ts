/** Markets of the trending lists, ISO 3166-1 alpha-2. */
export const trendingRegions = new Set(
  'AU BR CA EG FR DE ID IT JP MY MX PH PL RU SA SG KR ES SE TH TR AE GB US VN'.split(' '),
);

const onlyMusic =
  'AR AT BH BD BY BE BG KH CL CO HR CZ DK EE FI GR HU IQ IE IL JO KZ KW LV LB LT LU MO MA MM NL NZ NG NO OM PK PE PT QA RO SK ZA CH TW UA UZ EC';

/** Markets of the library and of the sounds. */
export const musicRegions = new Set([...trendingRegions, ...onlyMusic.split(' ')]);

const names = new Intl.DisplayNames('en', { type: 'region' });

/** The English name of a market. */
export const regionName = (code: string): string => names.of(code) ?? code;
