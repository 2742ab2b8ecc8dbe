import * as feasts from './moving-feasts.js';
import { daysFrom, nthWeekday, type Feast } from './moving-feasts.js';
import { nationalDays, type CalendarDay } from './national-days.js';

/*
 * Feasts and holidays by the names that English news has for them.
 *
 * Source: the public holidays of English-speaking countries, the feasts of the world
 * religions and the days of the United Nations, as of 2025. A name that several countries
 * give to days of their own ("Independence Day") stands in `national-days.ts`.
 * Date: 2026-11. To extend: add a row; words are in small letters and apart, "'" and "." too; `a|b` stands
 * for either and `?` after a word says that it may be missing. A feast that moves needs its
 * day in `moving-feasts.ts`.
 */

/** The day of a holiday: the same every year, or by a rule. */
export type HolidayDay = CalendarDay | { readonly holiday: Feast };

const on = (month: number, day: number): CalendarDay => ({ month, day });
const by = (holiday: Feast, shift = 0): HolidayDay => ({
  holiday: shift === 0 ? holiday : daysFrom(holiday, shift),
});
const { easter, orthodoxEaster, passover, roshHashanah, hanukkah, islamicDay } = feasts;
const thanksgiving = nthWeekday(11, 4, 4);

/** The pattern of each name, with its day. */
export const holidayNames: readonly (readonly [pattern: Lowercase<string>, day: HolidayDay])[] = [
  ["new year ' s day", on(1, 1)],
  ["new year ' s eve", on(12, 31)],
  ['new year eve', on(12, 31)],
  ["new year ' s", on(1, 1)],
  ['new year day', on(1, 1)],
  ['orthodox christmas', on(1, 7)],
  ['epiphany', on(1, 6)],
  ['groundhog day', on(2, 2)],
  ["valentine ' s day", on(2, 14)],
  ['valentine day', on(2, 14)],
  ["st|saint .? patrick ' s day", on(3, 17)],
  ["international women ' s day", on(3, 8)],
  ["april fool|fools ' s? day", on(4, 1)],
  ['earth day', on(4, 22)],
  ['anzac day', on(4, 25)],
  ['may day', on(5, 1)],
  ['cinco de mayo', on(5, 5)],
  ['juneteenth', on(6, 19)],
  ['canada day', on(7, 1)],
  ['bastille day', on(7, 14)],
  ['halloween', on(10, 31)],
  ["all saints ' day", on(11, 1)],
  ["all souls ' day", on(11, 2)],
  ['day of the dead', on(11, 2)],
  ['guy fawkes night|day', on(11, 5)],
  ['bonfire night', on(11, 5)],
  ['armistice day', on(11, 11)],
  ['veterans day', on(11, 11)],
  ['world aids day', on(12, 1)],
  ['human rights day', on(12, 10)],
  ['christmas eve', on(12, 24)],
  ['christmas day', on(12, 25)],
  ['christmas', on(12, 25)],
  ['boxing day', on(12, 26)],
  ['waitangi day', on(2, 6)],
  ['australia day', on(1, 26)],
  ['holocaust memorial|remembrance day', on(1, 27)],
  ['burns night', on(1, 25)],

  ...nationalDays.map(
    ([country, name, day]) => [`${country} ${name} day` as Lowercase<string>, day] as const,
  ),

  // By weekdays
  ['martin luther king day', by(nthWeekday(1, 1, 3))],
  ['martin luther king jr .? day', by(nthWeekday(1, 1, 3))],
  ['mlk day', by(nthWeekday(1, 1, 3))],
  ["presidents ' day", by(nthWeekday(2, 1, 3))],
  ['presidents day', by(nthWeekday(2, 1, 3))],
  ["mother ' s day", by(nthWeekday(5, 7, 2))],
  ['mothering sunday', by(easter, -21)],
  ["father ' s day", by(nthWeekday(6, 7, 3))],
  ['memorial day', by(nthWeekday(5, 1, -1))],
  ['labor day', by(nthWeekday(9, 1, 1))],
  ['columbus day', by(nthWeekday(10, 1, 2))],
  ["indigenous peoples ' day", by(nthWeekday(10, 1, 2))],
  ['remembrance sunday', by(nthWeekday(11, 7, 2))],
  ['thanksgiving day?', by(thanksgiving)],
  ['black friday', by(thanksgiving, 1)],
  ['cyber monday', by(thanksgiving, 4)],
  // The Tuesday after the first Monday of November, in the United States.
  ['election day', by(nthWeekday(11, 1, 1), 1)],

  // The churches' year
  ['shrove tuesday', by(easter, -47)],
  ['pancake day', by(easter, -47)],
  ['mardi gras', by(easter, -47)],
  ['ash wednesday', by(easter, -46)],
  ['palm sunday', by(easter, -7)],
  ['maundy thursday', by(easter, -3)],
  ['good friday', by(easter, -2)],
  ['holy saturday', by(easter, -1)],
  ['easter sunday', by(easter)],
  ['easter', by(easter)],
  ['easter monday', by(easter, 1)],
  ['ascension day', by(easter, 39)],
  ['pentecost', by(easter, 49)],
  ['whit sunday', by(easter, 49)],
  ['whit monday', by(easter, 50)],
  ['corpus christi', by(easter, 60)],
  ['orthodox good friday', by(orthodoxEaster, -2)],
  ['orthodox easter sunday?', by(orthodoxEaster)],
  ['greek easter', by(orthodoxEaster)],
  ['orthodox easter monday', by(orthodoxEaster, 1)],

  // The Hebrew calendar
  ['rosh hashanah|hashana|hashanna', by(roshHashanah)],
  ['yom kippur', by(roshHashanah, 9)],
  ['sukkot', by(roshHashanah, 14)],
  ['simchat torah', by(roshHashanah, 22)],
  ['hanukkah|chanukah|hanukah', by(hanukkah)],
  ['purim', by(passover, -30)],
  ['passover', by(passover)],
  ['pesach', by(passover)],
  ['shavuot', by(passover, 50)],
  ["tisha b ' av", by(passover, 114)],

  // The Islamic calendar
  ['ramadan', by(islamicDay(9, 1))],
  ['eid al|ul - fitr', by(islamicDay(10, 1))],
  ['eid al|ul fitr', by(islamicDay(10, 1))],
  ['eid al|ul - adha', by(islamicDay(12, 10))],
  ['eid al|ul adha', by(islamicDay(12, 10))],
  ['ashura', by(islamicDay(1, 10))],
  ['mawlid', by(islamicDay(3, 12))],
  ['arbaeen', by(islamicDay(2, 20))],

  // Sun and moon
  ['chinese lunar? new year', by(feasts.lunarNewYear)],
  ['lunar new year', by(feasts.lunarNewYear)],
  ["chinese lunar? new year ' s day", by(feasts.lunarNewYear)],
  ['dragon boat festival', by(feasts.dragonBoatFestival)],
  ['mid - autumn festival', by(feasts.midAutumnFestival)],
  ['nowruz|nawruz|navruz|norouz|nauryz', by(feasts.nowruz)],
  ['diwali|deepavali', by(feasts.diwali)],
  ['holi', by(feasts.holi)],
  ['vesak', by(feasts.vesak)],
];
