import { PipelineError, UsageError } from './errors.js';
import { isUnplaced, parseTimex } from './knowledge/timex.js';
import type { Document, Entity, Location, Mention, Sentence } from './pipeline/document.js';
import type { PlaceEntity, Result, ResultEntity, ResultMention, ResultRole } from './result.js';
import type { MentionType } from './types.js';

/**
 * Draws the result from a document that has been through the pipeline.
 * `types` says which mentions are wanted; entities and roles follow from them. A date that
 * has no place on the calendar, such as "recently", or "yesterday" in an article without a
 * date, comes only with `duration`, which asks for all that has to do with time. The
 * article's text is in it when it is not the input itself, or with `withText`.
 *
 * Where the pipeline was shortened, the result has none of what the missing stages find.
 * Throws a PipelineError for a mention that is no title and that no entity has: mentions
 * need the stage `coreference`; and a UsageError for types that are no set and for what is no document.
 */
export function toResult(document: Document, types: ReadonlySet<MentionType>, withText = false): Result {
  checkGiven(document, types);
  const { headline = null, date = null, sentences = [], mentions = [] } = document as Partial<Document>;
  const { entities: allEntities = [], locations, countries = [], roles = [] } = document as Partial<Document>;
  const { references } = document as Partial<Document>;
  const isWanted = (mention: Mention): boolean =>
    types.has(mention.type) && (types.has('duration') || !isPlaceless(mention));
  const kept = mentions.filter(isWanted);
  const mentionIndex = new Map(kept.map((mention, index) => [mention, index]));
  const entities = allEntities.filter((entity) => entity.mentions.some((one) => mentionIndex.has(one)));
  const entityId = new Map(entities.map((entity, index) => [entity, `e${index + 1}`]));
  const entityOf = new Map<Mention, Entity>();
  for (const entity of entities) {
    for (const mention of entity.mentions) entityOf.set(mention, entity);
  }
  const sentenceOf = sentenceFinder(sentences);

  const heldTitles: ResultRole[] = [];
  for (const { person, title, institution, former, score } of roles) {
    const personId = entityId.get(person);
    const mention = mentionIndex.get(title);
    if (personId === undefined || mention === undefined) continue;
    heldTitles.push({
      person: personId,
      title: document.text.slice(title.start, title.end),
      mention,
      institution: (institution && entityId.get(institution)) ?? null,
      score: rounded(score),
      ...(former && { former }),
    });
  }

  return {
    schemaVersion: 1,
    id: document.id,
    headline,
    date,
    mentions: kept.map((mention) => {
      const entity = entityOf.get(mention);
      const text = document.text.slice(mention.start, mention.end);
      return drawMention(mention, text, sentenceOf(mention.start), entity && entityId.get(entity));
    }),
    entities: entities.map((entity, index) =>
      drawEntity(entity, locations?.get(entity), {
        id: `e${index + 1}`,
        name: entity.name,
        aliases: [...entity.aliases],
        mentions: entity.mentions.flatMap((mention) => mentionIndex.get(mention) ?? []),
        ...referenceOf(references?.get(entity)),
      }),
    ),
    roles: heldTitles,
    countries: [...countries],
    warnings: [...document.warnings],
    ...((withText || document.converted) && { text: document.text }),
    ...(document.metadata && { metadata: document.metadata }),
    ...(document.fields && { fields: document.fields }),
  };
}

/** A caller may be JavaScript, in which types look like those of an extractor's options, an array. */
function checkGiven(document: unknown, types: unknown): void {
  if (typeof (Object(types) as Partial<ReadonlySet<unknown>>).has !== 'function') {
    throw new UsageError("types are given to toResult as a set: new Set(['person', 'place'])");
  }
  if (typeof (Object(document) as Partial<Document>).text !== 'string') {
    throw new UsageError('a result is drawn from a document, which process() of an extractor gives');
  }
}

function referenceOf(ref: string | undefined): Pick<ResultEntity, 'ref'> {
  return ref === undefined ? {} : { ref };
}

function isPlaceless({ type, value }: Mention): boolean {
  const timex = type === 'date' && value !== undefined ? parseTimex(value) : null;
  return timex !== null && isUnplaced(timex);
}

/** A probability as results have it. */
function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000;
}

function drawMention(mention: Mention, text: string, sentence: number, entity?: string): ResultMention {
  const { start, end, type, timex, value, mod, offset } = mention;
  const score = rounded(mention.score);
  if (type === 'title') return { start, end, text, type, sentence, entity: null, score };
  if (entity === undefined) {
    throw new PipelineError(`the ${type} "${text}" at ${start} is in no entity: a result needs coreference`);
  }
  // The keys stand in the order of the schema.
  if (type !== 'date' && type !== 'duration') return { start, end, text, type, sentence, entity, score };
  const valued = value !== undefined && { value };
  const zoned = offset !== undefined && { offset };
  const tail = { ...(mod !== undefined && { mod }), score };
  const head = { start, end, text };
  const owner = { sentence, entity };
  return type === 'date'
    ? { ...head, type, ...owner, ...valued, timex: timex === 'TIME' ? timex : 'DATE', ...zoned, ...tail }
    : { ...head, type, ...owner, ...valued, timex: timex === 'SET' ? timex : 'DURATION', ...tail };
}

/** What entities of all types have. */
type EntityHead = Pick<ResultEntity, 'id' | 'name' | 'aliases' | 'mentions' | 'ref'>;

function drawEntity({ type, value }: Entity, location: Location | undefined, head: EntityHead): ResultEntity {
  const { id, ...rest } = head;
  switch (type) {
    case 'place':
      return { id, type, ...rest, ...(location && locationOf(location)) };
    case 'nationality':
      return { id, type, ...rest, ...(location?.country != null && { country: location.country }) };
    case 'date':
    case 'duration':
      return { id, type, ...rest, ...(value !== undefined && { value }) };
    default:
      return { id, type, ...rest };
  }
}

/** A location's keys; without a country there is no score. */
function locationOf({ score, ...location }: Location): Partial<PlaceEntity> {
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
