import { StringDecoder } from 'node:string_decoder';

/** A value as it stands in the stream. */
export interface JsonValue {
  /** Null for one that is too large. */
  json: string | null;
  /** Whether it is an element of an array that is the whole stream. */
  isElement: boolean;
}

/**
 * Cuts a stream of JSON into its values: the elements of an array at the top, or values one
 * after the other. Only brackets and strings are looked at, so that what comes may not be
 * valid. Of a value longer than `most` characters nothing is kept, and it is the last, unless it is
 * an element of an array.
 */
export async function* jsonValues(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<JsonValue> {
  const decoder = new StringDecoder('utf8');
  const splitter = new Splitter();
  for await (const chunk of chunks) {
    yield* splitter.feed(decoder.write(chunk));
    if (splitter.pending > most && !splitter.passOver()) {
      yield { json: null, isElement: false };
      return;
    }
  }
  yield* splitter.feed(decoder.end());
  yield* splitter.end();
}

class Splitter {
  #value = '';
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  /** Whether the stream is an array, whose elements are the values. */
  #isArray = false;
  #hasBegun = false;
  /** Whether the element that is under way is not kept. */
  #isPassedOver = false;

  /** Characters of the value that is under way. */
  get pending(): number {
    return this.#value.length;
  }

  /** Keeps nothing of the element that is under way; false where it is none of an array. */
  passOver(): boolean {
    this.#value = '';
    this.#isPassedOver = this.#isArray;
    return this.#isArray;
  }

  *feed(text: string): Generator<JsonValue> {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (this.#isInString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (unit === 0x5c) this.#isEscaped = true;
        else if (unit === 0x22) this.#isInString = false;
        continue;
      }
      if (!this.#hasBegun) {
        if (unit <= 0x20 || unit === 0xfeff) {
          from = at + 1;
          continue;
        }
        this.#hasBegun = true;
        if (unit === 0x5b) {
          this.#isArray = true;
          from = at + 1;
          continue;
        }
      }
      if (unit === 0x22) this.#isInString = true;
      else if (unit === 0x7b || unit === 0x5b) this.#depth += 1;
      else if (unit === 0x7d || unit === 0x5d) {
        // The end of the array around the elements.
        const isEnd = this.#depth === 0;
        if (isEnd || this.#depth === 1) {
          yield* this.#cut(text.slice(from, isEnd ? at : at + 1));
          from = at + 1;
        }
        if (isEnd) this.#isArray = false;
        this.#depth = Math.max(0, this.#depth - 1);
      } else if (this.#depth === 0 && (unit === 0x2c || (unit === 0x0a && !this.#isArray))) {
        yield* this.#cut(text.slice(from, at));
        from = at + 1;
      }
    }
    if (!this.#isPassedOver) this.#value += text.slice(from);
  }

  *end(): Generator<JsonValue> {
    yield* this.#cut('');
  }

  *#cut(rest: string): Generator<JsonValue> {
    const json = this.#isPassedOver ? null : (this.#value + rest).trim();
    this.#value = '';
    this.#isPassedOver = false;
    if (json !== '') yield { json, isElement: this.#isArray };
  }
}
