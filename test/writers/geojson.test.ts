import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli, temporaryFolder } from '../support/run-cli.js';

interface Collection {
  type: string;
  features: {
    type: string;
    geometry: { type: string; coordinates: [number, number] };
    properties: Record<string, unknown>;
  }[];
}

const parse = (output: string): Collection => JSON.parse(output) as Collection;

function folderOfArticles(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'news'));
  writeFileSync(
    join(folder, 'news', 'a.txt'),
    'President Joe Biden flew from Berlin to Nairobi, Kenya, on Monday.',
  );
  writeFileSync(join(folder, 'news', 'b.txt'), 'Nothing happened on Monday.');
  writeFileSync(
    join(folder, 'news', 'c.jsonl'),
    '{"id":"1","text":"He left for Tokyo on Friday."}\n{"id":"2","text":"Rain."}\n',
  );
  return folder;
}

test('one article is a collection of its places, longitude first', async () => {
  const cwd = folderOfArticles();
  const { status, stdout } = await runCli(['news/a.txt', '--format', 'geojson'], { cwd });
  expect(status).toBe(0);
  const { type, features } = parse(stdout);
  expect(type).toBe('FeatureCollection');
  expect(features.map(({ properties }) => properties.name)).toEqual(['Berlin', 'Nairobi', 'Kenya']);
  expect(features[1]).toMatchObject({
    type: 'Feature',
    geometry: { type: 'Point' },
    properties: { country: 'KE', kind: 'city', geonameId: 184745, article: 'news/a.txt', mentions: 1 },
  });
  const [longitude, latitude] = features[1]?.geometry.coordinates ?? [];
  expect(longitude).toBeCloseTo(36.82, 1);
  expect(latitude).toBeCloseTo(-1.28, 1);
});

test('several articles are one collection, those without places adding nothing', async () => {
  const cwd = folderOfArticles();
  const { stdout } = await runCli(['news', '--format', 'geojson', '--quiet'], { cwd });
  const articles = parse(stdout).features.map(({ properties }) => properties.article);
  expect(articles).toEqual(['news/a.txt', 'news/a.txt', 'news/a.txt', '1']);
});

test('no place at all is an empty collection', async () => {
  const cwd = folderOfArticles();
  const { stdout } = await runCli(['news/b.txt', '--format', 'geojson'], { cwd });
  expect(parse(stdout)).toEqual({ type: 'FeatureCollection', features: [], articles: 0, places: 0 });
});

test('a feature has the sentence that names the place, and the roles that are held there', async () => {
  const cwd = temporaryFolder();
  const text = 'It rained. Ada Roe, the mayor of Nairobi, spoke on Monday. Nairobi is wet.';
  writeFileSync(join(cwd, 'a.txt'), text);
  const { stdout } = await runCli(['a.txt', '--format', 'geojson'], { cwd });
  const { features } = parse(stdout);
  expect(features).toHaveLength(1);
  expect(features[0]?.properties).toMatchObject({
    name: 'Nairobi',
    mentions: 2,
    sentence: 'Ada Roe, the mayor of Nairobi, spoke on Monday.',
    roles: [{ person: 'Ada Roe', title: 'mayor of Nairobi' }],
  });
});

test('a collection ends with how many articles and places it has, and is as RFC 7946 has it', async () => {
  const cwd = folderOfArticles();
  const { stdout } = await runCli(['news', '--format', 'geojson', '--quiet'], { cwd });
  const { features, ...rest } = parse(stdout);
  expect(rest).toEqual({ type: 'FeatureCollection', articles: 2, places: features.length });
  for (const { type, geometry, properties } of features) {
    expect(type).toBe('Feature');
    expect(geometry.type).toBe('Point');
    const [longitude, latitude] = geometry.coordinates;
    expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
    expect(properties).toEqual(expect.any(Object));
  }
});

test('a folder gets a collection for each input', async () => {
  const cwd = folderOfArticles();
  await runCli(['news', '--format', 'geojson', '--output', 'maps', '--quiet'], { cwd });
  const counts = ['a.txt', 'b.txt', 'c.jsonl'].map(
    (name) => parse(readFileSync(join(cwd, 'maps', `${name}.geojson`), 'utf8')).features.length,
  );
  expect(counts).toEqual([3, 0, 1]);
});

test('a file named .geojson is one', async () => {
  const cwd = folderOfArticles();
  await runCli(['news', '--output', 'map.geojson', '--quiet'], { cwd });
  expect(parse(readFileSync(join(cwd, 'map.geojson'), 'utf8')).features).toHaveLength(4);
});

test('a list as long as an article is no sentence to repeat with each of its places', async () => {
  const cwd = temporaryFolder();
  const cities = ['Berlin', 'Nairobi', 'Tokyo', 'Lima', 'Oslo'];
  const stops = Array.from({ length: 2_000 }, (_, at) => `${cities[at % cities.length] ?? ''} at ${at}`);
  writeFileSync(join(cwd, 'tour.txt'), `The train stopped in ${stops.join(', ')}.`);
  const { stdout } = await runCli(['tour.txt', '--format', 'geojson', '--engine', 'fast'], { cwd });
  const { features } = parse(stdout);
  expect(features).toHaveLength(cities.length);
  for (const { properties } of features) {
    expect(properties.sentence).toContain(properties.name);
    expect(properties.sentence).toMatch(/^The train stopped in .* …$/);
    expect(String(properties.sentence).length).toBeLessThan(2_100);
  }
});
