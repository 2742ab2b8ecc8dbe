/** What of these classes of Unicode lies in ASCII. */
const inAscii: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  Lo: '',
  N: '0-9',
  Nd: '0-9',
  M: '',
};

/** Text without letters, digits or marks beyond ASCII; there may be quotation marks and dashes. */
const plain = /^[\x00-\x7f\u2010-\u2027]*$/; // eslint-disable-line no-control-regex

/** From this length on the last answer is worth keeping: many look through one article, one after the other. */
const long = 200;
let last = { text: '', isPlain: true };

function isPlain(text: string): boolean {
  if (text.length < long) return plain.test(text);
  if (last.text !== text) last = { text, isPlain: plain.test(text) };
  return last.isPlain;
}

/**
 * A regular expression in two versions. One with classes of Unicode takes up to a
 * millisecond to compile, which adds up where each article is read by a process of its
 * own. So plain text gets a version with the part of these classes that lies in ASCII,
 * which matches the same there.
 */
export class UnicodeRegExp {
  private forPlain: RegExp | undefined;
  private forAny: RegExp | undefined;

  /** Takes the source and flags, among them u, of an expression; of classes it may have those above. */
  constructor(
    private readonly source: string,
    private readonly flags = 'u',
  ) {}

  test(text: string): boolean {
    return this.for(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.for(text).exec(text);
  }

  /** The version for a text, to split it or to replace something in it with. */
  for(text: string): RegExp {
    if (isPlain(text)) return (this.forPlain ??= new RegExp(asciiOf(this.source), this.flags));
    return (this.forAny ??= new RegExp(this.source, this.flags));
  }
}

function asciiOf(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, name?: string) => {
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
    if (name === undefined) return part;
    const characters = inAscii[name];
    if (characters === undefined) throw new RangeError(`no part in ASCII is known of ${part}`);
    return isInClass ? characters : `[${characters}]`;
  });
}
