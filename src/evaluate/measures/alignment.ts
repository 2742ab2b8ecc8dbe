import { firstEndingAfter } from '../../text/spans.js';
import { ratio } from '../counts.js';
import { formatNumberOf, formatShare } from '../table.js';
import type { Measure } from './measure.js';

/**
 * The ceiling that tokens and sentences put on any engine that labels tokens sentence by
 * sentence: how many gold mentions start and end where a token does, and how many lie in
 * one sentence.
 */
export const alignment: Measure = {
  name: 'alignment',
  start: () => {
    const counts = { gold: 0, tokenAligned: 0, withinSentence: 0 };
    const toJson = () =>
      counts.gold === 0
        ? null
        : {
            ...counts,
            tokenAlignedShare: ratio(counts.tokenAligned, counts.gold),
            withinSentenceShare: ratio(counts.withinSentence, counts.gold),
          };
    return {
      add: ({ goldMentions, prediction: { run } }) => {
        if (!run) return;
        const { tokens, sentences } = run.document;
        const starts = new Set(tokens.starts);
        const ends = new Set(tokens.ends);
        for (const { start, end } of goldMentions) {
          const sentence = sentences[firstEndingAfter(sentences, start)];
          counts.gold += 1;
          if (starts.has(start) && ends.has(end)) counts.tokenAligned += 1;
          if (sentence && sentence.start <= start && end <= sentence.end) counts.withinSentence += 1;
        }
      },
      toJson,
      toLines: () => {
        const json = toJson();
        if (!json) return [];
        const [aligned, within] = [json.tokenAlignedShare, json.withinSentenceShare].map(formatShare);
        return [
          `of ${formatNumberOf(json.gold, 'gold mention')}: aligned with tokens ${aligned}, within one sentence ${within}`,
        ];
      },
    };
  },
};
