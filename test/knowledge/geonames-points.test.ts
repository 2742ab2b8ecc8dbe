import { kilometresFrom, pointOf } from '../../src/knowledge/gazetteer/distance.js';
import { loadGazetteer } from '../../src/knowledge/gazetteer/load.js';
import { kindNumber } from '../../src/knowledge/gazetteer/gazetteer.js';

/** Points of countries and first-level regions by their ids, of GeoNames (CC BY 4.0). */
const geonames: readonly [id: number, name: string, latitude: number, longitude: number][] = [
  [49518, 'Republic of Rwanda', -2.0, 30.0],
  [99237, 'Republic of Iraq', 33.0, 44.0],
  [102358, 'Kingdom of Saudi Arabia', 25.0, 45.0],
  [128222, 'Ostan-e Kermanshah', 34.5, 47.0],
  [130758, 'Islamic Republic of Iran', 32.0, 53.0],
  [146383, 'Limassol District', 34.7833, 32.9167],
  [146669, 'Kibris Cumhuriyeti', 35.0, 33.0],
  [163843, 'Syrian Arab Republic', 35.0, 38.0],
  [192950, 'Republic of Kenya', 1.0, 38.0],
  [272103, 'Republic of Lebanon', 33.8333, 35.8333],
  [281132, 'Gaza Strip', 31.4167, 34.3333],
  [285153, 'West Bank', 31.6667, 35.25],
  [285570, 'State of Kuwait', 29.5, 47.75],
  [294640, 'State of Israel', 31.5, 34.75],
  [298795, 'Republic of Turkey', 39.0, 35.0],
  [337996, 'Federal Democratic Republic of Ethiopia', 8.0, 38.0],
  [357994, 'Arab Republic of Egypt', 27.0, 30.0],
  [361056, 'Muhafazat al Isma`iliyah', 30.6047, 32.2769],
  [366755, 'Republic of the Sudan', 15.0, 30.0],
  [390903, 'Hellenic Republic', 39.0, 22.0],
  [458258, 'Republic of Latvia', 57.0, 25.0],
  [519969, 'Respublika Severnaya Osetiya-Alaniya', 43.0, 44.25],
  [524304, "Murmanskaya Oblast'", 68.0, 34.0],
  [542415, 'Krasnodarskiy Kray', 45.0, 40.0],
  [554667, 'Kabardino-Balkarskaya Respublika', 43.5, 43.5],
  [567293, 'Respublika Dagestan', 43.0, 47.0],
  [569665, 'Chechenskaya Respublika', 43.3, 45.7],
  [587116, 'Republic of Azerbaijan', 40.5, 47.5],
  [614540, 'Georgia', 42.0, 43.5],
  [798544, 'Republic of Poland', 52.0, 20.0],
  [1140043, 'Velayat-e Helmand', 31.0, 64.0],
  [1149361, 'Islamic Republic of Afghanistan', 33.0, 65.0],
  [1167710, 'Punjab', 31.0, 72.0],
  [1168579, 'Islamic Republic of Pakistan', 30.0, 70.0],
  [1227603, 'Democratic Socialist Republic of Sri Lanka', 7.0, 81.0],
  [1522867, 'Republic of Kazakhstan', 48.0, 68.0],
  [1562822, 'Socialist Republic of Vietnam', 16.1667, 107.833],
  [1694008, 'Republic of the Philippines', 13.0, 122.0],
  [1814991, "People's Republic of China", 35.0, 105.0],
  [1861060, 'Japan', 36.0, 138.0],
  [2017370, 'Russian Federation', 60.0, 100.0],
  [2038349, 'Beijing Shi', 40.25, 116.5],
  [2186224, 'New Zealand', -42.0, 174.0],
  [2328926, 'Federal Republic of Nigeria', 10.0, 8.0],
  [2464461, 'Tunisian Republic', 34.0, 9.0],
  [2510769, 'Kingdom of Spain', 40.0, -4.0],
  [2542007, 'Kingdom of Morocco', 32.0, -5.0],
  [2635167, 'United Kingdom of Great Britain and Northern Ireland', 54.0, -4.0],
  [2641364, 'Northern Ireland', 54.5, -6.5],
  [2661886, 'Kingdom of Sweden', 62.0, 15.0],
  [2921044, 'Federal Republic of Germany', 51.5, 10.5],
  [2962666, 'Maigh Eo', 53.9, -9.25],
  [2963597, 'Eire', 53.0, -8.0],
  [2965479, 'An Clar', 52.8333, -9.0],
  [3017382, 'Republic of France', 46.0, 2.0],
  [3077311, 'Ceska republika', 49.75, 15.0],
  [3175395, 'Italian Republic', 42.8333, 12.8333],
  [3575174, 'Federation of Saint Kitts and Nevis', 17.3333, -62.75],
  [3585968, 'Republic of El Salvador', 13.8333, -88.9167],
  [3595528, 'Republic of Guatemala', 15.5, -90.25],
  [3608932, 'Republic of Honduras', 15.0, -86.5],
  [3895114, 'Republic of Chile', -30.0, -71.0],
  [3932488, 'Republic of Peru', -10.0, -76.0],
  [3996063, 'Mexico', 23.0, -102.0],
  [4099753, 'Arkansas', 34.7504, -92.5004],
  [4138106, 'District of Columbia', 38.9171, -77.0003],
  [4155751, 'Florida', 28.7505, -82.5001],
  [4197000, 'Georgia', 32.7504, -83.5002],
  [4273857, 'Kansas', 38.5003, -98.5006],
  [4331987, 'Louisiana', 31.0005, -92.0004],
  [4361885, 'Maryland', 39.0004, -76.75],
  [4398678, 'Missouri', 38.2503, -92.5005],
  [4482348, 'North Carolina', 35.5007, -80.0003],
  [4544379, 'Oklahoma', 35.5003, -97.5006],
  [4597040, 'South Carolina', 34.0004, -81.0001],
  [4662168, 'Tennessee', 35.7503, -86.2503],
  [4736286, 'Texas', 31.2504, -99.2506],
  [4826850, 'West Virginia', 38.5004, -80.5001],
  [4829764, 'Alabama', 32.7504, -86.7503],
  [4831725, 'Connecticut', 41.667, -72.6665],
  [4862182, 'Iowa', 42.0003, -93.5005],
  [4896861, 'Illinois', 40.0003, -89.2504],
  [4921868, 'Indiana', 40.0003, -86.2503],
  [5001836, 'Michigan', 44.2503, -85.5003],
  [5037779, 'Minnesota', 46.2502, -94.2506],
  [5073708, 'Nebraska', 41.5003, -99.7507],
  [5090174, 'New Hampshire', 43.667, -71.4998],
  [5101760, 'New Jersey', 40.1671, -74.4999],
  [5128638, 'New York', 43.0003, -75.4999],
  [5165418, 'Ohio', 40.2503, -83.0002],
  [5224323, 'Rhode Island', 41.7504, -71.4998],
  [5242283, 'Vermont', 44.0003, -72.7498],
  [5279468, 'Wisconsin', 44.5002, -90.0004],
  [5332921, 'California', 37.2502, -119.751],
  [5417618, 'Colorado', 39.0003, -105.501],
  [5509151, 'Nevada', 39.2502, -116.751],
  [5549030, 'Utah', 39.2502, -111.751],
  [5551752, 'Arizona', 34.5003, -111.501],
  [5596512, 'Idaho', 44.5002, -114.251],
  [5667009, 'Montana', 47.0002, -109.751],
  [5690763, 'North Dakota', 47.5003, -100.001],
  [5744337, 'Oregon', 44.0001, -120.501],
  [5769223, 'South Dakota', 44.5003, -100.251],
  [5815135, 'Washington', 47.5001, -120.501],
  [5855797, 'Hawaii', 20.7503, -156.5],
  [5879092, 'Alaska', 64.0003, -150.0],
  [5909050, 'British Columbia', 53.9998, -125.003],
  [6093943, 'Ontario', 49.2501, -84.4998],
  [6251999, 'Canada', 60.0, -96.0],
  [6252001, 'United States', 39.76, -98.5],
  [6254925, 'Kentucky', 38.2004, -84.8776],
  [6254926, 'Massachusetts', 42.3656, -71.1083],
  [6254927, 'Pennsylvania', 40.2725, -76.9057],
  [6254928, 'Virginia', 37.5481, -77.4467],
  [6254930, 'Palestine', 31.9216, 35.2033],
  [6269131, 'England', 52.1605, -0.703125],
  [6354959, 'Newfoundland and Labrador', 52.0, -56.0],
  [6643410, "Ap'khazet'is Avtonomiuri Respublika", 42.7908, 41.1599],
];

