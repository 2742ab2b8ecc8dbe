/*
 * Middles of lands: of countries by their outlines, and of regions, of which there are none,
 * by sharing out the land of a country among the towns nearest to it.
 */

export type Point = readonly [latitude: number, longitude: number];

export type Ring = readonly (readonly [longitude: number, latitude: number])[];

/** Pieces of land; of each the outline and the outlines of what is left out. */
export type CountryShape = readonly (readonly Ring[])[];

/** The centre of points on the globe, which the date line does not upset. */
export class Centroid {
  private x = 0;
  private y = 0;
  private z = 0;

  /** Adds a point, in degrees. */
  add(latitude: number, longitude: number, weight = 1): void {
    const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    this.x += weight * Math.cos(phi) * Math.cos(lambda);
    this.y += weight * Math.cos(phi) * Math.sin(lambda);
    this.z += weight * Math.sin(phi);
  }

  /** Latitude and longitude in degrees; NaN where there was no point. */
  point(): Point {
    const { x, y, z } = this;
    if (x === 0 && y === 0 && z === 0) return [NaN, NaN];
    const toDegrees = 180 / Math.PI;
    return [Math.atan2(z, Math.hypot(x, y)) * toDegrees, Math.atan2(y, x) * toDegrees];
  }
}

/** The middle of the largest piece of land. */
export function middleOf(shape: CountryShape): Point {
  const [largest] = shape.map(([outline]) => centreOf(outline ?? [])).sort((a, b) => b.area - a.area);
  return largest?.point ?? [NaN, NaN];
}

/** Area and centroid of an outline, on a map that is true to neither but serves to compare. */
function centreOf(outline: Ring): { area: number; point: Point } {
  let [area, x, y] = [0, 0, 0];
  let [longitude, latitude] = outline[0] ?? [0, 0];
  for (const [nextLongitude, nextLatitude] of unbroken(outline)) {
    const cross = longitude * nextLatitude - nextLongitude * latitude;
    area += cross / 2;
    x += (longitude + nextLongitude) * cross;
    y += (latitude + nextLatitude) * cross;
    [longitude, latitude] = [nextLongitude, nextLatitude];
  }
  return { area: Math.abs(area), point: [y / (6 * area), withinGlobe(x / (6 * area))] };
}

/** A ring that goes on beyond 180 degrees where it crosses the date line. */
function unbroken(ring: Ring): Ring {
  let previous = ring[0]?.[0] ?? 0;
  return ring.map(([given, latitude]) => {
    previous = given + 360 * Math.round((previous - given) / 360);
    return [previous, latitude] as const;
  });
}

const withinGlobe = (longitude: number): number => longitude - 360 * Math.round(longitude / 360);

/** A town and the region that it lies in. */
export interface RegionTown {
  latitude: number;
  longitude: number;
  region: string;
}

/** In degrees. */
const cellSize = 0.25;
/** Of a region with fewer cells the towns tell more. */
const fewestCells = 8;

/**
 * The middles of a country's regions, by the code that the towns have: the land is cut into
 * cells, each of which belongs to the region of the town nearest to it. Regions too small to
 * be met with in this way have none.
 */
export function regionMiddles(shape: CountryShape, towns: readonly RegionTown[]): Map<string, Point> {
  const cells = new Map<string, { count: number; centroid: Centroid }>();
  const near = new NearestTown(withoutStrays(towns));
  for (const [latitude, longitude] of cellsOf(shape)) {
    const town = near.find(latitude, longitude);
    if (!town) continue;
    const known = cells.get(town.region) ?? { count: 0, centroid: new Centroid() };
    cells.set(town.region, known);
    known.count += 1;
    known.centroid.add(latitude, longitude, Math.cos((latitude * Math.PI) / 180));
  }
  const middles = new Map<string, Point>();
  for (const [region, { count, centroid }] of cells) {
    if (count >= fewestCells) middles.set(region, centroid.point());
  }
  return middles;
}

/** A gap between a region's towns, in degrees, that only an error or the sea makes where it has so many towns. */
const widestGap = 4.5;
const manyTowns = 100;

/**
 * Towns without those that are far from the others of their region: the table has some in a region at the other end of
 * the country, which would draw much land there to it.
 */
