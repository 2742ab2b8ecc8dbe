import type { ClusteredName } from './clustered-name.js';
import { areNamedApart, isNamedBeside } from './named-apart.js';
import { isPart } from './partial-names.js';
import { areVariants } from './spelling-variants.js';

/**
 * Of the names that one may be part or a variant of: the last before it, else the first. None where
 * it may be part of two that were named before: "the Court" after the Supreme Court and the High Court.
 */
export function nearestWhole(
  text: string,
  name: ClusteredName,
  candidates: readonly ClusteredName[],
): ClusteredName | null {
  const start = name.form.mentions[0]?.start ?? 0;
  let best: ClusteredName | null = null;
  const wholes = candidates.filter((whole) => whole !== name && isPart(name.form, whole.form));
  const before = wholes.filter(({ form }) => (form.mentions[0]?.start ?? 0) < start);
  if (new Set(before.map(({ cluster }) => cluster)).size > 1) return null;
  const others =
    wholes.length > 0
      ? wholes.filter((whole) => !isNamedBeside(text, name.form, whole.form))
      : candidates.filter((whole) => whole !== name && isVariant(text, name, whole));
  for (const whole of others) {
    const first = whole.form.mentions[0]?.start ?? 0;
    if (!best || first < start) best = whole;
  }
  return best;
}

function isVariant(text: string, { form }: ClusteredName, { form: other }: ClusteredName): boolean {
  return areVariants(other.words, form.words) && !areNamedApart(text, form.mentions, other.mentions);
}