/** Middles of regions, to half a degree, of which the table of towns has none or some at the other end of the country. */
const middles: readonly [id: number, name: string, latitude: number, longitude: number][] = [
  [780166, 'Finnmark', 70, 25.5],
  [1559969, 'Nghe An', 19.2, 104.9],
  [1580578, 'Ho Chi Minh City', 10.8, 106.7],
  [1581129, 'Hanoi', 21, 105.8],
  [1806260, 'Jiangsu', 33, 119.5],
  [1808773, 'Hebei', 39, 116],
  [1905475, 'Binh Duong', 11.1, 106.7],
  [2036965, 'Heilongjiang', 47.8, 128],
  [3133897, 'Troms', 69.2, 19],
  [3134723, 'Telemark', 59.5, 8.5],
  [8299784, 'Sidama', 6.7, 38.4],
];

const { arrays } = loadGazetteer();
/** 100 miles. */
const farthest = 161;

function distance(place: number, latitude: number, longitude: number): number {
  return kilometresFrom({ latitude, longitude })(pointOf(place, arrays));
}

test('countries and regions are where GeoNames has their ids', () => {
  const placeOf = new Map([...arrays.geonameIds].map((id, place) => [id, place]));
  const far = [...geonames, ...middles].filter(
    ([id, , latitude, longitude]) => !(distance(placeOf.get(id) ?? -1, latitude, longitude) < farthest),
  );
  expect(far).toEqual([]);
});

