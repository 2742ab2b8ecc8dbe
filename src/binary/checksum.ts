/**
 * The checksum of the words of a model's file. Every step keeps different sums different, so that no change of a single word goes unseen.
 * Four sums side by side, which a processor works on at the same time.
 */
export function checksum(words: Uint32Array): number {
  let a = 0x811c9dc5;
  let b = a + 1;
  let c = a + 2;
  let d = a + 3;
  const { length } = words;
  const whole = length - (length % 4);
  for (let at = 0; at < whole; at += 4) {
    a = Math.imul(a ^ (words[at] as number), 0x01000193);
    b = Math.imul(b ^ (words[at + 1] as number), 0x01000193);
    c = Math.imul(c ^ (words[at + 2] as number), 0x01000193);
    d = Math.imul(d ^ (words[at + 3] as number), 0x01000193);
    a = (a << 13) | (a >>> 19);
    b = (b << 13) | (b >>> 19);
    c = (c << 13) | (c >>> 19);
    d = (d << 13) | (d >>> 19);
  }
  for (let at = whole; at < length; at += 1) a = Math.imul(a ^ (words[at] as number), 0x01000193);
  return (a ^ Math.imul(b, 3) ^ Math.imul(c, 5) ^ Math.imul(d, 7)) >>> 0;
}
