import { InputError } from '../errors.js';
import { ByteSource } from '../inputs/byte-source.js';
import { maxArticleBytes } from '../inputs/decode.js';
import type { Article } from '../pipeline/document.js';

/** The fields of a record that hold the article's id, text and date, and those to be kept. */
export interface FieldNames {
  id: string;
  text: string;
  date: string;
  /** The fields that the result repeats in `fields`; none unless given. */
  keep?: readonly string[] | 'all';
}

export const defaultFields: FieldNames = { id: 'id', text: 'text', date: 'date' };

/** What a reader is told of an input beside its bytes. */
export interface ReadContext {
  /** What messages call the input. */
  where: string;
  /** The id of its article, and the beginning of the ids of several that have none. */
  id: string | number;
  fields: FieldNames;
  /** The encoding that the user names. */
  encoding?: string;
  /** The address that the user names as the input's source. */
  url?: string;
  /** Whether records may be results of this tool, which are given as members of `resultReader`. */
  alsoResults?: true;
}

/** Named as the reader of a result of this tool, which is taken as it is. */
export const resultReader = 'result';

/** A document within an input: a file of an archive, a response of a crawl, a message of a mailbox. */
export interface Member {
  /** Its name, by which its kind is known if it is not by its content. */
  name: string;
  /** Name of its reader, where the container knows it. */
  reader?: string;
  where: string;
  id: string | number;
  bytes: Uint8Array;
  /** Where it was published, if the container says so. */
  url?: string;
  /** Whether it is a file with a name of its own, which is passed over if it is of another kind. */
  isFile?: true;
}

/** A file in a container that is of no kind with articles, such as a picture; by its extension. */
export interface ForeignFile {
  extension: string;
}

/** What a reader finds: an article, a document that another reader reads, or why there is none. */
export type Entry = Article | Member | InputError;

/** The beginning of an input, by which its kind is recognised. */
export interface Head {
  /** At most 64 KB. */
  bytes: Buffer;
  /** Its text without a byte order mark and blank lines, if it is no binary file. */
  text: string;
}

/** What is known of an input format without reading any. */
export interface InputFormat {
  name: string;
  /** One line for the help and the documentation. */
  description: string;
  /** Of files in this format, in lower case, with the dot; ".gz" may follow. */
  extensions: readonly string[];
  /** Whether an input can hold several articles. */
  several: boolean;
}

/** Makes articles of one input format. */
export interface Reader extends InputFormat {
  /**
   * Whether an input is of this format for sure, judged by its first bytes; then its name
   * does not count.
   */
  recognizes?(head: Head): boolean;
  /**
   * Whether an input whose name says nothing looks like this format: standard input, or an
   * extension that no reader has.
   */
  resembles?(head: Head): boolean;
  /**
   * What is in an input, in order. Throws an InputError when there is no article in it or
   * it cannot be read further; what is wrong with one of several comes among the entries.
   */
  read(source: ByteSource, context: ReadContext): AsyncIterable<Entry>;
}

/** What a reader of single documents makes of one; its id is the input's. */
export type ArticleContent = Omit<Article, 'id'>;

/** A reader of inputs that are one article each, and are read whole. */
export function documentReader({
  most = maxArticleBytes,
  article,
  ...about
}: Omit<Reader, 'read' | 'several'> & {
  /** The most bytes that an input may have. */
  most?: number;
  article(bytes: Buffer, context: ReadContext): Promise<ArticleContent>;
}): Reader {
  return {
    ...about,
    several: false,
    read: async function* (source, context) {
      const bytes = await source.whole(context.where, most);
      const content = await article(bytes, context);
      const { metadata } = content;
      yield {
        id: context.id,
        ...content,
        ...(context.url !== undefined && { metadata: { ...metadata, url: context.url } }),
      };
    },
  };
}
