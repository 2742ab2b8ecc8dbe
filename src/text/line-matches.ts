/**
 * The matches of a pattern in those lines of a text that have a cue, in order; their indices
 * count in the text. The same as those in the whole text for a pattern that matches nothing
 * across a line break and nothing without the cue, and found in a fraction of the time where few
 * lines have it.
 *
 * @param pattern A global one.
 */
export function matchesInLines(text: string, pattern: RegExp, cue: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = text.indexOf(cue); at >= 0;) {
    const start = text.lastIndexOf('\n', at) + 1;
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    for (const match of text.slice(start, end).matchAll(pattern)) {
      match.index += start;
      found.push(match);
    }
    at = text.indexOf(cue, end);
  }
  return found;
}
