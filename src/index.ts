export { createExtractor, extract, type Extractor } from './extractor.js';
export type { ArticleInput, ExtractorOptions } from './options.js';
export { engines, type Engine, type EngineOptions, type Recognizer } from './engines/index.js';
export type {
  Article,
  CountryWeight,
  Dateline,
  Document,
  Entity,
  GeoKind,
  Location,
  Mention,
  Role,
  Sentence,
  Span,
  Tokens,
} from './pipeline/document.js';
export {
  entitiesOf,
  type DateEntity,
  type DateMention,
  type DurationEntity,
  type DurationMention,
  type NationalityEntity,
  type PlaceEntity,
  type Result,
  type ResultEntity,
  type ResultMention,
  type ResultMetadata,
  type ResultRole,
  type TitleMention,
} from './result.js';
export { toResult } from './to-result.js';
export {
  EngineError,
  ExtractError,
  GazetteerError,
  InputError,
  OutputError,
  RuntimeMissingError,
  UsageError,
  WeightsError,
  type ExtractErrorCode,
} from './errors.js';
export { readers } from './readers/index.js';
export { defaultFields, type FieldNames, type Reader } from './readers/reader.js';
export { writers } from './writers/index.js';
export type { Look, Separators, Writer } from './writers/writer.js';
export { defaultTypes, entityTypes, mentionTypes, type EntityType, type MentionType } from './types.js';
