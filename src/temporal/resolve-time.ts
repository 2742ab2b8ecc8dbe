import type { ReferenceTime, Point } from './reference-time.js';
import type { Time } from './semantics.js';
import { resolve, type Resolved } from './resolve.js';
import { clockValue, pointValue, unknownValue } from './values.js';

/** A time of the day that goes with it, else of the day spoken of last. */
export function resolveTime({ hour, minute, second, part, day }: Time, anchors: ReferenceTime): Resolved {
  const named = day ? resolve(day, anchors) : null;
  const point: Point | null = named ? (named.point ?? null) : anchors.lastNamed('day');
  const isDay = point?.grain === 'day';
  const date = isDay ? pointValue(point) : (named?.value ?? unknownValue.day);
  const clock = hour === null ? `T${part ?? 'XX'}` : clockValue(hour, minute, second);
  return { timex: 'TIME', value: `${date}${clock}`, point: isDay ? point : null };
}
