import type { CountryWeight, GeoKind, Metadata } from './pipeline/document.js';
import type { EntityType, MentionType } from './types.js';

/*
 * The result of one article, schemaVersion 1: the one shape that the library returns,
 * the command prints and every other output is drawn from. `result.schema.json` says
 * the same for other languages, and a test holds the two together.
 */

interface MentionOf<Type extends MentionType> {
  /** UTF-16 code units: `text.slice(start, end) === mention.text`. */
  start: number;
  end: number;
  text: string;
  type: Type;
  /** Index of the sentence that the mention starts in. */
  sentence: number;
  /** Id of the entity it belongs to; null for a title, which is a role and no entity. */
  entity: Type extends 'title' ? null : string;
  /** Probability between 0 and 1. */
  score: number;
}

interface TemporalMentionOf<Type extends 'date' | 'duration', Timex extends string> extends MentionOf<Type> {
  /** TIMEX3 class. */
  timex: Timex;
  /** TIMEX3 value; absent where none can be given. */
  value?: string;
  /** TIMEX3 modifier, such as APPROX or START. */
  mod?: string;
}

/** A title, such as "Deputy Head of the Office". */
export type TitleMention = MentionOf<'title'>;

/** A calendar date or a time of day. */
export interface DateMention extends TemporalMentionOf<'date', 'DATE' | 'TIME'> {
  /** Of a clock time with a time zone, where the zone's offset from UTC is known: "-05:00". */
  offset?: string;
}

/** A span of time, or a repetition. */
export type DurationMention = TemporalMentionOf<'duration', 'DURATION' | 'SET'>;

/** A mention in the text, told apart by its `type`. */
export type ResultMention =
  | TitleMention
  | DateMention
  | DurationMention
  | MentionOf<'person'>
  | MentionOf<'organization'>
  | MentionOf<'place'>
  | MentionOf<'nationality'>
  | MentionOf<'money'>
  | MentionOf<'event'>
  | MentionOf<'product'>;

interface EntityOf<Type extends EntityType> {
  /** "e1", "e2" and so on. */
  id: string;
  type: Type;
  /** The fullest form in the article, without titles and forms of address. */
  name: string;
  /** The other forms, each once. */
  aliases: string[];
  /** Indexes into the result's mentions. */
  mentions: number[];
  /** The id that the user's list of names has for it. */
  ref?: string;
}

interface TemporalEntityOf<Type extends 'date' | 'duration'> extends EntityOf<Type> {
  /** TIMEX3 value. */
  value?: string;
}

/** Somebody. */
export type PersonEntity = EntityOf<'person'>;

export type DateEntity = TemporalEntityOf<'date'>;
export type DurationEntity = TemporalEntityOf<'duration'>;

/** A place and where it is; what is not known is null or absent. */
export interface PlaceEntity extends EntityOf<'place'> {
  /** ISO 3166-1 alpha-2. */
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

export interface NationalityEntity extends EntityOf<'nationality'> {
  /** ISO 3166-1 alpha-2, where the word belongs to one country. */
  country?: string;
}

/** What one or more mentions are about, told apart by its `type`. */
export type ResultEntity =
  | PersonEntity
  | EntityOf<'organization'>
  | PlaceEntity
  | DateEntity
  | DurationEntity
  | NationalityEntity
  | EntityOf<'money'>
  | EntityOf<'event'>
  | EntityOf<'product'>;

/** Who holds which title, and where. */
export interface ResultRole {
  /** Id of a person entity. */
  person: string;
  title: string;
  /** Index of the title's mention. */
  mention: number;
  /** Id of an organization or place entity. */
  institution: string | null;
  /** Probability that the person holds the title, from 0.5 to 1; results of version 0.2 have none. */
  score?: number;
  /** Where the article says that the role is past. */
  former?: true;
}

/** What the input itself says of the article; only keys that are known. */
export type ResultMetadata = Metadata;

/** All that is found in one article. */
export interface Result {
  schemaVersion: 1;
  /** Path as given, "-" for standard input, or the record's id, in its own JSON type. */
  id: string | number;
  headline: string | null;
  /** ISO 8601 calendar date. */
  date: string | null;
  /** In text order. */
  mentions: ResultMention[];
  /** In order of first mention. */
  entities: ResultEntity[];
  roles: ResultRole[];
  /** The countries that the article is about, by weight; empty where no place is found. */
  countries: CountryWeight[];
  /** What the reader should know, in plain words. */
  warnings: string[];
  /** The text that offsets count in, where it is not the input itself or was asked for. */
  text?: string;
  metadata?: ResultMetadata;
  /** The input record's own fields, untouched, where they were asked for. */
  fields?: Readonly<Record<string, unknown>>;
}

/** The entities of one type, in order of first mention. */
export function entitiesOf<Type extends EntityType>(
  { entities }: Pick<Result, 'entities'>,
  type: Type,
): Extract<ResultEntity, { type: Type }>[] {
  return entities.filter((entity): entity is Extract<ResultEntity, { type: Type }> => entity.type === type);
}
