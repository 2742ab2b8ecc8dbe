/** So many answers are kept, which is more than an article has words. */
const mostKept = 20_000;

/** A function of words that remembers what it said, as most words of a text were met before. */
export function remembering<V extends object | string | boolean>(
  read: (word: string) => V,
): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      if (known.size >= mostKept) known.clear();
      known.set(word, (value = read(word)));
    }
    return value;
  };
}
