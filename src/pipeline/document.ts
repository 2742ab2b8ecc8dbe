import type { NameEntry } from '../knowledge/names/name-entry.js';
import type { EntityType, MentionType } from '../types.js';

/** A stretch of the article's text. Offsets count UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What an input itself says of its article; only keys that are known. */
export interface Metadata {
  /** Name of the input's format. */
  format?: string;
  /** Where the article was published. */
  url?: string;
  site?: string;
  /** Names as written. */
  byline?: string[];
  /** As written, usually BCP 47. */
  language?: string;
}

/** What a reader makes of an input: the text, and what the input itself says about it. */
export interface Article {
  /** Path as given, "-" for standard input, or the record's id, which may be a number. */
  id: string | number;
  /** The article's prose: the text that every offset in the result counts in. */
  text: string;
  /** Whether the text was drawn from an input that is not the text itself. Then the result carries it. */
  converted?: boolean;
  /**
   * Whether each line is whole: a paragraph, a heading, an item of a list, or a row of a
   * table with tabs between its cells; `converted` unless given.
   */
  wholeLines?: boolean;
  /** The headline, where the input has a field for it. */
  headline?: string;
  /** The article's date in any usual notation, where the input has a field for it. */
  date?: string;
  metadata?: Metadata;
  /** What the reader of the result should know, in plain words. */
  warnings?: readonly string[];
  /** The input record's own fields that the result is to repeat, untouched. */
  fields?: Readonly<Record<string, unknown>>;
}

/** Tokens as parallel arrays of offsets: cheap to make, cheap to walk. */
export interface Tokens {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export interface Sentence extends Span {
  /** Index of the first token, and of the first token after the sentence. */
  firstToken: number;
  endToken: number;
}

/** "NAIROBI, Kenya (AP) - ": the span up to and including the dash, and what it names. */
export interface Dateline extends Span {
  /** Where the story was filed, as written. */
  place: Span | null;
  /** The date in the dateline, as written. */
  date: Span | null;
  /** The agency or publication that reports, as written between brackets or slashes. */
  source: Span | null;
}

/** A name or expression found in the text. */
export interface Mention extends Span {
  readonly type: MentionType;
  /** Probability that the mention is right, between 0 and 1. */
  readonly score: number;
  /** TIMEX3 class of a temporal expression. */
  readonly timex?: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value of a temporal expression. */
  readonly value?: string;
  /** TIMEX3 modifier of a temporal expression. */
  readonly mod?: string;
  /** The offset from UTC of a clock time's zone, where it is known: "-05:00". */
  readonly offset?: string;
  /** The time zone of a clock time, as its name. */
  readonly zone?: string;
  /** The entries of a list of names that are called so. */
  readonly listed?: readonly NameEntry[];
}

export type GeoKind = 'country' | 'region' | 'city' | 'facility' | 'natural';

/** Where a place is, as far as it can be known; null where it cannot. */
export interface Location {
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Of GeoNames. */
  geonameId: number | null;
  /** In degrees, of the place or of the town that a facility is in. */
  latitude: number | null;
  longitude: number | null;
  kind: GeoKind | null;
  /** Probability that the country is right, between 0 and 1; null without a country. */
  score: number | null;
}

/** One of the countries that an article is about. */
export interface CountryWeight {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Its share of what the article says of countries, between 0 and 1. */
  weight: number;
}

/** What one or more mentions are about. */
export interface Entity {
  readonly type: EntityType;
  /** The fullest form in the article. */
  readonly name: string;
  /** The other forms, each once, in order of appearance. */
  readonly aliases: readonly string[];
  /** In text order, at least one. */
  readonly mentions: readonly Mention[];
  /** TIMEX3 value of a temporal expression. */
  readonly value?: string;
}

/** Who holds which title, and where. */
export interface Role {
  readonly person: Entity;
  readonly title: Mention;
  readonly institution: Entity | null;
  /** Probability that the person holds the title. */
  readonly score: number;
  /** Whether the article says that the role is past. */
  readonly former?: true;
}

/**
 * The carrier: one article on its way through the pipeline. A stage reads the fields that
 * were written before it and returns those that it writes; nothing is changed afterwards.
 * A field is there from the stage on that writes it.
 */
export interface Document {
  readonly id: string | number;
  /** The article's text: offsets count in it, mentions are slices of it. */
  readonly text: string;
  /** Whether the text is not the input itself; see `Article`. */
  readonly converted: boolean;
  /** Whether each line is whole: a paragraph, a heading, an item or a row. */
  readonly wholeLines: boolean;
  readonly metadata: Metadata | null;
  /** The record's own fields that the result repeats. */
  readonly fields: Readonly<Record<string, unknown>> | null;
  /** The headline and the date that the user or the input gives, as written; null without one. */
  readonly givenHeadline: string | null;
  readonly givenDate: string | null;
  /** Written by `tokens`. */
  readonly tokens: Tokens;
  /** Written by `structure`. */
  readonly headline: string | null;
  /** The lines above the body that are no sentences: headline, bylines, section names. */
  readonly frontMatter: readonly Span[];
  readonly dateline: Dateline | null;
  /** ISO 8601 calendar date, or null when unknown. */
  readonly date: string | null;
  /** Written by `sentences`: in text order, none empty, covering every token. */
  readonly sentences: readonly Sentence[];
  /** Written by `mentions`: in text order, longer ones first where two start together. */
  readonly mentions: readonly Mention[];
  /** Written by `coreference`, in order of first mention; every mention but a title's is in one. */
  readonly entities: readonly Entity[];
  /** Written by `geocoding`: where place entities are. */
  readonly locations: ReadonlyMap<Entity, Location>;
  /** The countries that the article is about, those with more weight first. */
  readonly countries: readonly CountryWeight[];
  /** Written by `roles`. */
  readonly roles: readonly Role[];
  /** Written by `references`: ids of entities in the user's list of names. */
  readonly references: ReadonlyMap<Entity, string>;
  /** What the reader should know, in plain words; any stage may add to them. */
  readonly warnings: readonly string[];
}

/** What an engine reads of a document. */
export type SegmentedText = Pick<Document, 'text' | 'tokens' | 'sentences'>;

/** The fields that a document has from the start. */
export const givenFields = [
  'id',
  'text',
  'converted',
  'wholeLines',
  'metadata',
  'fields',
  'givenHeadline',
  'givenDate',
] as const;
type GivenField = (typeof givenFields)[number];

/**
 * A document with nothing but its input, for the first stage. `date` comes before the date
 * that the input gives.
 */
export function createDocument(article: Article, date?: string): Document {
  const given: Pick<Document, GivenField | 'warnings'> = {
    id: article.id,
    text: article.text,
    converted: article.converted ?? false,
    wholeLines: article.wholeLines ?? article.converted ?? false,
    metadata: article.metadata ?? null,
    fields: article.fields ?? null,
    givenHeadline: article.headline ?? null,
    givenDate: date ?? article.date ?? null,
    warnings: article.warnings ?? [],
  };
  // The fields that are missing are written before they are read: `checkStages` sees to that.
  return given as Document;
}
