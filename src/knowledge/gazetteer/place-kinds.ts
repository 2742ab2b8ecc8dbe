import { kindNumber } from './gazetteer.js';

/*
 * Questions about what a place is, by its number of a kind; -1 or none at all stands for a place that the gazetteer
 * lacks, of which none is true.
 */

/** A town in its own right, of any size. */
export const isTown = (kind = -1): boolean => kind >= kindNumber.capital && kind <= kindNumber.city;

/** A town or the quarter of one. */
export const isTownOrQuarter = (kind = -1): boolean =>
  kind >= kindNumber.capital && kind <= kindNumber.quarter;

/** A state, province, county or district. */
export const isRegionOrDistrict = (kind = -1): boolean =>
  kind === kindNumber.region || kind === kindNumber.district;

/** What people live in and belong to, from a country down to a quarter; no river, no airport and no continent. */
export const isInhabited = (kind = -1): boolean => kind >= kindNumber.country && kind <= kindNumber.quarter;

/** Anything smaller than a region of the first level, inhabited or not. */
export const isBelowRegion = (kind = -1): boolean => kind > kindNumber.region;

/** A part of one country, inhabited or not. */
export const isPartOfCountry = (kind = -1): boolean =>
  kind > kindNumber.country && kind !== kindNumber.beyond;
