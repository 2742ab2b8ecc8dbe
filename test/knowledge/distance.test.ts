import { kilometresFrom } from '../../src/knowledge/gazetteer/distance.js';

const [london, paris] = [
  { latitude: 51.507, longitude: -0.128 },
  { latitude: 48.857, longitude: 2.351 },
];
const [sydney, canberra] = [
  { latitude: -33.868, longitude: 151.207 },
  { latitude: -35.282, longitude: 149.129 },
];

test.each([
  [london, paris, 344],
  [paris, london, 344],
  [sydney, canberra, 247],
])('the distance on the map is that on the globe, but for 3%%', (from, to, kilometres) => {
  expect(Math.abs(kilometresFrom(from)(to) / kilometres - 1)).toBeLessThan(0.03);
});

test('a point is nowhere but at itself', () => {
  expect(kilometresFrom(london)(london)).toBe(0);
});