function withoutStrays(towns: readonly RegionTown[]): RegionTown[] {
  const byRegion = new Map<string, RegionTown[]>();
  for (const town of towns) {
    const known = byRegion.get(town.region);
    if (known) known.push(town);
    else byRegion.set(town.region, [town]);
  }
  return [...byRegion.values()].flatMap((ofRegion) =>
    ofRegion.length < manyTowns ? ofRegion : largestGroup(ofRegion),
  );
}

/** The most towns of which each is near to another one. */
function largestGroup(towns: readonly RegionTown[]): RegionTown[] {
  let largest: RegionTown[] = [];
  const left = new Set(towns);
  for (const first of left) {
    left.delete(first);
    const group = [first];
    // The group grows while it is gone through.
    for (const town of group) {
      for (const other of left) {
        if (distanceBetween(town, other) > widestGap) continue;
        left.delete(other);
        group.push(other);
      }
    }
    if (group.length > largest.length) largest = group;
  }
  return largest;
}

/** In degrees of latitude. */
function distanceBetween(one: RegionTown, other: RegionTown): number {
  const narrowing = Math.cos((one.latitude * Math.PI) / 180);
  return Math.hypot(one.latitude - other.latitude, withinGlobe(one.longitude - other.longitude) * narrowing);
}

/** The middles of the cells that lie within a shape, row by row. */
function* cellsOf(shape: CountryShape): Generator<Point> {
  for (const rings of shape) {
    const land = rings.map(unbroken);
    const latitudes = (land[0] ?? []).map(([, latitude]) => latitude);
    const top = latitudes.reduce((most, latitude) => Math.max(most, latitude), -90);
    const bottom = latitudes.reduce((least, latitude) => Math.min(least, latitude), 90);
    for (let row = Math.ceil(bottom / cellSize); row * cellSize <= top; row += 1) {
      const latitude = (row + 0.5) * cellSize;
      const crossings = land.flatMap((ring) => crossingsOf(ring, latitude)).sort((a, b) => a - b);
      for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
        const [west = 0, east = 0] = crossings.slice(pair, pair + 2);
        for (let column = Math.ceil(west / cellSize); column * cellSize < east; column += 1) {
          yield [latitude, withinGlobe(column * cellSize)];
        }
      }
    }
  }
}

/** The longitudes at which a ring crosses a parallel. */
function crossingsOf(ring: Ring, latitude: number): number[] {
  const crossings: number[] = [];
  let [previousLongitude, previousLatitude] = ring[ring.length - 1] ?? [0, 0];
  for (const [longitude, nextLatitude] of ring) {
    if (previousLatitude > latitude !== nextLatitude > latitude) {
      const share = (latitude - previousLatitude) / (nextLatitude - previousLatitude);
      crossings.push(previousLongitude + share * (longitude - previousLongitude));
    }
    [previousLongitude, previousLatitude] = [longitude, nextLatitude];
  }
  return crossings;
}

/** Finds the nearest of some towns, by squares of one degree. */
export class NearestTown {
  private readonly squares = new Map<string, RegionTown[]>();

  constructor(towns: readonly RegionTown[]) {
    for (const town of towns) {
      const key = keyOf(Math.floor(town.latitude), Math.floor(town.longitude));
      const square = this.squares.get(key);
      if (square) square.push(town);
      else this.squares.set(key, [town]);
    }
  }

  find(latitude: number, longitude: number): RegionTown | null {
    const narrowing = Math.cos((latitude * Math.PI) / 180);
    let best: RegionTown | null = null;
    let least = Infinity;
    for (let ring = 0; ring <= farthest; ring += 1) {
      for (const town of this.around(Math.floor(latitude), Math.floor(longitude), ring)) {
        const distance = Math.hypot(town.latitude - latitude, (town.longitude - longitude) * narrowing);
        if (distance < least) [best, least] = [town, distance];
      }
      if (best && least <= ring * narrowing) break;
    }
    return best;
  }

  /** The towns of the squares that lie so many squares away. */
  private *around(row: number, column: number, ring: number): Generator<RegionTown> {
    for (let north = -ring; north <= ring; north += 1) {
      const step = Math.abs(north) === ring ? 1 : 2 * ring;
      for (let east = -ring; east <= ring; east += step) {
        yield* this.squares.get(keyOf(row + north, column + east)) ?? [];
      }
    }
  }
}

/** In degrees. */
const farthest = 25;
const keyOf = (row: number, column: number): string => `${row} ${column}`;
