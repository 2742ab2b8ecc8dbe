import { dayNumber, fromDayNumber, weekdayOf, type Day } from './calendar.js';
import { lastMoon, siderealLongitude, sunAt, sunLongitude } from './moon.js';

/*
 * The days of feasts that move, for any year from 1950 to 2100.
 *
 * Sources, by calendar: the churches, J. Meeus, Astronomical Algorithms (1998), chapter 8;
 * the Hebrew calendar, E. Reingold and N. Dershowitz, Calendrical Calculations (2018),
 * chapter 8; the Umm al-Qura calendar of Saudi Arabia, which `Intl` has as published up to
 * 2077 and by rule after it (where the moon is sighted, a feast may be a day off); Chinese,
 * Persian and Indian feasts by sun and moon, after the rules that stand with each.
 * Date: 2026-11. To extend: add a function of the year and a row in `holidays.ts`, with a published table
 * of its days in the tests.
 */

/** The day of a feast in a year. */
export type Feast = (year: number) => Day;

/** The nth weekday of a month, 1 for Monday; counted from the month's end when negative. */
export function nthWeekday(month: number, weekday: number, nth: number): Feast {
  return (year) => {
    const first = dayNumber(year, nth > 0 ? month : month + 1, nth > 0 ? 1 : 0);
    const step = nth > 0 ? 1 : -1;
    let at = first;
    while (weekdayOf(at) !== weekday) at += step;
    return fromDayNumber(at + 7 * (nth - step));
  };
}

/** The day a number of days after a feast, or before it if negative. */
export const daysFrom =
  (feast: Feast, shift: number): Feast =>
  (year) => {
    const { year: of, month, day } = feast(year);
    return fromDayNumber(dayNumber(of, month, day) + shift);
  };

/** Easter Sunday of the western churches. */
export const easter: Feast = (year) => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
};

/** Easter Sunday of the Orthodox churches, on the Gregorian calendar (from 1900 to 2099 thirteen days on). */
export const orthodoxEaster: Feast = (year) => {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  const centuries = Math.floor(year / 100);
  const shift = centuries - Math.floor(centuries / 4) - 2;
  return fromDayNumber(dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1) + shift);
};

/** The day number of 1 Tishri of a Hebrew year. */
function hebrewNewYear(year: number): number {
  const elapsed = (of: number): number => {
    const months = Math.floor((235 * of - 234) / 19);
    const parts = 12_084 + 13_753 * months;
    const day = 29 * months + Math.floor(parts / 25_920);
    return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
  };
  const [before, at, after] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
  const delay = after - at === 356 ? 2 : at - before === 382 ? 1 : 0;
  // 1970-01-01 is so many days after the day before 1 Tishri of the year 1.
  return at + delay - 2_092_590;
}

/** Rosh Hashanah: 1 Tishri. */
export const roshHashanah: Feast = (year) => fromDayNumber(hebrewNewYear(year + 3761));
/** Passover: 15 Nisan, which is 163 days before the next 1 Tishri. */
export const passover: Feast = (year) => fromDayNumber(hebrewNewYear(year + 3761) - 163);
/** Hanukkah: 25 Kislev, after a Heshvan that has 30 days in the longest years only. */
export const hanukkah: Feast = (year) => {
  const start = hebrewNewYear(year + 3761);
  const length = hebrewNewYear(year + 3762) - start;
  return fromDayNumber(start + 30 + (length % 10 === 5 ? 30 : 29) + 24);
};

let islamic: Intl.DateTimeFormat | undefined;
const islamicYears = new Map<string, Day>();

/** The first day in a year that is a day of the Umm al-Qura calendar. */
export function islamicDay(month: number, day: number): Feast {
  return (year) => {
    const key = `${year}-${month}-${day}`;
    const known = islamicYears.get(key);
    if (known) return known;
    islamic ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      ...{ month: 'numeric', day: 'numeric', timeZone: 'UTC' },
    });
    const first = dayNumber(year, 1, 1);
    // A month lasts at most thirty days, so that within thirty-one days its number is seen.
    for (let at = first; at < first + 366; at += 1) {
      const parts = islamic.formatToParts(at * 86_400_000);
      const partOf = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
      if (partOf('month') === month && partOf('day') === day) {
        const found = fromDayNumber(at);
        islamicYears.set(key, found);
        return found;
      }
    }
    return fromDayNumber(first);
  };
}

