import { expectLocated, type Case } from '../../support/located.js';

const regions: Case[] = [
  // The town has one more word
  [
    'A judge in [Oklahoma] ruled on Tuesday that the firm must pay.',
    'Oklahoma',
    'US',
    'region',
    [35.5, -97.5],
  ],
  ['[Singapore] and [Malaysia] plan a railway to [Johor].', 'Johor', 'MY', 'region', [2.2, 103.3]],
  ['Gold is money in [Bolívar], a state of [Venezuela].', 'Bolívar', 'VE', 'region', [6.5, -63.3]],
  // The office is a region's
  [
    'The governor of [Kano] reopened the schools, the {Nigerian} paper said.',
    'Kano',
    'NG',
    'region',
    [11.7, 8.6],
  ],
  ['[New York] Attorney General Ada Roe sued the bank.', 'New York', 'US', 'region', [43, -75.8]],
  ['[Rio de Janeiro]’s former governor is in jail.', 'Rio de Janeiro', 'BR', 'region', [-22.2, -42.8]],
  ['Lt. Governor Bo Li spoke; [Georgia] Gov. Ada Roe did not.', 'Georgia', 'US', 'region', [32.7, -83.5]],
  ['[Mexico]: the governor of [Puebla] resigned.', 'Puebla', 'MX', 'region', [19, -98]],
  // Irish counties go by their names alone
  ['Roads in [Donegal] were flooded.', 'Donegal', 'IE', 'region', [54.9, -7.8]],
  ['The {Irish} driver, a [Kildare] man, won.', 'Kildare', 'IE', 'region', [53.2, -6.8]],
];

test.each(regions.map((each) => ({ each })))('the region is meant: $each', ({ each }) => expectLocated(each));

const towns: Case[] = [
  ['Shops in [Oklahoma City] were shut.', 'Oklahoma City', 'US', 'city', [35.5, -97.5]],
  ['He sang in [Kano] on Friday, {Nigerian} fans said.', 'Kano', 'NG', 'city', [12, 8.5]],
  ['The shop in [New York] sold pens.', 'New York', 'US', 'city', [40.7, -74]],
  // The text speaks of the town, too
  ['[New York] Mayor Ada Roe met [New York] Governor Bo Li.', 'New York', 'US', 'city', [40.7, -74]],
  // Whoever governs the land governs the city
  ['[Tokyo] Governor Ada Roe won again in [Japan].', 'Tokyo', 'JP', 'city', [35.7, 139.7]],
  ['The [Wexford] man was fined in [Dublin].', 'Wexford', 'IE', 'city', [52.3, -6.5]],
  ['The train from [Québec City] was late.', 'Québec City', 'CA', 'city', [46.8, -71.2]],
];

test.each(towns.map((each) => ({ each })))('the town is meant: $each', ({ each }) => expectLocated(each));

const countries: Case[] = [
  [
    'The governor of [Georgia]’s bank kept rates, the {Georgian} paper said.',
    'Georgia',
    'GE',
    'country',
    [42, 43.5],
  ],
  ['[Canada]’s governor general opened parliament.', 'Canada', 'CA', 'country', [60, -96]],
];

test.each(countries.map((each) => ({ each })))('the country is meant: $each', ({ each }) =>
  expectLocated(each),
);