/** Towns by squares of a degree. */
function townsBySquare(): Map<string, number[]> {
  const squares = new Map<string, number[]>();
  arrays.kinds.forEach((kind, place) => {
    if (kind < kindNumber.capital || kind > kindNumber.quarter) return;
    const key = `${Math.floor(arrays.latitudes[place] ?? 0)} ${Math.floor(arrays.longitudes[place] ?? 0)}`;
    const square = squares.get(key);
    if (square) square.push(place);
    else squares.set(key, [place]);
  });
  return squares;
}

test('every country and region has an id and a point, which hardly ever lies in another', () => {
  const squares = townsBySquare();
  const astray: number[] = [];
  let count = 0;
  arrays.kinds.forEach((kind, place) => {
    if (kind !== kindNumber.country && kind !== kindNumber.region) return;
    count += 1;
    const [latitude = NaN, longitude = NaN] = [arrays.latitudes[place], arrays.longitudes[place]];
    expect(arrays.geonameIds[place]).toBeGreaterThan(0);
    let nearest: number | undefined;
    let least = Infinity;
    for (let row = Math.floor(latitude) - 2; row <= Math.floor(latitude) + 2; row += 1) {
      for (let column = Math.floor(longitude) - 2; column <= Math.floor(longitude) + 2; column += 1) {
        for (const town of squares.get(`${row} ${column}`) ?? []) {
          const away = distance(town, latitude, longitude);
          if (away < least) [nearest, least] = [town, away];
        }
      }
    }
    if (nearest !== undefined && arrays.countries[nearest] !== arrays.countries[place]) astray.push(place);
  });
  // Small islands, and lands whose towns lie in a corner of them, may be nearer to a neighbour's.
  expect(astray.length / count).toBeLessThan(0.01);
});

test.each([
  ['Hsinchu', 'TW'],
  ['Chiayi', 'TW'],
  ['West Coast', 'NZ'],
])('a region does not have the name of another beside it: %s', (name, code) => {
  const gazetteer = loadGazetteer();
  const ofCountry = gazetteer
    .lookUp(name)
    .filter(([place]) => gazetteer.countryCode(arrays.countries[place] ?? -1) === code)
    .map(([place]) => [arrays.latitudes[place] ?? NaN, arrays.longitudes[place] ?? NaN]);
  const [[latitude = NaN, longitude = NaN] = []] = ofCountry;
  expect(ofCountry.length).toBeGreaterThan(0);
  // Towns and lands of the name are all about one point.
  for (const [north = NaN, east = NaN] of ofCountry) {
    expect(Math.hypot(north - latitude, east - longitude)).toBeLessThan(1);
  }
});
