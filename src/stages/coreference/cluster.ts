import type { Entity, Mention } from '../../pipeline/document.js';
import type { EntityType } from '../../types.js';
import type { NameForm } from './name-forms.js';

/** Forms that are names of one thing, on the way to an entity. */
export interface Cluster {
  forms: NameForm[];
  /** Those of its forms' mentions that are its own; all unless a form is shared by several. */
  mentions: Mention[];
  /** Other names that are no mentions, as in "Lin Wen-hsiung (林文雄)". */
  otherNames: string[];
}

/** A cluster of one form; `owns` says whether all mentions of the form belong to it. */
export function clusterOf(form: NameForm, owns = true): Cluster {
  return { forms: [form], mentions: owns ? [...form.mentions] : [], otherNames: [] };
}

/** An entity that goes by the fullest of its forms; `fullness` tells how full one is. */
export function entityOf(
  type: EntityType,
  { forms, mentions, otherNames }: Cluster,
  fullness: (form: NameForm) => number,
): Entity {
  if (forms.length === 1 && otherNames.length === 0) {
    const { writings } = forms[0] as NameForm;
    const name = bestWriting(writings);
    return { type, name, aliases: writings.filter((writing) => writing !== name), mentions };
  }
  mentions.sort((a, b) => a.start - b.start);
  forms.sort((a, b) => firstOffset(a) - firstOffset(b));
  let fullest = forms[0] as NameForm;
  for (const form of forms) if (fullness(form) > fullness(fullest)) fullest = form;
  const name = bestWriting(fullest.writings);
  const names = new Set([...forms.flatMap(({ writings }) => writings), ...otherNames]);
  names.delete(name);
  return { type, name, aliases: [...names], mentions };
}

function firstOffset({ mentions }: NameForm): number {
  return mentions[0]?.start ?? 0;
}

/** Not in capitals throughout if possible, then the one with most accents, then the first. */
function bestWriting(writings: readonly string[]): string {
  let best = writings[0] as string;
  for (const writing of writings.slice(1)) {
    if (rankOf(writing) > rankOf(best)) best = writing;
  }
  return best;
}

function rankOf(writing: string): number {
  const accents = writing.replace(/[^\u00C0-\u024F]/g, '').length;
  return (writing === writing.toUpperCase() ? 0 : 100) + accents;
}
