import type { Sentence } from '../../src/pipeline/document.js';
import { inTextOrder } from '../../src/text/spans.js';
import type { EntityType, MentionType } from '../../src/types.js';

/** An annotated article: a result of the tool, corrected by hand, with its text. */
export interface GoldArticle {
  schemaVersion: 1;
  id: string;
  /** Scores can be broken down by these two: `evaluate --by genre`. */
  genre: string;
  region: string;
  /** The types that are annotated. */
  types: MentionType[];
  headline: string | null;
  date: string | null;
  text: string;
  mentions: GoldMention[];
  entities: GoldEntity[];
  roles: GoldRole[];
  countries: [];
  warnings: [];
}

export interface GoldMention {
  /** May be a little off, or missing, in an article that is to be tidied; `end` as well. */
  start?: number;
  end?: number;
  text: string;
  type: MentionType;
  sentence?: number;
  /** Id of its entity; null for a title. */
  entity: string | null;
  value?: string;
  timex?: string;
  mod?: string;
  offset?: string;
  score?: number;
}

export interface GoldEntity {
  id: string;
  type: EntityType;
  name: string;
  aliases?: string[];
  mentions?: number[];
  value?: string;
  country?: string | null;
  kind?: string | null;
}

export interface GoldRole {
  person: string;
  title: string;
  /** Index of the title's mention; before tidying only in the right order among equal titles. */
  mention: number;
  institution: string | null;
  former?: true;
}

/** The article as JSON, with a line for each mention, entity and role. */
export function printGold(article: GoldArticle): string {
  const lists = ['mentions', 'entities', 'roles'] as const;
  const parts = Object.entries(article).map(([key, value]) => {
    const isList = lists.some((list) => list === key);
    const printed =
      isList && (value as object[]).length > 0
        ? `[\n${(value as object[]).map((item) => `    ${onOneLine(item)}`).join(',\n')}\n  ]`
        : onOneLine(value);
    return `  ${JSON.stringify(key)}: ${printed}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, content]) => content !== undefined);
  return `{ ${entries.map(([key, content]) => `${JSON.stringify(key)}: ${onOneLine(content)}`).join(', ')} }`;
}

/**
 * Works out all that follows from the rest after an article was corrected: offsets from the
 * mentions' texts, sentences, the order of mentions and entities, ids, which mentions an
 * entity has and by which names it goes, and which mention a role's title is. Throws an
 * Error for what does not fit together.
 */
export function tidyGold(article: GoldArticle, sentences: readonly Sentence[]): GoldArticle {
  const { text } = article;
  const placed = placeMentions(article);
  const byId = new Map(article.entities.map((entity) => [entity.id, entity]));
  const mentionsOf = new Map<GoldEntity, number[]>();
  placed.forEach((mention, index) => {
    if (mention.type === 'title') return;
    const entity = byId.get(mention.entity ?? '');
    if (entity?.type !== mention.type) {
      throw new Error(`"${mention.text}" is of no ${mention.type} entity: ${String(mention.entity)}`);
    }
    mentionsOf.set(entity, [...(mentionsOf.get(entity) ?? []), index]);
  });
  const entities = [...mentionsOf.keys()];
  const idOf = new Map(entities.map((entity, index) => [entity.id, `e${index + 1}`]));
  const idFor = (id: string): string => {
    const found = idOf.get(id);
    if (found === undefined) throw new Error(`a role names ${id}, which no mention is of`);
    return found;
  };
  const unused = article.entities.find((entity) => !mentionsOf.has(entity));
  if (unused) throw new Error(`no mention is of ${unused.id}, "${unused.name}"`);
  const titleOf = titlesOfRoles(article.roles, placed);
  return {
    ...article,
    mentions: placed.map(({ start, end, type, entity, value, timex, mod, offset }) => ({
      start,
      end,
      text: text.slice(start, end),
      type,
      sentence: sentences.findLastIndex((sentence) => sentence.start <= start),
      entity: entity === null ? null : (idOf.get(entity) ?? null),
      ...(value !== undefined && { value }),
      ...(timex !== undefined && { timex }),
      ...(mod !== undefined && { mod }),
      ...(offset !== undefined && { offset }),
      score: 1,
    })),
    entities: entities.map((entity, index) =>
      tidyEntity(entity, `e${index + 1}`, mentionsOf.get(entity) ?? [], placed),
    ),
    roles: article.roles
      .map((role) => ({
        person: idFor(role.person),
        title: role.title,
        mention: titleOf.get(role) ?? -1,
        institution: role.institution === null ? null : idFor(role.institution),
        ...(role.former && { former: role.former }),
      }))
      .sort((a, b) => a.mention - b.mention),
  };
}

type PlacedMention = GoldMention & { start: number; end: number };

/** Each mention where its text stands nearest to its start, or next after the one before it; in text order. */
function placeMentions({ text, mentions }: GoldArticle): PlacedMention[] {
  let after = 0;
  const placed = mentions.map((mention) => {
    const near = mention.start;
    const places = occurrencesOf(mention.text, text);
    const start =
      near === undefined
        ? places.find((place) => place >= after)
        : places.reduce<number | undefined>(
            (best, place) =>
              best === undefined || Math.abs(place - near) < Math.abs(best - near) ? place : best,
            undefined,
          );
    if (start === undefined) throw new Error(`the text does not have "${mention.text}"`);
    const end = start + mention.text.length;
    after = mention.type === 'title' ? start : end;
    return { ...mention, start, end };
  });
  return inTextOrder(placed);
}

function occurrencesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function tidyEntity(
  { type, name, country, kind }: GoldEntity,
  id: string,
  mentions: number[],
  placed: readonly PlacedMention[],
): GoldEntity {
  const forms = new Set(mentions.map((index) => placed[index]?.text ?? ''));
  if (!forms.delete(name)) throw new Error(`no mention of "${name}" is written so`);
  const first = placed[mentions[0] ?? -1];
  return {
    id,
    type,
    name,
    aliases: [...forms],
    mentions,
    ...(first?.value !== undefined && { value: first.value }),
    ...(type === 'nationality' && country && { country }),
    ...(type === 'place' && {
      country: country ?? null,
      kind: kind ?? null,
    }),
  };
}

/** The mention of each role's title: the roles with equal titles have these in text order. */
function titlesOfRoles(
  roles: readonly GoldRole[],
  placed: readonly PlacedMention[],
): ReadonlyMap<GoldRole, number> {
  const found = new Map<GoldRole, number>();
  const titles = placed.flatMap(({ type, text }, index) => (type === 'title' ? [{ text, index }] : []));
  for (const title of new Set(
    [...titles, ...roles.map((role) => ({ text: role.title }))].map((t) => t.text),
  )) {
    const places = titles.filter(({ text }) => text === title).map(({ index }) => index);
    const held = roles.filter((role) => role.title === title);
    const given = [...new Set(held.map(({ mention }) => mention))].sort((a, b) => a - b);
    if (given.length !== places.length) {
      throw new Error(`the title "${title}" has ${places.length} mentions and ${given.length} in roles`);
    }
    for (const role of held) found.set(role, places[given.indexOf(role.mention)] ?? -1);
  }
  return found;
}
