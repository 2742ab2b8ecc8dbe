/**
 * Whether the letters of an acronym occur in the name in their order, the first of them
 * at the start of a word (Schwartz and Hearst 2003). For pairs that the text itself puts
 * side by side, as with brackets.
 */
export function isShortFor(letters: string, { words }: { words: readonly string[] }): boolean {
  const name = words.join(' ');
  let at = name.length;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    do {
      at -= 1;
      if (at < 0) return false;
    } while (name[at] !== letters[index] || (index === 0 && at > 0 && name[at - 1] !== ' '));
  }
  return true;
}
