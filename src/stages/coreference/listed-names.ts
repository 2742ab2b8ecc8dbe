import type { NameEntry } from '../../knowledge/names/name-entry.js';
import type { Mention } from '../../pipeline/document.js';
import type { NameForm } from './name-forms.js';

/** The one entry of a list that mentions are of; null where none is, or several are called so. */
export function onlyEntry(mentions: readonly Mention[]): NameEntry | null {
  for (const { listed } of mentions) {
    const [entry] = listed ?? [];
    if (entry && listed?.length === 1) return entry;
  }
  return null;
}

/** Whether a list has mentions as names of two that are not the same. */
export function areListedApart(a: readonly Mention[], b: readonly Mention[]): boolean {
  const [entry, other] = [onlyEntry(a), onlyEntry(b)];
  if (!entry || !other || entry === other) return false;
  return entry.id !== null && other.id !== null && entry.id !== other.id;
}

/** Names that a list has for one person, each with the fullest of them. */
export function listedForms(forms: readonly NameForm[]): Map<NameForm, NameForm> {
  const fullest = new Map<NameEntry, NameForm>();
  const found = new Map<NameForm, NameForm>();
  for (const form of [...forms].sort((a, b) => b.words.length - a.words.length)) {
    const entry = onlyEntry(form.mentions);
    const other = entry && fullest.get(entry);
    if (other) found.set(form, other);
    else if (entry) fullest.set(entry, form);
  }
  return found;
}
