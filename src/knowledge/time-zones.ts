/*
 * Time zones by the abbreviations and names that news gives with clock times.
 *
 * Source: the IANA time zone database (2024a) and the AP Stylebook ("EST", "ET"). A zone
 * whose abbreviation does not tell summer from winter time ("ET") or stands for several
 * zones ("IST") has no offset.
 * Date: 2026-11. To extend: add the abbreviation in small letters with its offset from UTC in hours.
 */

/** A time zone: its name in small letters, and its offset from UTC ("-05:00") where that is known. */
export interface TimeZone {
  readonly name: string;
  readonly offset: string | null;
}

const hours: Readonly<Record<string, number | null>> = {
  gmt: 0,
  utc: 0,
  z: 0,
  wet: 0,
  bst: 1,
  west: 1,
  cet: 1,
  wat: 1,
  cest: 2,
  eet: 2,
  sast: 2,
  cat: 2,
  eest: 3,
  msk: 3,
  eat: 3,
  trt: 3,
  gst: 4,
  pkt: 5,
  npt: 5.75,
  wib: 7,
  wita: 8,
  hkt: 8,
  sgt: 8,
  myt: 8,
  pht: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  acst: 9.5,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
  nst: -3.5,
  brt: -3,
  edt: -4,
  est: -5,
  cdt: -5,
  mdt: -6,
  mst: -7,
  pdt: -7,
  akdt: -8,
  pst: -8,
  akst: -9,
  hst: -10,
  cst: -6,
  et: null,
  ct: null,
  mt: null,
  pt: null,
  ist: null,
};

/** The abbreviations, in small letters. */
export const zoneNames: readonly string[] = Object.keys(hours);

/** The names that stand before "time": "Eastern time", "Moscow time". Summer time is not told. */
const regions: Readonly<Record<string, number | null>> = {
  eastern: null,
  central: null,
  mountain: null,
  pacific: null,
  local: null,
  moscow: 3,
  beijing: 8,
  singapore: 8,
  tokyo: 9,
  london: null,
  paris: null,
  greenwich: 0,
};

/** The words that may stand before "time", in small letters. */
export const zoneRegions: readonly string[] = Object.keys(regions);

function zoneOf(name: string, offset: number | null): TimeZone {
  return { name, offset: offset === null ? null : formatOffset(offset) };
}

/** "-05:00", of an offset from UTC in hours. */
export function formatOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) * 60);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** The zone of an abbreviation, or null. @param name In small letters. */
export function timeZone(name: string): TimeZone | null {
  const offset = Object.hasOwn(hours, name) ? hours[name] : undefined;
  return offset === undefined ? null : zoneOf(name, offset);
}

/** The zone of "Eastern time", "Moscow time", or null. @param region In small letters. */
export function regionalZone(region: string): TimeZone | null {
  const offset = Object.hasOwn(regions, region) ? regions[region] : undefined;
  return offset === undefined ? null : zoneOf(`${region} time`, offset);
}
