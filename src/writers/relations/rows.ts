import { evidenceOf } from '../../cast/evidence.js';
import { daysOf } from '../../knowledge/timex-days.js';
import { entitiesOf, type Result } from '../../result.js';
import { drawnText } from '../text-writer.js';
import type { ArticleText, Drawn } from '../writer.js';
import { relationNames, relations, type RelationName, type Value } from './relations.js';

/** The rows of one article, without `id`, and with positions from 0 on where they reference. */
export type Rows = Readonly<Record<RelationName, readonly Value[][]>>;

/** Draws the rows of a result, as the text that `Numbering` reads; those of evidence only on request. */
export function drawRows(result: Result, source: ArticleText, withEvidence: boolean): string {
  const evidence = withEvidence ? evidenceOf(result) : [];
  const rows: Rows = {
    ...rowsOf(result, source),
    evidence: evidence.map(({ entity, key, ...rest }) => [0, entity, key, JSON.stringify(rest)]),
  };
  for (const name of relationNames) {
    for (const row of rows[name]) row.forEach((value, index) => (row[index] = storable(value)));
  }
  return JSON.stringify(rows);
}

/** NUL, at which many readers of a database end a text, and halves of surrogate pairs, which UTF-8 cannot have. */
const unstorable = /[\0\p{Surrogate}]/gu;

/** What is replaced is as long as before, so that offsets stay. */
function storable(value: Value): Value {
  return typeof value === 'string' ? value.replace(unstorable, '\uFFFD') : value;
}

function rowsOf(result: Result, { text, sentences = [] }: ArticleText): Omit<Rows, 'evidence'> {
  const { entities, mentions, metadata } = result;
  const position = new Map(entities.map(({ id }, index) => [id, index]));
  const positionOf = (id: string | null): number | null => (id === null ? null : (position.get(id) ?? null));
  return {
    articles: [
      [
        String(result.id),
        result.headline,
        result.date,
        metadata?.site ?? null,
        metadata?.url ?? null,
        metadata?.byline?.join('; ') ?? null,
        metadata?.language ?? null,
        result.countries[0]?.country ?? null,
        text,
        result.warnings.length > 0 ? result.warnings.join('\n') : null,
      ],
    ],
    sentences: sentences.map(({ start, end }, index) => [0, index, start, end, text.slice(start, end)]),
    entities: entities.map(({ id, type, name, mentions, ref = null }) => [
      ...[0, id, type, name, mentions.length, ref],
    ]),
    aliases: entities.flatMap(({ aliases }, index) => aliases.map((alias) => [index, alias])),
    mentions: mentions.map((mention) => [
      0,
      mention.sentence < sentences.length ? mention.sentence : null,
      positionOf(mention.entity),
      mention.type,
      mention.text,
      mention.start,
      mention.end,
      mention.score,
      'value' in mention ? (mention.value ?? null) : null,
      'timex' in mention ? mention.timex : null,
      'mod' in mention ? (mention.mod ?? null) : null,
      'offset' in mention ? (mention.offset ?? null) : null,
    ]),
    roles: result.roles.map((role) => [
      0,
      positionOf(role.person),
      role.title,
      positionOf(role.institution),
      role.mention,
      role.former === true ? 1 : 0,
    ]),
    dates: entitiesOf(result, 'date').map(({ id, value = null }) => {
      const days = value === null ? null : daysOf(value);
      return [0, positionOf(id), value, days?.first ?? null, days?.last ?? null];
    }),
    places: entitiesOf(result, 'place').map((place) => [
      0,
      positionOf(place.id),
      place.country ?? null,
      place.kind ?? null,
      place.geonameId ?? null,
      place.latitude ?? null,
      place.longitude ?? null,
      place.score ?? null,
    ]),
    countries: result.countries.map(({ country, weight }) => [0, country, weight]),
  };
}

/** The columns that reference, by their position in a row without `id`. */
const references = Object.fromEntries(
  relationNames.map((name) => [
    name,
    relations[name].flatMap((column, index) =>
      column.references === undefined ? [] : [{ index, to: column.references }],
    ),
  ]),
) as Record<RelationName, { index: number; to: RelationName }[]>;

/** Gives rows their ids, counting on over the articles. */
export class Numbering {
  /** `last` has the highest id of each relation so far; 0 unless given. */
  constructor(private readonly last: Record<RelationName, number> = zeros()) {}

  /** Takes what `drawRows` drew; the rows with `id` first, and ids in place of positions. */
  next(drawn: Drawn): Record<RelationName, Value[][]> {
    // It is what `drawRows` wrote, in this process or a worker thread of it.
    const rows = JSON.parse(drawnText(drawn)) as Rows;
    const base = { ...this.last };
    const numbered = Object.fromEntries(
      relationNames.map((name) => [
        name,
        rows[name].map((row) => {
          this.last[name] += 1;
          for (const { index, to } of references[name]) {
            const position = row[index];
            if (typeof position === 'number') row[index] = base[to] + position + 1;
          }
          row.unshift(this.last[name]);
          return row;
        }),
      ]),
    );
    return numbered as Record<RelationName, Value[][]>;
  }
}

function zeros(): Record<RelationName, number> {
  return Object.fromEntries(relationNames.map((name) => [name, 0])) as Record<RelationName, number>;
}
