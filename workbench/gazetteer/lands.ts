/*
 * Lands that GeoNames' tables of regions and towns lack: islands and historic regions of one
 * country, and points of continents and lands of several countries.
 *
 * Source: general knowledge, points rounded to half a degree where the land is large; ids and
 * points of continents after GeoNames. Populations are round figures, which say how well
 * known a land is. Date: 2026-11. To extend, add an entry and compile again.
 */

import type { Point } from './outlines.js';

export interface Land {
  names: readonly string[];
  point: Point;
  population: number;
}

const land = (names: string, latitude: number, longitude: number, population: number): Land => ({
  names: names.split('|'),
  point: [latitude, longitude],
  population,
});

/** Of one country, by its code. */
export const landsOfCountries: Readonly<Record<string, readonly Land[]>> = {
  SD: [land('Darfur', 13, 25, 9e6), land('Kordofan', 13, 30, 5e6)],
  ID: [
    land('Java', -7.5, 110, 150e6),
    land('Sumatra', 0, 102, 58e6),
    land('Sulawesi', -2, 121, 20e6),
    land('Kalimantan', -1, 114, 16e6),
    land('Lombok', -8.6, 116.3, 4e6),
    land('Flores', -8.7, 121, 2e6),
  ],
  PH: [
    land('Luzon', 16, 121, 60e6),
    land('Mindanao', 7.5, 125, 26e6),
    land('Visayas', 11, 123.5, 20e6),
    land('Palawan', 10, 118.8, 1e6),
    land('Sulu archipelago', 6, 121, 1e6),
  ],
  UA: [land('Donbas|Donbass', 48, 38, 6e6)],
  RU: [
    land('Siberia', 60, 105, 33e6),
    land('Kamchatka', 57, 160, 3e5),
    land('North Caucasus', 43, 45, 10e6),
    land('Kola Peninsula', 67.7, 35, 8e5),
  ],
  GE: [land('South Ossetia', 42.3, 44, 5e4), land('Adjara', 41.7, 42.2, 35e4)],
  AZ: [land('Nagorno-Karabakh|Karabakh', 39.9, 46.7, 15e4)],
  MD: [land('Transnistria|Trans-Dniester', 46.9, 29.5, 45e4)],
  EG: [land('Sinai', 29.5, 34, 6e5), land('Upper Egypt', 26, 32, 30e6)],
  IQ: [land('Iraqi Kurdistan|Kurdistan Region', 36.4, 44.4, 6e6)],
  TR: [land('Anatolia', 39, 35, 60e6), land('Cappadocia', 38.6, 34.8, 1e6)],
  GR: [land('Crete', 35.2, 24.9, 6e5), land('Peloponnese', 37.5, 22.4, 1e6), land('Lesbos', 39.2, 26.3, 1e5)],
  GB: [
    land('West Midlands', 52.5, -1.9, 29e5),
    land('East Midlands', 52.9, -1, 48e5),
    land('Midlands', 52.6, -1.5, 10e6),
    land('Yorkshire', 53.9, -1.3, 5e6),
    land('Scottish Highlands', 57.4, -4.8, 3e5),
    land('East Anglia', 52.4, 0.8, 2e6),
    land('Lake District', 54.5, -3.1, 5e4),
  ],
  FR: [
    land('Provence', 43.9, 5.8, 4e6),
    land('Normandy', 49, 0, 3e6),
    land('Alsace', 48.4, 7.5, 19e5),
    land('Lorraine', 48.8, 6.2, 23e5),
    land('French Riviera', 43.5, 7.1, 2e6),
  ],
  DE: [land('Ruhr', 51.5, 7.4, 5e6), land('Rhineland', 50.6, 7.2, 8e6)],
  IT: [land('South Tyrol', 46.7, 11.4, 5e5)],
  ES: [land('Balearic Islands|Balearics', 39.6, 2.9, 1e6), land('Mallorca|Majorca', 39.6, 2.9, 9e5)],
  CZ: [land('Bohemia', 50, 14.5, 6e6), land('Moravia', 49.3, 17, 3e6)],
  RO: [land('Transylvania', 46.5, 24.5, 7e6)],
  NG: [land('Niger Delta', 5, 6.3, 30e6)],
  ET: [land('Ogaden', 7, 44.5, 5e6)],
  SN: [land('Casamance', 12.8, -15.5, 2e6)],
  IN: [
    land('Vidarbha', 20.7, 78, 23e6),
    land('Konkan', 17, 73.4, 10e6),
    land('Saurashtra', 22, 71, 15e6),
    land('Northeast India', 26, 93, 45e6),
  ],
  PK: [land('Waziristan', 32.5, 69.8, 1e6), land('Swat Valley', 35.2, 72.4, 2e6)],
  JP: [land('Honshu', 36, 138, 104e6), land('Kyushu', 33, 131, 12e6), land('Shikoku', 33.7, 133.5, 38e5)],
  CN: [land('Manchuria', 45, 125, 100e6)],
  US: [
    land('New England', 44, -71.5, 15e6),
    land('Midwest|Upper Midwest', 42, -92, 65e6),
    land('Silicon Valley', 37.4, -122, 3e6),
    land('Long Island', 40.8, -73.1, 8e6),
    land('Cape Cod', 41.7, -70.3, 2e5),
    land('Florida Keys', 24.8, -81, 8e4),
    land('Gulf Coast', 29.5, -91, 15e6),
    land('Pacific Northwest', 46, -121, 13e6),
    land('Appalachia', 38, -81, 25e6),
  ],
  CA: [land('Vancouver Island', 49.6, -125.6, 8e5), land('Cape Breton', 46.2, -60.7, 13e4)],
  NZ: [land('North Island', -38.5, 176, 4e6), land('South Island', -44, 170.5, 1e6)],
  AR: [land('Patagonia', -44, -69, 2e6)],
};

