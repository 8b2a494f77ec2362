/** Regions that KeyAPI documents for trending videos, and for sounds too: ISO 3166-1 alpha-2. */
export const trendingRegions =
  'AU BR CA EG FR DE ID IT JP MY MX PH PL RU SA SG KR ES SE TH TR AE GB US VN'.split(' ');

/** Regions that KeyAPI documents for sounds alone. */
export const soundRegions = (
  'AR AT BH BD BY BE BG KH CL CO HR CZ DK EE FI GR HU IQ IE IL JO KZ KW LV LB LT LU MO MA MM NL NZ NG ' +
  'NO OM PK PE PT QA RO SK ZA CH TW UA UZ EC'
).split(' ');
