import { ratio } from '../counts.js';
import { isObject, type JsonObject } from '../json-lines.js';
import { isResult } from '../roles/gold.js';
import type { Result } from '../../result.js';
import { formatCount, formatRatio, formatTable } from '../table.js';
import type { Measure } from './measure.js';

/**
 * The countries of places, on records with `countries`: `{"Almaty": "KZ", ...}`, one for
 * each name of a place that lies in one country; or on results that serve as gold, by the
 * names and countries of their places. A prediction is a form of a place, name or alias,
 * with its country. `correct` are those that the record has; precision is their share of all
 * predictions, so that a name that is no place counts as wrong with whatever country.
 * `annotated` leaves such names out: precision among the names that the record has.
 */
export const countries: Measure = {
  name: 'countries',
  start: () => {
    const counts = { records: 0, gold: 0, predicted: 0, annotated: 0, correct: 0 };
    const toJson = () => {
      const { records, gold, predicted, annotated, correct } = counts;
      if (records === 0) return null;
      return {
        records,
        gold,
        predicted,
        correct,
        precision: ratio(correct, predicted),
        recall: ratio(correct, gold),
        f1: ratio(2 * correct, predicted + gold),
        annotated: { predicted: annotated, precision: ratio(correct, annotated) },
      };
    };
    return {
      add: ({ gold, prediction, types }) => {
        const annotated = types.has('place') ? annotatedIn(gold.fields) : null;
        if (!annotated) return;
        const right = new Set(annotated.map(pairOf));
        const names = new Set(annotated.map(({ key }) => key));
        const predicted = countriesIn(prediction.result);
        counts.records += 1;
        counts.gold += right.size;
        counts.predicted += predicted.length;
        counts.annotated += predicted.filter(({ key }) => names.has(key)).length;
        counts.correct += predicted.filter((found) => right.has(pairOf(found))).length;
      },
      toJson,
      toLines: () => {
        const json = toJson();
        if (!json) return [];
        const { gold, predicted, correct, precision, recall, f1, annotated } = json;
        return [
          ...formatTable([
            ['', 'gold', 'predicted', 'correct', 'P', 'R', 'F1', 'P of annotated names'],
            [
              'countries',
              ...[gold, predicted, correct].map(formatCount),
              ...[precision, recall, f1, annotated.precision].map(formatRatio),
            ],
          ]),
        ];
      },
    };
  },
};

/** A name of a place, as names are compared, and the country that it lies in. */
interface NamedCountry {
  key: string;
  country: string;
}

function annotatedIn(fields: JsonObject): NamedCountry[] | null {
  const { countries: byName } = fields;
  if (isObject(byName)) {
    return Object.entries(byName).map(([name, code]) => ({ key: keyOf(name), country: String(code) }));
  }
  return isResult(fields) ? countriesIn(fields) : null;
}

/** Each form of a place of a result with its country, once. */
function countriesIn({ entities }: Result | JsonObject): NamedCountry[] {
  const found = new Map<string, NamedCountry>();
  for (const entity of Array.isArray(entities) ? (entities as unknown[]) : []) {
    if (!isObject(entity) || entity.type !== 'place' || typeof entity.country !== 'string') continue;
    const { name, aliases, country } = entity;
    for (const form of [name, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])]) {
      const named = { key: keyOf(String(form)), country };
      found.set(pairOf(named), named);
    }
  }
  return [...found.values()];
}

function pairOf({ key, country }: NamedCountry): string {
  return `${key}\n${country}`;
}

/** Names are the same whatever their case, spacing and dots, and with or without "the". */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .replace(/\.(?=\p{L}|$)/gu, '')
    .trim();
}
