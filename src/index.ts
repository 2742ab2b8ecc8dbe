export { createExtractor, extract, type Extractor, type ExtractorOptions } from './extractor.js';
export type { Engine, EngineOptions, Recognizer } from './engines/engine.js';
export { engines } from './engines/index.js';
export type {
  Article,
  CountryWeight,
  Document,
  GeoKind,
  Location,
  Mention,
  Sentence,
  Span,
  Tokens,
} from './pipeline/document.js';
export type { Result, ResultEntity, ResultMention, ResultRole } from './result.js';
export { defaultTypes, entityTypes, mentionTypes, type EntityType, type MentionType } from './types.js';
