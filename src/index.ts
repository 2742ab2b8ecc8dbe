export { createExtractor, extract, type Extractor } from './extractor.js';
export type { ArticleInput, ExtractorOptions } from './options.js';
export type { Engine, EngineOptions, Recognizer } from './engines/engine.js';
export type { NameSource } from './knowledge/names/load-names.js';
export type { ListedName } from './knowledge/names/name-entry.js';
export { engines } from './engines/index.js';
export {
  createDocument,
  type Article,
  type CountryWeight,
  type Dateline,
  type Document,
  type Entity,
  type GeoKind,
  type Location,
  type Mention,
  type Metadata,
  type Role,
  type SegmentedText,
  type Sentence,
  type Span,
  type Tokens,
} from './pipeline/document.js';
export { stages } from './pipeline/index.js';
export { Pipeline } from './pipeline/pipeline.js';
export {
  checkStages,
  defineStage,
  type Field,
  type Part,
  type Run,
  type Stage,
  type StageOptions,
} from './pipeline/stage.js';
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
  InputError,
  InterruptedError,
  ModelFileError,
  OutputError,
  PipelineError,
  RuntimeMissingError,
  UsageError,
  type ExtractErrorCode,
} from './errors.js';
export { inputFormats as readers, readArticles, type ReadOptions } from './readers/read.js';
export { defaultFields, type FieldNames, type InputFormat } from './readers/reader.js';
export { writers } from './writers/index.js';
export { openWriter, type OpenWriter, type WriterOptions } from './writers/open.js';
export type {
  ArticleText,
  Destination,
  Drawn,
  Folder,
  FolderOutput,
  Look,
  Output,
  OutputOptions,
  Writer,
} from './writers/writer.js';
export { castOf, type CastEntry } from './cast/index.js';
export type { CastRecord, TitleRecord } from './cast/record.js';
export { tableNames, type TableName } from './writers/tables/tables.js';
export { defaultTypes, entityTypes, mentionTypes, type EntityType, type MentionType } from './types.js';
