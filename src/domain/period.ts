/**
 * A time span in ISO 8601: a year `2015`, a month `2016-09`, a day `2016-12-31`, or a span of years `2011/2015`
 * for sums and means over it. Branded, so that only `parsePeriod` makes one.
 */
export type Period = string & { readonly __brand: 'Period' };