const beijing = 8 / 24;
/** The day on which the moon is new at or before the end of a day, in Beijing. */
const newMoonBy = (day: number): number => Math.floor(lastMoon(day + 1 - beijing, 'new') + beijing);
const solsticeMonth = (year: number): number =>
  newMoonBy(Math.floor(sunAt(270, dayNumber(year, 12, 21)) + beijing));

/**
 * A day of the Chinese calendar. The eleventh month has the winter solstice; where thirteen
 * months lie between two of these, the first one in which the sun enters no sign of the
 * zodiac has no number of its own (H. Aslaksen, The Mathematics of the Chinese Calendar, 2010).
 */
function chineseDay(month: number, day: number): Feast {
  return (year) => {
    const starts = [solsticeMonth(year - 1)];
    const last = solsticeMonth(year);
    for (let start = starts[0] ?? last; start < last;) {
      start = newMoonBy(start + 32);
      starts.push(start);
    }
    const signAt = (start: number): number => Math.floor(sunLongitude(start - beijing) / 30);
    const isLong = starts.length === 14;
    const leap = isLong
      ? starts.findIndex((start, index) => signAt(start) === signAt(starts[index + 1] ?? start))
      : 99;
    const index = month + 1 < leap ? month + 1 : month + 2;
    return fromDayNumber((starts[isLong ? index : month + 1] ?? last) + day - 1);
  };
}

/** The Lunar New Year: the first day of the first month. */
export const lunarNewYear: Feast = chineseDay(1, 1);
/** The Dragon Boat Festival: the fifth day of the fifth month. */
export const dragonBoatFestival: Feast = chineseDay(5, 5);
/** The Mid-Autumn Festival: the fifteenth day of the eighth month. */
export const midAutumnFestival: Feast = chineseDay(8, 15);

/** Nowruz: the day of the spring equinox in Tehran, or the next one if it comes after noon. */
export const nowruz: Feast = (year) => {
  const tehran = 3.5 / 24;
  return fromDayNumber(Math.floor(sunAt(0, dayNumber(year, 3, 20)) + tehran + 0.5));
};

/**
 * The day of an Indian feast that is kept in the evening, by the end of its lunar day: the
 * day of that moment, or the one before where it ends before dusk.
 */
function indianEvening(moment: number, dusk: number): number {
  const local = moment + 5.5 / 24;
  return local - Math.floor(local) < dusk ? Math.floor(local) - 1 : Math.floor(local);
}

/** The last new moon of a season at which the sun is in a sign of the zodiac of India, by its first degree. */
function newMoonInSign(year: number, month: number, day: number, sign: number): number {
  let moon = lastMoon(dayNumber(year, month, day), 'new');
  while (siderealLongitude(moon) < sign || siderealLongitude(moon) >= sign + 30)
    moon = lastMoon(moon - 1, 'new');
  return moon;
}

/** Diwali: the evening of the new moon in Libra, which must last for 24 minutes after dusk. */
export const diwali: Feast = (year) =>
  fromDayNumber(indianEvening(newMoonInSign(year, 11, 20, 180), (18 + 19 / 60) / 24));

/** Holi: the day after the full moon's evening, of the month that begins with the new moon in Aquarius; the moon must be full after three. */
export const holi: Feast = (year) => {
  const moon = newMoonInSign(year, 3, 18, 300);
  return fromDayNumber(indianEvening(lastMoon(moon + 17, 'full'), 15 / 24) + 1);
};

/** Vesak, as the United Nations keep it: the day of the full moon in May, universal time. */
export const vesak: Feast = (year) => fromDayNumber(Math.floor(lastMoon(dayNumber(year, 6, 1), 'full')));
