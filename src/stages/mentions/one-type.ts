import type { Mention } from '../../pipeline/document.js';
import { logit } from '../../tagging/calibration.js';

const nameTypes: ReadonlySet<Mention['type']> = new Set<Mention['type']>(['person', 'organization', 'place']);
/** From this score on a mention keeps its type, whatever the others say: two bear the name. */
const certain = 0.9;
/** The evidence for a type must be so many times that for a mention's own to replace it. */
const preponderance = 2;
/** The least and the most, in log odds, that one mention says for its type. */
const leastEvidence = 0.1;
const mostEvidence = 4;

/**
 * Gives all mentions of a name the type that most of the evidence in the article is for, by the sum of
 * their log odds; a mention that its context leaves no doubt about keeps its own. The last word of a
 * person's full name speaks for a person too. Decided over all mentions at once, so that their order
 * does not matter.
 */
export function withOneType(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const evidence = new Map<string, Map<Mention['type'], number>>();
  const count = (name: string, { type, score }: Mention): void => {
    let ofName = evidence.get(name);
    if (!ofName) evidence.set(name, (ofName = new Map<Mention['type'], number>()));
    const logOdds = Math.min(mostEvidence, Math.max(leastEvidence, logit(score)));
    ofName.set(type, (ofName.get(type) ?? 0) + logOdds);
  };
  const nameOf = ({ start, end }: Mention): string => text.slice(start, end).toLowerCase();
  for (const mention of mentions) {
    if (!nameTypes.has(mention.type)) continue;
    const name = nameOf(mention);
    count(name, mention);
    const lastWord = /\s(\S+)$/.exec(name)?.[1];
    if (mention.type === 'person' && lastWord !== undefined) count(lastWord, mention);
  }
  return mentions.map((mention) => {
    if (!nameTypes.has(mention.type) || mention.score >= certain) return mention;
    const ofName = evidence.get(nameOf(mention));
    if (!ofName || ofName.size < 2) return mention;
    const [type, most] = [...ofName].reduce((best, other) => (other[1] > best[1] ? other : best));
    if (type === mention.type || most < preponderance * (ofName.get(mention.type) ?? 0)) return mention;
    return { ...mention, type };
  });
}