export interface LocatedBeyond {
  names: readonly string[];
  geonameId?: number;
  point: Point;
}

const beyond = (names: string, latitude: number, longitude: number, geonameId?: number): LocatedBeyond => ({
  names: names.split('|'),
  point: [latitude, longitude],
  ...(geonameId === undefined ? {} : { geonameId }),
});

/** Continents and lands of several countries that have a point; the others are in `beyond-countries.ts`. */
export const locatedBeyond: readonly LocatedBeyond[] = [
  beyond('Africa', 7.19, 21.1, 6255146),
  beyond('Asia', 29.84, 89.3, 6255147),
  beyond('Europe', 48.69, 9.14, 6255148),
  beyond('North America', 46.07, -100.55, 6255149),
  beyond('South America', -14.6, -57.66, 6255150),
  beyond('Oceania', -18.31, 138.52, 6255151),
  beyond('Central America', 12.77, -85.6),
  beyond('Latin America', -10, -63),
  beyond('Middle East|Mideast', 33.1, 35.9),
  beyond('West Africa', 12, -2),
  beyond('East Africa', 1, 37),
  beyond('Southern Africa', -22, 24),
  beyond('Central Africa', 4, 20),
  beyond('North Africa', 28, 10),
  beyond('Horn of Africa', 8, 45),
  beyond('Sahel', 15, 5),
  beyond('Maghreb', 32, 3),
  beyond('Southeast Asia|South-East Asia|South East Asia', 8, 110),
  beyond('South Asia', 24, 78),
  beyond('East Asia', 36, 118),
  beyond('Central Asia', 44, 66),
  beyond('Balkans', 43, 22),
  beyond('Caucasus|South Caucasus', 42.3, 44.5),
  beyond('Eastern Europe', 51, 27),
  beyond('Western Europe', 48.5, 5),
  beyond('Central Europe', 49.5, 15),
  beyond('Americas', 19, -96),
  beyond('Northern Europe', 61, 15),
  beyond('Southern Europe', 41, 15),
  beyond('Sub-Saharan Africa|Subsaharan Africa', 0, 22),
  beyond('Northeast Asia|Northeastern Asia', 40, 125),
  beyond('Caribbean', 17, -72),
  beyond('Antarctica', -80, 0, 6255152),
  beyond('Levant', 33.5, 36),
  beyond('Kurdistan', 37, 43),
  beyond('Nordic countries', 63, 15),
  beyond('Baltics|Baltic states', 57, 25),
  beyond('Soviet Union|USSR|U.S.S.R.', 60, 100, 8354411),
  beyond('Yugoslavia', 44, 19),
  beyond('Czechoslovakia', 49.5, 17),
];
