/**
 * What kind of thing went wrong:
 * - `usage`: an option or an argument that makes no sense;
 * - `input`: one input that cannot be read, or that holds no article;
 * - `output`: a result that cannot be written;
 * - `engine`: an engine that cannot be loaded; its cause says why;
 * - `runtime`: the native runtime of neural networks is missing;
 * - `model`: a file of the models that is damaged or of another version;
 * - `pipeline`: stages that do not fit together;
 * - `interrupted`: an extraction that was told to stop.
 */
export type ExtractErrorCode =
  'usage' | 'input' | 'output' | 'engine' | 'runtime' | 'model' | 'pipeline' | 'interrupted';

/** The base of all errors that this package throws by itself; the message is for people. */
export class ExtractError extends Error {
  override name = 'ExtractError';

  constructor(
    readonly code: ExtractErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Something wrong with one input, told to a person: what is wrong and where, and what to
 * do about it where there is something to do. Other inputs are not concerned.
 */
export class InputError extends ExtractError {
  override name = 'InputError';

  constructor(
    /** The path of the input, "-" for standard input; ":12" after it names a line. */
    readonly where: string,
    what: string,
    /** The id that its result would have, where it is not the path. */
    readonly id?: string | number,
  ) {
    super('input', what);
  }

  /** The one line for standard error. */
  get line(): string {
    const where = this.where.replace(/^-(?=$|:)/, 'standard input') || '""';
    return `${where}: ${this.message}`;
  }
}

/** A wrong use of the command or of the library, told to a person; exit status 2 of the command. */
export class UsageError extends ExtractError {
  override name = 'UsageError';

  constructor(message: string) {
    super('usage', message);
  }
}

/** Throws a UsageError for an option of a name that there is not, which would do nothing without a word. */
export function checkOptionNames(given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new UsageError(`unknown option "${unknown}"; there is: ${known.join(', ')}`);
}

/** A result that cannot be written; the run cannot go on. */
export class OutputError extends ExtractError {
  override name = 'OutputError';

  constructor(path: string, cause: unknown) {
    const { code = '', message } = cause as Partial<NodeJS.ErrnoException>;
    super('output', `cannot write ${path}: ${outputExplanations[code] ?? message ?? code}`, { cause });
  }
}

/** An engine that cannot be loaded; nothing can be extracted with it. */
export class EngineError extends ExtractError {
  override name = 'EngineError';

  constructor(engine: string, cause: unknown) {
    super('engine', `the engine ${engine} cannot be loaded: ${(cause as Error).message}`, { cause });
  }
}

/** The native runtime of neural networks cannot be loaded on this machine. */
export class RuntimeMissingError extends ExtractError {
  override name = 'RuntimeMissingError';

  constructor(cause: unknown) {
    super('runtime', (cause as Error).message, { cause });
  }
}

/** Stages that cannot run in their order, or a result asked of stages that do not make one. */
export class PipelineError extends ExtractError {
  override name = 'PipelineError';

  constructor(what: string) {
    super('pipeline', what);
  }
}

/** An extraction whose signal was aborted. */
export class InterruptedError extends ExtractError {
  override name = 'InterruptedError';

  constructor() {
    super('interrupted', 'the extraction was interrupted');
  }
}

/** A file of the models that cannot be used; the message says why. */
export class ModelFileError extends ExtractError {
  override name = 'ModelFileError';

  /**
   * @param title What the file holds.
   * @param what What is wrong with it: "is damaged".
   */
  constructor(title: string, what: string, options?: ErrorOptions) {
    super('model', `${title} ${what}`, options);
  }
}

const outputExplanations: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EEXIST: 'a file is in the way of a folder',
  ENOTDIR: 'a file is in the way of a folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
  EFBIG: 'the file would be larger than is allowed',
  EDQUOT: 'the disk quota is used up',
  ELOOP: 'its links lead in a circle',
  EIO: 'the disk cannot be written to',
};

const explanations: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk or device cannot be read',
  Z_DATA_ERROR: 'it is not a whole gzip file',
  Z_BUF_ERROR: 'it is not a whole gzip file',
};

/** Any error as an InputError of that input; a system error gets plain words. */
export function asInputError(error: unknown, where: string): InputError {
  if (error instanceof InputError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new InputError(where, explanations[code] ?? message);
}
