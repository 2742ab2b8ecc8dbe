import { dayNumber, fromDayNumber, fromIsoDate, type Day } from '../knowledge/calendar.js';
import { isWithin, type Grain, type Point } from './granularity.js';
import { looksAhead, type Tense } from './lexicon.js';

/** A point, and the sentence that spoke of it as still to come. */
type Awaited = Point & { awaitedIn?: number | undefined };
type Noted = Awaited & { order: number };

/** What the values of relative expressions are counted from. */
export class ReferenceTime {
  /** The day of the document, if it is known. */
  readonly today: number | null;
  /** The year that dates without one are in, where the document's date is not known. */
  likelyYear: number | null = null;
  /** Whether "03/04/2025" is 3 April, as far as the article's other dates tell. */
  isDayFirst: boolean | null = null;
  /** The tense of the clause that is being read. */
  tense: Tense | undefined;
  /** The number of the sentence that is being read. */
  sentence = 0;
  /** The points named so far, the last one of each grain. */
  private readonly points = new Map<Grain, Noted>();
  private order = 0;

  /** @param documentDate ISO 8601 calendar date. */
  constructor(documentDate: string | null) {
    const date = fromIsoDate(documentDate ?? '');
    this.today = date && dayNumber(date.year, date.month, date.day);
  }

  get date(): Day | null {
    return this.today === null ? null : fromDayNumber(this.today);
  }

  /** The day of the document as a point. */
  get documentDay(): Point | null {
    return this.today === null ? null : { grain: 'day', start: this.today };
  }

  /** Notes what was named, for expressions that look back at it. */
  note(point: Point): void {
    this.order += 1;
    const { order, sentence } = this;
    const isAwaited = looksAhead(this.tense);
    this.points.set(point.grain, { ...point, order, awaitedIn: isAwaited ? sentence : undefined });
  }

  /** The last unit of this grain that was named. */
  lastOf(grain: Grain): Point | null {
    return this.points.get(grain) ?? null;
  }

  /** The last point named that is as fine as asked or finer; the document's day if there was none. */
  lastNamed(grain: Grain): Awaited | null {
    let last: Noted | null = null;
    for (const point of this.points.values()) {
      if (isWithin(point.grain, grain) && point.order > (last?.order ?? 0)) last = point;
    }
    return last ?? this.documentDay;
  }
}
