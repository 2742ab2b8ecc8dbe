/*
 * Draws src/knowledge/world-outline.ts, the land and the borders of the page's maps.
 *
 *   npm run outline
 *
 * The shapes are those of Natural Earth at 1:50 million, as the npm package world-atlas has them;
 * d3-geo cuts them where the map ends and projects them, and lines are then thinned.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { geoPath, geoProjection, type GeoPermissibleObjects } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { millerRaw, worldWidth } from '../../src/knowledge/miller.js';

type Point = [x: number, y: number];
type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** How far a thinned line may be from the shape, and the least area of an island, in units of the map. */
const tolerance = 0.8;
const leastArea = 2;
/** Columns of a line of the file. */
const lineWidth = 320;

const readModule = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8'));
const version = (name: string): string => (readModule(`${name}/package.json`) as { version: string }).version;
const atlas = readModule('world-atlas/countries-50m.json') as Atlas;

const projection = geoProjection(millerRaw)
  .scale(worldWidth / (2 * Math.PI))
  .translate([worldWidth / 2, 0])
  .precision(0.3);
const draw = geoPath(projection).digits(2);

/** A shape as SVG path data in whole units, each point relative to the one before. */
function outline(shape: GeoPermissibleObjects): string {
  return (draw(shape) ?? '')
    .split('M')
    .slice(1)
    .map((line) => {
      const isRing = line.endsWith('Z');
      const points = line
        .replace('Z', '')
        .split('L')
        .map((pair) => pair.split(',').map(Number) as Point);
      if (!isRing) return pathOf(rounded(thinned(points)), '');
      if (areaOf(points) < leastArea) return '';
      return pathOf(rounded(thinned([...points, points[0] ?? [0, 0]])).slice(0, -1), 'z');
    })
    .join('');
}

function areaOf(points: readonly Point[]): number {
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice / 2);
}

/** Douglas and Peucker's thinning: of what lies within the tolerance of a line, the line is enough. */
function thinned(points: readonly Point[]): Point[] {
  const kept = new Set([0, points.length - 1]);
  const open: [first: number, last: number][] = [[0, points.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [first, last] = part;
    let [farthest, distance] = [-1, tolerance];
    for (let index = first + 1; index < last; index += 1) {
      const away = distanceTo(points[index] as Point, points[first] as Point, points[last] as Point);
      if (away > distance) [farthest, distance] = [index, away];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    open.push([first, farthest], [farthest, last]);
  }
  return points.filter((_, index) => kept.has(index));
}

function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length;
}

function rounded(points: readonly Point[]): Point[] {
  const whole = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  return whole.filter(
    ([x, y], index) => index === 0 || x !== whole[index - 1]?.[0] || y !== whole[index - 1]?.[1],
  );
}

function pathOf(points: readonly Point[], end: string): string {
  const [first, ...others] = points;
  if (!first || points.length < (end === '' ? 2 : 3)) return '';
  let [x, y] = first;
  const steps = others.map(([toX, toY]) => {
    const step = `${toX - x},${toY - y}`;
    [x, y] = [toX, toY];
    return step;
  });
  return `M${first.join(',')}l${steps.join(' ')}${end}`.replaceAll(/[ ,]-/g, '-');
}

/** Breaks path data into lines, where a new number begins. */
function lines(path: string): string {
  return path.replace(new RegExp(`(.{${lineWidth - 10},${lineWidth}}?)(?: |(?=[-M]))`, 'g'), '$1\n');
}

const land = outline(feature(atlas, atlas.objects.land));
const borders = outline(mesh(atlas, atlas.objects.countries, (a, b) => a !== b));
const file = new URL('../../src/knowledge/world-outline.ts', import.meta.url);
const month = new Date().toISOString().slice(0, 7);
writeFileSync(
  file,
  `/*
 * The outline of the world for maps: land, and the borders of countries where they meet.
 *
 * What: SVG path data in the units of \`project\` in \`miller.ts\`, thinned to what is seen on a map of a
 * continent; a border is where Natural Earth draws it, which is who holds the land. Source: Natural Earth 1:50m
 * (public domain), by world-atlas ${version('world-atlas')} and d3-geo ${version('d3-geo')}. Date: ${month}.
 * To extend: \`npm run outline\` writes this file anew; nothing in it is written by hand.
 */

export const landPath = \`
${lines(land)}\`;

export const borderPath = \`
${lines(borders)}\`;
`,
);
console.log(`${land.length} characters of land, ${borders.length} of borders`);
