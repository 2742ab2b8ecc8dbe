import type { Metadata } from '../pipeline/document.js';

/** What the YAML or TOML at the top of a file says about the article below it. */
export interface FrontMatter {
  headline?: string;
  /** In any notation. */
  date?: string;
  metadata: Metadata;
  /** What could not be read, in plain words. */
  warnings: string[];
}

type Fields = Record<string, unknown>;

/**
 * Takes the front matter off a file: YAML, a mapping between two lines of "---", or TOML between
 * lines of "+++", of which the simple keys are read. Text
 * between such lines that is no mapping belongs to the body; a mapping that is not valid
 * YAML is taken off with a warning. The YAML parser is loaded only where there is any.
 */
export async function splitFrontMatter(content: string): Promise<{ front: FrontMatter; body: string }> {
  const front: FrontMatter = { metadata: {}, warnings: [] };
  const toml = /^\+{3}[ \t]*\r?\n([^]*?\n)?\+{3}[ \t]*(?:\r?\n|$)/.exec(content);
  if (toml) {
    const fields = tomlFields(toml[1] ?? '');
    return { front: { ...front, ...readFields(fields) }, body: content.slice(toml[0].length) };
  }
  const block = frontBlock(content);
  if (block === null) return { front, body: content };
  const { load, FAILSAFE_SCHEMA, YAMLException } = await import('js-yaml');
  let fields: unknown;
  try {
    // In this schema every scalar is a string: a date stays as written, and so does a title of digits.
    fields = load(block.yaml, { schema: FAILSAFE_SCHEMA, json: true, maxAliases: 100 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (!looksLikeMapping(block.yaml)) return { front, body: content };
    front.warnings.push(`The front matter is not valid YAML (${error.reason}) and was left out`);
    return { front, body: block.body };
  }
  if (!isMapping(fields)) return { front, body: content };
  return { front: { ...front, ...readFields(fields) }, body: block.body };
}

/** The keys of TOML above its first table that are strings, lists of such, dates or other scalars. */
function tomlFields(toml: string): Fields {
  const [top = ''] = toml.split(/^\s*\[/m, 1);
  const scalar = /"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([\w:.+-]+)/g;
  const pairs = [...top.matchAll(/^[ \t]*"?([\w-]+)"?[ \t]*=[ \t]*(\[[^\]]*\]|.*)$/gm)];
  return Object.fromEntries(
    pairs.map(([, key = '', value = '']) => {
      const values = [...value.matchAll(scalar)].map(
        ([, basic, literal, bare]) => basic?.replace(/\\(["\\])/g, '$1') ?? literal ?? bare ?? '',
      );
      return [key, value.startsWith('[') ? values : values[0]];
    }),
  );
}

/** The lines between an opening "---" and the next "---" or "...", and what follows them. */
function frontBlock(content: string): { yaml: string; body: string } | null {
  const opening = /^---[ \t]*\r?\n/.exec(content)?.[0];
  if (opening === undefined) return null;
  for (let from = opening.length; from < content.length;) {
    const newline = content.indexOf('\n', from);
    const to = newline < 0 ? content.length : newline + 1;
    if (/^(?:---|\.\.\.)\s*$/.test(content.slice(from, to))) {
      return { yaml: content.slice(opening.length, from), body: content.slice(to) };
    }
    from = to;
  }
  return null;
}

const looksLikeMapping = (yaml: string): boolean => /^[\w-]+:(?:\s|$)/.test(yaml.trimStart());

const isMapping = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys as static site generators name them, in any case. */
function readFields(mapping: Fields): Pick<FrontMatter, 'headline' | 'date' | 'metadata'> {
  const fields = new Map(Object.entries(mapping).map(([name, value]) => [name.toLowerCase(), value]));
  const first = (...names: string[]): string | undefined =>
    names.map((name) => textOf(fields.get(name))).find((text) => text !== undefined);
  const headline = first('title', 'headline');
  const date = first('date', 'published');
  const url = [first('canonical'), first('canonical_url'), first('url')].find(isAddress);
  const site = first('site', 'site_name');
  const byline = namesIn(fields.get('authors') ?? fields.get('author'));
  const language = first('lang', 'language');
  return {
    ...(headline !== undefined && { headline }),
    ...(date !== undefined && { date }),
    metadata: {
      ...(url !== undefined && { url }),
      ...(site !== undefined && { site }),
      ...(byline.length > 0 && { byline }),
      ...(language !== undefined && { language }),
    },
  };
}

/** A scalar in one line; undefined for null, for nothing, and for what is no scalar. */
function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.split(/\s+/).filter(Boolean).join(' ');
  return text === '' || text === '~' || text === 'null' ? undefined : text;
}

/** A path of the site is no address of the web. */
const isAddress = (text: string | undefined): boolean => text !== undefined && /^https?:\/\/\S+$/i.test(text);

/** One author or several, each a name or a mapping with one. */
function namesIn(value: unknown): string[] {
  const authors = Array.isArray(value) ? (value as unknown[]) : [value];
  return authors.flatMap((author) => textOf(isMapping(author) ? author.name : author) ?? []);
}
