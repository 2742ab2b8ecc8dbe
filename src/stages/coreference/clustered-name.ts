import { acronymsFor, isExpansion, isFamous, knownAcronym, type Acronym } from '../../knowledge/acronyms.js';
import type { Cluster } from './cluster.js';
import type { NameForm } from './name-forms.js';

/** A form with what it takes to compare it, and the cluster that it is in so far. */
export interface ClusteredName {
  form: NameForm;
  /** As acronyms are looked up; null for what is none. */
  acronym: string | null;
  cluster: Cluster;
}

/** Whether it is known already what an acronym or short name stands for. */
export function hasExpansion({ cluster }: ClusteredName): boolean {
  return cluster.forms.some(({ words }) => words.length > 1);
}

/** Whether all that an acronym is joined to so far are names of what it is known to stand for. */
export function standsOnlyFor({ cluster }: ClusteredName, known: Acronym): boolean {
  return cluster.forms.every(({ words }) => words.length === 1 || acronymsFor(words).includes(known));
}

/** Whether an acronym is known to stand for something else than a name with the same letters. */
export function isClaimed({ acronym }: ClusteredName, { form }: ClusteredName): boolean {
  const known = knownAcronym(acronym ?? '');
  return known !== undefined && isFamous(known) && !isExpansion(known, form.words);
}
