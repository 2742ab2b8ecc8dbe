/*
 * Sun and moon, as the calendars need them whose feasts they move.
 *
 * Source: J. Meeus, Astronomical Algorithms, 2nd edition 1998: chapter 49 for the phases of
 * the moon without the terms of the planets (good to about a minute from 1950 to 2100),
 * chapter 25 for the sun (0.01 degrees, a quarter of an hour), chapter 27 for where to begin.
 * The ayanamsa is Lahiri's, 23.853 degrees in 2000 and 50.29 seconds of arc a year.
 * Date: 2026-11.
 */

const radians = Math.PI / 180;
const sin = (degrees: number): number => Math.sin(degrees * radians);
/** The Julian date of 1970-01-01, from which days are counted here. */
const epoch = 2440587.5;
/** Dynamical time is ahead of universal time by about so many days. */
const dynamicalTime = 70 / 86_400;
const julianCentury = 36_525;
const j2000 = 2451545 - epoch;
const synodicMonth = 29.530588861;

/** Each term: its coefficient for new and full moons, the power of E, and multiples of M, M' and F. */
const terms: readonly (readonly [
  newMoon: number,
  full: number,
  e: number,
  m: number,
  n: number,
  f: number,
])[] = [
  [-0.4072, -0.40614, 0, 0, 1, 0],
  [0.17241, 0.17302, 1, 1, 0, 0],
  [0.01608, 0.01614, 0, 0, 2, 0],
  [0.01039, 0.01043, 0, 0, 0, 2],
  [0.00739, 0.00734, 1, -1, 1, 0],
  [-0.00514, -0.00515, 1, 1, 1, 0],
  [0.00208, 0.00209, 2, 2, 0, 0],
  [-0.00111, -0.00111, 0, 0, 1, -2],
  [-0.00057, -0.00057, 0, 0, 1, 2],
  [0.00056, 0.00056, 1, 1, 2, 0],
  [-0.00042, -0.00042, 0, 0, 3, 0],
  [0.00042, 0.00042, 1, 1, 0, 2],
  [0.00038, 0.00038, 1, 1, 0, -2],
  [-0.00024, -0.00024, 1, -1, 2, 0],
];

/** The moment of a new moon, or of a full one where `k` ends in a half; in days from 1970, universal time. */
function phaseAt(k: number): number {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t;
  const m = 2.5534 + 29.1053567 * k;
  const n = 201.5643 + 385.81693528 * k;
  const f = 160.7108 + 390.67050284 * k;
  const isFull = !Number.isInteger(k);
  let day = 2451550.09766 + synodicMonth * k + 0.00015437 * t * t;
  for (const [newMoon, full, power, ofM, ofN, ofF] of terms)
    day += (isFull ? full : newMoon) * e ** power * sin(ofM * m + ofN * n + ofF * f);
  day -= 0.00017 * sin(124.7746 - 1.56375588 * k);
  return day - epoch - dynamicalTime;
}

/**
 * The last new or full moon at or before a moment; both in days from 1970, universal time.
 */
export function lastMoon(moment: number, phase: 'new' | 'full'): number {
  const half = phase === 'full' ? 0.5 : 0;
  let k = Math.ceil((moment + epoch - 2451550.09766) / synodicMonth) + 1 + half;
  while (phaseAt(k) > moment) k -= 1;
  return phaseAt(k);
}

/** The apparent longitude of the sun in degrees, 0 to 360, at a moment in days from 1970. */
export function sunLongitude(moment: number): number {
  const t = (moment - j2000) / julianCentury;
  const m = 357.52911 + 35999.05029 * t;
  const center =
    (1.914602 - 0.004817 * t) * sin(m) + (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000289 * sin(3 * m);
  const node = 125.04 - 1934.136 * t;
  const longitude = 280.46646 + 36000.76983 * t + center - 0.00569 - 0.00478 * sin(node);
  return ((longitude % 360) + 360) % 360;
}

/** The longitude of the sun among the stars, as the calendars of India count it. */
export function siderealLongitude(moment: number): number {
  const years = (moment - j2000) / 365.25;
  const ayanamsa = 23.853 + (50.29 / 3600) * years;
  return (sunLongitude(moment) - ayanamsa + 360) % 360;
}

/** The moment near a given one at which the sun has a longitude; both in days from 1970. */
export function sunAt(longitude: number, near: number): number {
  let moment = near;
  for (let step = 0; step < 6; step += 1) {
    const off = ((longitude - sunLongitude(moment) + 540) % 360) - 180;
    moment += (off / 360) * 365.2422;
  }
  return moment;
}
