/**
 * So many answers are kept at least, which is more than an article has words, and twice as many
 * at most.
 */
const leastKept = 8_192;

/** V8 makes no copy of a piece of a string that is as long as this, but keeps the whole string alive. */
const shortestSlice = 13;

/**
 * The same string, apart from any longer one that it was cut out of. What outlives an article and
 * has words of it must have them so: a word of thirteen letters would keep the article's whole text.
 */
export function ownString(text: string): string {
  return text.length < shortestSlice ? text : ` ${text}`.slice(1);
}

/**
 * A function of words that remembers what it said, as most words of a text were met before. At
 * least `least` of the answers given last are kept, at most twice as many. `read` gets words that
 * keep no text alive.
 */
export function remembering<V extends object | string | boolean>(
  read: (word: string) => V,
  least = leastKept,
): (word: string) => V {
  let recent = new Map<string, V>();
  let older = new Map<string, V>();
  return (word) => {
    let value = recent.get(word);
    if (value !== undefined) return value;
    const own = ownString(word);
    value = older.get(word) ?? read(own);
    if (recent.size >= least) {
      older = recent;
      recent = new Map();
    }
    recent.set(own, value);
    return value;
  };
}
