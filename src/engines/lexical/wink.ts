import type { Document as WinkDocument, ItemEntity, ItsHelpers, Model, WinkMethods } from 'wink-nlp';

/*
 * wink-nlp, loaded once and kept in bounds. Of memory and of what it knows: it remembers
 * the word forms that its lexicon lacks for ever, and cuts later texts into tokens
 * accordingly. And of time: its tokenizer takes time quadratic in the length of a run
 * without white space.
 */

/** A new instance (0.1 s) replaces the old one after so many tokens. */
const tokensPerInstance = 1_000_000;
/** The most code units that are given to wink-nlp at once. */
const blockLength = 50_000;
/** The most code units without white space that are given to it at once. */
const runLength = 200;

/** A stretch of the text as wink-nlp sees it. Token indexes count from the block's first. */
export interface WinkBlock {
  /** Offsets of each token in the whole text, in UTF-16 code units. */
  starts: number[];
  ends: number[];
  /** wink-nlp's own entities; `last` is the index of the last token. */
  entities: { type: string; first: number; last: number }[];
}

/** The part of wink-nlp's language model that it adds word forms to. */
interface CoreModel {
  features: { lexeme: { list: string[]; hash: Record<string, number> } };
}

let steadyModel: Promise<Model> | undefined;

/**
 * The language model, for any number of instances. As it comes, each instance doubles the
 * length of one of its parts (`metaCER`), until after some twenty of them none can be made.
 */
async function loadSteadyModel(): Promise<Model> {
  const { default: model } = await import('wink-eng-lite-web-model');
  const metaCER = (model.metaCER as () => unknown)();
  return { ...model, metaCER: () => metaCER };
}

export class Wink {
  private nlp: WinkMethods | undefined;
  private lexemes: CoreModel['features']['lexeme'] | undefined;
  private lexiconSize = 0;
  private tokensLeft = 0;

  private constructor(private readonly makeInstance: () => WinkMethods) {}

  /** Loads what finds dates, times, amounts and the like. */
  static async load(): Promise<Wink> {
    const [{ default: winkNLP }, model] = await Promise.all([
      import('wink-nlp'),
      (steadyModel ??= loadSteadyModel()),
    ]);
    const wink = new Wink(() =>
      winkNLP(
        {
          ...model,
          core: () => {
            const core = (model.core as () => CoreModel)();
            wink.lexemes = core.features.lexeme;
            wink.lexiconSize = core.features.lexeme.list.length;
            return core;
          },
        },
        ['ner'],
      ),
    );
    return wink;
  }

  /**
   * Reads a text of any length block by block. The tokens cover all but white space, and
   * do not depend on what was read before.
   */
  *blocks(text: string): Generator<WinkBlock> {
    this.startAnew();
    for (let from = 0; from < text.length;) {
      const to = blockEnd(text, from);
      const document = this.read(breakLongRuns(text.slice(from, to)));
      yield align(document, this.its, text, from);
      from = to;
    }
  }

  private get its(): ItsHelpers {
    return (this.nlp as WinkMethods).its;
  }

  /** Forgets the word forms of the last text. */
  private startAnew(): void {
    if (this.nlp === undefined || this.tokensLeft <= 0) {
      this.nlp = this.makeInstance();
      this.tokensLeft = tokensPerInstance;
      return;
    }
    // The list stays, since wink-nlp keeps more by its indexes; what counts is the hash.
    const { list, hash } = this.lexemes as NonNullable<typeof this.lexemes>;
    for (; this.lexiconSize < list.length; this.lexiconSize += 1) {
      Reflect.deleteProperty(hash, list[this.lexiconSize] as string);
    }
  }

  private read(text: string): WinkDocument {
    const document = (this.nlp as WinkMethods).readDoc(text);
    this.tokensLeft -= document.tokens().length();
    return document;
  }
}

/**
 * Where a block that starts at `from` ends: after a line if there is one, else after what
 * may be a sentence, else at a space.
 */
function blockEnd(text: string, from: number): number {
  if (text.length - from <= blockLength) return text.length;
  const limit = from + blockLength;
  const block = text.slice(from, limit);
  for (const mark of ['\n', '. ', ' ']) {
    const at = block.lastIndexOf(mark);
    if (at > 0) return from + at + mark.length;
  }
  return splitsPair(text, limit) ? limit - 1 : limit;
}

/** Puts a space into every run without white space that is too long for wink-nlp. */
function breakLongRuns(text: string): string {
  return text.replace(/\S{200,}/g, (run) => {
    const pieces = [];
    for (let from = 0; from < run.length;) {
      let to = from + runLength;
      if (splitsPair(run, to)) to -= 1;
      pieces.push(run.slice(from, to));
      from = to;
    }
    return pieces.join(' ');
  });
}

function splitsPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));
}

const possessive = /[\p{L}\p{N}.]['’]s$/iu;

/**
 * Finds wink-nlp's tokens again in the text, each of which stands next after white
 * space: its own counts of spaces are capped, and know nothing of what was cut.
 */
function align(document: WinkDocument, its: ItsHelpers, text: string, from: number): WinkBlock {
  const starts: number[] = [];
  const ends: number[] = [];
  // wink-nlp makes tokens of line ends and tabs too; these are dropped.
  const kept: number[] = [];
  let at = from;
  for (const value of document.tokens().out()) {
    kept.push(starts.length);
    if (value.trim() === '') continue;
    while (isSpace(text.charCodeAt(at))) at += 1;
    if (!text.startsWith(value, at)) {
      throw new Error(`token ${JSON.stringify(value)} is not at offset ${at}`);
    }
    starts.push(at);
    at += value.length;
    // wink-nlp parts "Kenya" and "'s" in most places, but not before a comma or full stop.
    if (possessive.test(value)) {
      ends.push(at - 2);
      starts.push(at - 2);
    }
    ends.push(at);
  }
  kept.push(starts.length);

  const entities: WinkBlock['entities'] = [];
  document.entities().each((entity: ItemEntity) => {
    const [first = 0, last = 0] = entity.out(its.span) as number[];
    entities.push({
      type: entity.out(its.type),
      first: kept[first] as number,
      last: (kept[last + 1] as number) - 1,
    });
  });
  return { starts, ends, entities };
}

/** White space as `\s` has it, which counts the byte order mark as such. */
function isSpace(code: number): boolean {
  return code <= 32
    ? code === 32 || (code >= 9 && code <= 13)
    : code >= 0x80 && /\s/.test(String.fromCharCode(code));
}
