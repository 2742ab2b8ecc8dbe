/*
 * Room in the module's memory. What is taken is never given back: all that is allocated
 * lives as long as the tagger, or is used again by it.
 */

let end: usize = (__heap_base + 15) & ~15;

/** Rounds a number of bytes up to a multiple of 16. */
export function allocate(bytes: usize): usize {
  const start = end;
  end = (end + bytes + 15) & ~15;
  const pages = <i32>((end + 0xffff) >>> 16);
  const missing = pages - memory.size();
  // Room for more at once, so that the memory does not grow at every call.
  if (missing > 0 && memory.grow(max(missing, 64)) < 0) unreachable();
  return start;
}
