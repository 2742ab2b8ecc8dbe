/**
 * Something wrong with one input, told to a person: what is wrong and where, and what to
 * do about it where there is something to do. Other inputs are not concerned.
 */
export class InputError extends Error {
  constructor(
    /** The path of the input, "-" for standard input; ":12" after it names a line. */
    readonly where: string,
    what: string,
  ) {
    super(what);
    this.name = 'InputError';
  }

  /** The one line for standard error. */
  get line(): string {
    const where = this.where.replace(/^-(?=$|:)/, 'standard input') || '""';
    return `${where}: ${this.message}`;
  }
}

/** A wrong use of the command, told to a person; exit status 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** A result that cannot be written; the run cannot go on. */
export class OutputError extends Error {
  constructor(path: string, cause: unknown) {
    const { code = '', message } = cause as NodeJS.ErrnoException;
    super(`cannot write ${path}: ${outputExplanations[code] ?? message}`, { cause });
    this.name = 'OutputError';
  }
}

/** An engine that cannot be loaded; nothing can be extracted with it. */
export class EngineError extends Error {
  constructor(engine: string, cause: unknown) {
    super(`the engine ${engine} cannot be loaded: ${(cause as Error).message}`, { cause });
    this.name = 'EngineError';
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
};

const explanations: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  Z_DATA_ERROR: 'it is not a whole gzip file',
  Z_BUF_ERROR: 'it is not a whole gzip file',
};

/** Any error as an InputError of that input; a system error gets plain words. */
export function asInputError(error: unknown, where: string): InputError {
  if (error instanceof InputError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new InputError(where, explanations[code] ?? message);
}
