import type { EntityType, MentionType } from '../types.js';

/** A stretch of the article's text. Offsets count UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What a reader makes of an input: the text, and what the input itself says about it. */
export interface Article {
  /** Path as given, "-" for standard input, or the record's id. */
  id: string;
  /** The text that every offset in the result counts in. */
  text: string;
  /** The headline, where the input has a field for it. */
  headline?: string;
  /** The article's date in any usual notation, where the input has a field for it. */
  date?: string;
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
}

/** A name or expression found in the text. */
export interface Mention extends Span {
  type: MentionType;
  /** Probability that the mention is right, between 0 and 1. */
  score: number;
  /** TIMEX3 class of a temporal expression. */
  timex?: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value of a temporal expression. */
  value?: string;
  /** TIMEX3 modifier of a temporal expression. */
  mod?: string;
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
  type: EntityType;
  /** The fullest form in the article. */
  name: string;
  /** The other forms, each once, in order of appearance. */
  aliases: string[];
  mentions: Mention[];
  value?: string;
  /** Of a place; added by `locate`. */
  location?: Location;
}

/** Who holds which title, and where. */
export interface Role {
  person: Entity;
  title: Mention;
  institution: Entity | null;
}

/**
 * The carrier: one article on its way through the pipeline. Each stage reads it and
 * adds one thing; the result is drawn from it at the end.
 */
export interface Document {
  readonly id: string;
  /** The input's text: offsets count in it, mentions are slices of it. */
  readonly text: string;
  /** The document's date as given by the user or the input, not yet read. */
  readonly givenDate: string | null;
  /** Added by `tokenize`. */
  tokens: Tokens;
  /** Added by `frame`, unless the input had a field for it. */
  headline: string | null;
  /** The lines above the body that are no sentences: headline, bylines, section names. */
  frontMatter: Span[];
  dateline: Dateline | null;
  /** ISO 8601 calendar date, or null when unknown. */
  date: string | null;
  /** Added by `segment`: in text order, none empty, covering every token. */
  sentences: Sentence[];
  /** Added by `recognise`, in text order; `titles` mends their bounds, `gather` drops doubtful people. */
  mentions: Mention[];
  /** Added by `gather`, in order of first mention. */
  entities: Entity[];
  /** Added by `link`. */
  roles: Role[];
  /** Added by `locate`, those with more weight first. */
  countries: CountryWeight[];
  /** What the reader should know, in plain words. */
  warnings: string[];
}

/** An untouched carrier for one article. `date` overrides the date that the input gives. */
export function createDocument(article: Article, date?: string): Document {
  const { id, text } = article;
  return {
    id,
    text,
    givenDate: date ?? article.date ?? null,
    tokens: { length: 0, starts: new Uint32Array(0), ends: new Uint32Array(0) },
    headline: article.headline ?? null,
    frontMatter: [],
    dateline: null,
    date: null,
    sentences: [],
    mentions: [],
    entities: [],
    roles: [],
    countries: [],
    warnings: [],
  };
}
