import { project, worldWidth } from '../../knowledge/miller.js';
import { borderPath, landPath } from '../../knowledge/world-outline.js';
import { plain } from './escape.js';

/** A place on the map. */
export interface MapPoint {
  name: string;
  latitude: number;
  longitude: number;
  /** By which it is drawn larger: mentions or articles. */
  weight: number;
  /** Whether it stands for a whole country, region or sea rather than a spot. */
  isArea: boolean;
  isDoubtful: boolean;
  /** The id of what is said of it. */
  target: string;
}

/** Most points of a map; of more the heaviest. */
const mostPoints = 500;
const mostLabels = 40;

/** Bounds of the map where it shows the world: without Antarctica and what is north of all towns. */
const world = { left: 0, right: worldWidth, top: project(78, 0).y, bottom: project(-56, 0).y };

/** The least width that is shown, in units of the map: 40 degrees, beyond which the outline is coarse. */
const leastWidth = worldWidth / 9;
/** Beyond this share of the world all of it is shown. */
const mostOfWorld = 0.6;
/** Share of the width around the outermost points. */
const margin = 0.16;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The outline, once in a page, for all maps to use. */
export const mapShapes = `<svg class="shapes" width="0" height="0" aria-hidden="true" focusable="false"><defs><path id="land" d="${landPath.trim()}"/><path id="borders" d="${borderPath.trim()}"/></defs></svg>`;

/**
 * A map of the region that the points lie in, in two sizes of which the style sheet shows one, so
 * that names can be read on any screen. The points are listed elsewhere: it is a picture, with
 * `label` for those who do not see it.
 */
export function drawMap(points: readonly MapPoint[], label: string): string {
  if (points.length === 0) return '';
  const heaviest = [...points].sort((a, b) => b.weight - a.weight).slice(0, mostPoints);
  return `<div class="map">${drawSized(heaviest, label, 960, 480, 'wide')}${drawSized(heaviest, label, 380, 300, 'narrow')}</div>
`;
}

function drawSized(
  points: readonly MapPoint[],
  label: string,
  width: number,
  usualHeight: number,
  name: string,
): string {
  const placed = points.map((point) => ({ ...point, ...project(point.latitude, point.longitude) }));
  const box = fitted(boundsOf(placed), width / usualHeight);
  const scale = width / (box.right - box.left);
  const height = Math.round((box.bottom - box.top) * scale);
  const most = Math.max(...points.map(({ weight }) => weight));
  const dots = placed.map((point) => ({
    ...point,
    x: (point.x - box.left) * scale,
    y: (point.y - box.top) * scale,
    radius: radiusOf(point.weight / most, points.length, width),
  }));
  const circles = [...dots]
    .reverse()
    .map(
      (dot) =>
        `<circle class="${dot.isArea ? 'area' : 'spot'}${dot.isDoubtful ? ' doubt' : ''}" cx="${tenth(dot.x)}" cy="${tenth(dot.y)}" r="${tenth(dot.radius)}" data-entry="${dot.target}"><title>${plain(dot.name)}</title></circle>`,
    );
  return `<svg class="${name}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${plain(label)}"><rect class="sea" width="${width}" height="${height}"/><g transform="scale(${scale.toFixed(4)}) translate(${(-box.left).toFixed(1)} ${(-box.top).toFixed(1)})"><use href="#land" class="land"/><use href="#borders" class="borders"/></g>${circles.join('')}${labels(dots, width, height)}${locator(box, width, height)}</svg>`;
}

/** The area grows with the weight; of many points each is smaller. */
function radiusOf(share: number, count: number, width: number): number {
  const radius = count > 60 ? 2 + 5 * Math.sqrt(share) : 3 + 5.5 * Math.sqrt(share);
  return width > 600 ? radius : 0.7 * radius;
}

const tenth = (value: number): string => value.toFixed(1);

function boundsOf(points: readonly { x: number; y: number }[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Widens bounds to a margin around them and to the shape of the picture; the world has its own shape. */
function fitted({ left, right, top, bottom }: Box, ratio: number): Box {
  const needed = Math.max(right - left, (bottom - top) * ratio) * (1 + 2 * margin);
  if (needed > worldWidth * mostOfWorld) return world;
  const width = Math.max(leastWidth, needed);
  const height = width / ratio;
  const x = clamp((left + right - width) / 2, world.left, world.right - width);
  const y = clamp((top + bottom - height) / 2, project(84, 0).y, project(-70, 0).y - height);
  return { left: x, right: x + width, top: y, bottom: y + height };
}

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));

interface Dot extends MapPoint {
  x: number;
  y: number;
  radius: number;
}

const lineHeight = 14;
const letterWidth = 6.4;

/** Names beside the points, heaviest first; one that would lie on another name or point is left out. */
function labels(dots: readonly Dot[], width: number, height: number): string {
  const taken: Box[] = dots.map(({ x, y, radius }) => around(x, y, radius * 0.8));
  const drawn: string[] = [];
  for (const [index, { x, y, radius, name }] of dots.entries()) {
    if (drawn.length >= mostLabels) break;
    const text = plain(name);
    const length = name.length * letterWidth;
    if (length > width / 3) continue;
    const gap = radius + 4;
    const candidates = [
      { anchor: 'start', left: x + gap, baseline: y + 4 },
      { anchor: 'end', left: x - gap - length, baseline: y + 4 },
      { anchor: 'middle', left: x - length / 2, baseline: y - gap },
      { anchor: 'middle', left: x - length / 2, baseline: y + gap + lineHeight - 4 },
    ];
    const fits = candidates
      .map((candidate) => ({
        ...candidate,
        box: {
          left: candidate.left,
          right: candidate.left + length,
          top: candidate.baseline - lineHeight + 3,
          bottom: candidate.baseline + 3,
        },
      }))
      .find(
        ({ box }) =>
          box.left > 4 &&
          box.right < width - 4 &&
          box.top > 4 &&
          box.bottom < height - 4 &&
          !taken.some((other, at) => at !== index && overlap(box, other)),
      );
    if (!fits) continue;
    taken.push(fits.box);
    const at = { start: fits.left, end: fits.box.right, middle: x }[fits.anchor] ?? x;
    drawn.push(
      `<text x="${tenth(at)}" y="${tenth(fits.baseline)}" text-anchor="${fits.anchor}">${text}</text>`,
    );
  }
  return drawn.join('');
}

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Where a part of the world lies in it: a small world in the corner with a frame. */
function locator(box: Box, width: number, height: number): string {
  if (box.right - box.left >= worldWidth) return '';
  const inset = width / 6;
  const scale = inset / worldWidth;
  const insetHeight = (world.bottom - world.top) * scale;
  const frame = [box.left, box.top - world.top, box.right - box.left, box.bottom - box.top].map((value) =>
    tenth(value * scale),
  );
  const [x = '', y = '', frameWidth = '', frameHeight = ''] = frame;
  return `<g class="locator" transform="translate(${tenth(width - inset - 8)} ${tenth(height - insetHeight - 8)})"><rect class="sea" width="${tenth(inset)}" height="${tenth(insetHeight)}"/><g transform="scale(${scale.toFixed(5)}) translate(0 ${(-world.top).toFixed(1)})"><use href="#land" class="land"/></g><rect class="frame" x="${x}" y="${y}" width="${frameWidth}" height="${frameHeight}"/></g>`;
}
