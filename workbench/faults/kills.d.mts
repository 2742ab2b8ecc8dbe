/** Meddles with runs; see `kills.mjs`. Returns what went wrong, and how often each ending came. */
export function kills(options: {
  count: number;
  engines: readonly string[];
  articleCount?: number;
  seed?: number;
  log?: (line: string) => void;
}): Promise<{ failures: string[]; endings: Record<string, number> }>;
