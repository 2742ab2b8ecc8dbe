import { isUnplaced, parseTimex } from './knowledge/timex.js';
import type {
  CountryWeight,
  Document,
  Entity,
  GeoKind,
  Location,
  Mention,
  Sentence,
} from './pipeline/document.js';
import type { EntityType, MentionType } from './types.js';

/*
 * The result of one article, schemaVersion 1: the one shape that the library returns,
 * the command prints and every other output is drawn from. `result.schema.json` says
 * the same for other languages.
 */

export interface ResultMention {
  /** UTF-16 code units: `text.slice(start, end) === mention.text`. */
  start: number;
  end: number;
  text: string;
  type: MentionType;
  /** Index of the sentence that the mention starts in. */
  sentence: number;
  /** Id of the entity it belongs to; null for a title. */
  entity: string | null;
  value?: string;
  timex?: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  mod?: string;
  /** Probability between 0 and 1. */
  score: number;
}

export interface ResultEntity {
  id: string;
  type: EntityType;
  name: string;
  aliases: string[];
  /** Indexes into the result's mentions. */
  mentions: number[];
  value?: string;
  /** Of a place, null where it is not known: ISO 3166-1 alpha-2. */
  country?: string | null;
  /** Of a place that the gazetteer has. */
  geonameId?: number | null;
  /** In degrees; those of a facility are its town's. */
  latitude?: number | null;
  longitude?: number | null;
  kind?: GeoKind | null;
  /** Probability between 0 and 1 that the country is right. */
  score?: number;
}

export interface ResultRole {
  /** Id of a person entity. */
  person: string;
  title: string;
  /** Index of the title's mention. */
  mention: number;
  /** Id of an organization or place entity. */
  institution: string | null;
}

export interface Result {
  schemaVersion: 1;
  id: string;
  headline: string | null;
  /** ISO 8601 calendar date. */
  date: string | null;
  mentions: ResultMention[];
  entities: ResultEntity[];
  roles: ResultRole[];
  /** The countries that the article is about, by weight; empty where no place is found. */
  countries?: CountryWeight[];
  warnings: string[];
}

/**
 * Draws the result from a document that has been through the pipeline.
 * `types` says which mentions are wanted; entities and roles follow from them. A date that
 * has no place on the calendar, such as "recently", or "yesterday" in an article without a
 * date, comes only with `duration`, which asks for all that has to do with time.
 */
export function toResult(document: Document, types: ReadonlySet<MentionType>): Result {
  const isWanted = (mention: Mention): boolean =>
    types.has(mention.type) && (types.has('duration') || !isPlaceless(mention));
  const kept = document.mentions.filter(isWanted);
  const mentionIndex = new Map(kept.map((mention, index) => [mention, index]));
  const entities = document.entities.filter(({ mentions }) => mentions.some(isWanted));
  const entityId = new Map(entities.map((entity, index) => [entity, `e${index + 1}`]));
  const entityOf = new Map<Mention, Entity>();
  for (const entity of entities) {
    for (const mention of entity.mentions) entityOf.set(mention, entity);
  }
  const sentenceOf = sentenceFinder(document.sentences);

  const roles: ResultRole[] = [];
  for (const { person, title, institution } of document.roles) {
    const personId = entityId.get(person);
    const mention = mentionIndex.get(title);
    if (personId === undefined || mention === undefined) continue;
    roles.push({
      person: personId,
      title: document.text.slice(title.start, title.end),
      mention,
      institution: (institution && entityId.get(institution)) ?? null,
    });
  }

  return {
    schemaVersion: 1,
    id: document.id,
    headline: document.headline,
    date: document.date,
    mentions: kept.map((mention) => {
      const entity = entityOf.get(mention);
      return {
        start: mention.start,
        end: mention.end,
        text: document.text.slice(mention.start, mention.end),
        type: mention.type,
        sentence: sentenceOf(mention.start),
        entity: (entity && entityId.get(entity)) ?? null,
        ...(mention.value !== undefined && { value: mention.value }),
        ...(mention.timex !== undefined && { timex: mention.timex }),
        ...(mention.mod !== undefined && { mod: mention.mod }),
        score: Math.round(mention.score * 1000) / 1000,
      };
    }),
    entities: entities.map((entity) => ({
      id: entityId.get(entity) as string,
      type: entity.type,
      name: entity.name,
      aliases: [...entity.aliases],
      mentions: entity.mentions.filter(isWanted).map((mention) => mentionIndex.get(mention) as number),
      ...(entity.value !== undefined && { value: entity.value }),
      ...locationOf(document.locations.get(entity)),
    })),
    roles,
    countries: [...document.countries],
    warnings: [...document.warnings],
  };
}

function isPlaceless({ type, value }: Mention): boolean {
  const timex = type === 'date' && value !== undefined ? parseTimex(value) : null;
  return timex !== null && isUnplaced(timex);
}

/** A location's keys; without a country there is no score. */
function locationOf(found: Location | undefined): Partial<ResultEntity> {
  if (!found) return {};
  const { score, ...location } = found;
  return score === null ? location : { ...location, score };
}

/** Index of the sentence that holds an offset; offsets must be asked for in text order. */
function sentenceFinder(sentences: readonly Sentence[]): (offset: number) => number {
  let current = 0;
  return (offset) => {
    while (current + 1 < sentences.length && (sentences[current + 1] as Sentence).start <= offset) {
      current += 1;
    }
    return current;
  };
}
