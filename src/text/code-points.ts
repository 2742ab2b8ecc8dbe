/** A surrogate pair is two UTF-16 code units and one code point. */
const surrogate = /[\uD800-\uDFFF]/;

/**
 * Turns offsets in UTF-16 code units into offsets in Unicode code points, which Python and most
 * other tools count. An offset inside a character counts as the one after it.
 */
export function toCodePoints(text: string): (offset: number) => number {
  // Most news has nothing beyond the Basic Multilingual Plane.
  if (!surrogate.test(text)) return (offset) => offset;
  const offsets = new Uint32Array(text.length + 1);
  let codePoints = 0;
  for (let at = 0; at < text.length; codePoints += 1) {
    offsets[at] = codePoints;
    const isPair = (text.codePointAt(at) ?? 0) > 0xffff;
    if (isPair) offsets[at + 1] = codePoints + 1;
    at += isPair ? 2 : 1;
  }
  offsets[text.length] = codePoints;
  return (offset) => offsets[offset] ?? codePoints;
}
