import { DocumentFeatures } from '../../src/engines/fast/document-features.js';
import { entityLabels, gateColumn, titleLabels } from '../../src/engines/fast/layout.js';
import type { Model } from '../../src/engines/fast/model.js';
import { namesPerson, titleFeatures } from '../../src/engines/fast/title-features.js';
import type { Vocabulary } from '../../src/engines/fast/vocabulary.js';
import { decodeSpans, type TokenSpan } from '../../src/tagging/labels.js';
import { learnedTypes } from '../../src/tagging/manifest.js';
import type { Example } from '../articles.js';
import { fitCalibration, type Outcome } from './calibration.js';
import { compact } from './compaction.js';
import type { Instance } from './dataset.js';
import { learnGate, type Gate, type GateInstance, type GateSchedule } from './gate.js';
import { LayerData, predict, type Prediction, type Schedule } from './layers.js';
import type { Network } from './network.js';

/** What the tagger is trained from, and how. */
export interface Recipe {
  /** Articles, which may occur several times in different versions under one id. */
  articles: readonly Example[];
  /** Those of them by which scores are calibrated: as the texts are that the tagger will read. */
  judged: readonly Example[];
  first: Schedule;
  second: Schedule;
  titles: Schedule;
  gate: GateSchedule;
  /**
   * The second pass and the titles learn from the predictions of the first pass for articles that
   * it has not seen: from so many models, each trained without a part of the articles.
   */
  folds: number;
  /** Weights nearer to 0 are left out of the file. */
  leastWeight: number;
}

/** Trains all layers of the tagger. The same recipe gives the same model. */
export function trainTagger(vocabulary: Vocabulary, recipe: Recipe, log: (line: string) => void): Model {
  const { articles } = recipe;
  const first = new LayerData(
    vocabulary,
    { types: learnedTypes.length, words: true, spans: ({ entities }) => entities },
    articles,
    recipe.first.atLeast,
  );
  log(`gates, ${first.table.features.length} features`);
  const gates = learnGates(first, recipe, log);
  log('first pass');
  const firstPass = predictUnseen(first, recipe, log);
  const firstNetwork = first.train(articles, recipe.first, log);

  const second = new LayerData(
    vocabulary,
    {
      types: learnedTypes.length,
      words: false,
      more: (example, sequences, emitFor) => {
        const elsewhere = new DocumentFeatures(sequences, predictionOf(firstPass, example).labels);
        sequences.forEach((_, index) => {
          elsewhere.features(index, emitFor(index));
        });
      },
      spans: ({ entities }) => entities,
      given: (example) => predictionOf(firstPass, example).scores,
    },
    articles,
    recipe.second.atLeast,
  );
  log(`second pass, ${second.table.features.length} features`);
  const secondNetwork = second.train(articles, recipe.second, log);
  const secondPass = new Map(
    articles.map((example) => [example, predict(secondNetwork, second.instances(example))]),
  );

  const withTitles = articles.filter(({ titles }) => titles !== null);
  const titles = new LayerData(
    vocabulary,
    {
      types: 1,
      words: true,
      more: (example, sequences, emitFor) => {
        const { labels } = predictionOf(secondPass, example);
        sequences.forEach((sequence, index) => {
          titleFeatures(sequence, labels[index] as Uint8Array, emitFor(index));
        });
      },
      spans: (example) => example.titles ?? [],
    },
    withTitles,
    recipe.titles.atLeast,
  );
  log(`titles, ${titles.table.features.length} features`);
  const titleNetwork = titles.train(withTitles, recipe.titles, log);

  const outcomes: Outcome[][] = [...learnedTypes, 'title'].map(() => []);
  gatherOutcomes(secondNetwork, second, recipe.judged, outcomes, 0);
  const judgedTitles = recipe.judged.filter((example) => example.titles !== null);
  gatherOutcomes(titleNetwork, titles, judgedTitles, outcomes, learnedTypes.length);

  return {
    vocabulary,
    features: compact(
      [
        {
          features: first.table.features,
          weights: firstNetwork.weights.values,
          labels: entityLabels,
          firstColumn: 0,
        },
        {
          features: second.table.features,
          weights: secondNetwork.weights.values,
          labels: entityLabels,
          firstColumn: 0,
        },
        {
          features: titles.table.features,
          weights: titleNetwork.weights.values,
          labels: titleLabels,
          firstColumn: entityLabels,
        },
        ...gates.map(({ weights }, index) => ({
          features: first.table.features,
          weights,
          labels: 1,
          firstColumn: gateColumn + index,
        })),
      ],
      recipe.leastWeight,
    ),
    hidden: {
      inward: firstNetwork.hidden.inward.values,
      bias: firstNetwork.hidden.bias.values,
      outward: firstNetwork.hidden.outward.values,
    },
    gates: Float32Array.from(gates, ({ threshold }) => threshold),
    first: firstNetwork.transitions.values,
    second: secondNetwork.transitions.values,
    titles: titleNetwork.transitions.values,
    calibration: Float32Array.from(outcomes.flatMap((list) => fitCalibration(list))),
  };
}

/**
 * The gates for entities and for titles; that for titles is for sentences that name a person.
 * That for entities is learned where all types are annotated: elsewhere, a token outside all
 * mentions may be one that has to pass.
 */
function learnGates(first: LayerData, recipe: Recipe, log: (line: string) => void): Gate[] {
  const { articles, folds } = recipe;
  const foldOf = foldsOf(articles, folds);
  const learn = (
    examples: readonly Example[],
    spansOf: (example: Example) => readonly TokenSpan[] | null,
  ): Gate => {
    const heldOut: boolean[] = [];
    const instances: GateInstance[] = [];
    for (const example of examples) {
      const spans = spansOf(example);
      if (spans === null) continue;
      const inside = new Uint8Array(example.document.tokens.length);
      for (const { first, end } of spans) inside.fill(1, first, end);
      for (const instance of first.instances(example)) {
        const { firstToken, words, labels } = instance;
        if (spansOf === titlesOf && !namesPerson(labels)) continue;
        instances.push({ instance, inside: inside.slice(firstToken, firstToken + words.length) });
        heldOut.push(foldOf.get(String(example.document.id)) === 0);
      }
    }
    const { features } = first.table;
    return learnGate(
      instances,
      (index) => heldOut[index] === true,
      features.length,
      first.boundary,
      recipe.gate,
      log,
    );
  };
  const titlesOf = ({ titles }: Example): readonly TokenSpan[] | null => titles;
  const entitiesOf = ({ entities, unknown }: Example): readonly TokenSpan[] | null =>
    unknown.length > 0 ? null : entities;
  return [learn(articles, entitiesOf), learn(articles, titlesOf)];
}

/** The part that each article belongs to; the versions of an article go together. */
function foldsOf(articles: readonly Example[], folds: number): Map<string, number> {
  const ids = [...new Set(articles.map(({ document }) => String(document.id)))];
  return new Map(ids.map((id, index) => [id, index % folds]));
}

/** For each article the predictions of a model that has not seen it. */
function predictUnseen(
  first: LayerData,
  { articles, folds, first: schedule }: Recipe,
  log: (line: string) => void,
): Map<Example, Prediction> {
  const predictions = new Map<Example, Prediction>();
  const foldOf = foldsOf(articles, folds);
  for (let fold = 0; fold < folds; fold += 1) {
    log(`without part ${fold + 1} of ${folds}`);
    const unseen = articles.filter(({ document }) => foldOf.get(String(document.id)) === fold);
    const seen = articles.filter(({ document }) => foldOf.get(String(document.id)) !== fold);
    const network = first.train(seen, schedule, log);
    for (const example of unseen) predictions.set(example, predict(network, first.instances(example)));
  }
  log('with all');
  return predictions;
}

function predictionOf(predictions: ReadonlyMap<Example, Prediction>, example: Example): Prediction {
  const prediction = predictions.get(example);
  if (!prediction) throw new Error(`no prediction for ${example.document.id}`);
  return prediction;
}

/** Adds to the lists from `firstList` on, one for each type, how the layer's spans turn out. */
function gatherOutcomes(
  network: Network,
  data: LayerData,
  examples: readonly Example[],
  lists: Outcome[][],
  firstList: number,
): void {
  const { lattice } = network;
  const keyOf = ({ first, end, type }: TokenSpan): string => `${first} ${end} ${type}`;
  for (const example of examples) {
    const instances = data.instances(example);
    const { labels, scores } = predict(network, instances);
    labels.forEach((path, index) => {
      const found = decodeSpans(path);
      if (found.length === 0) return;
      lattice.sum(scores[index] as Float32Array, path.length);
      const gold = new Set(decodeSpans((instances[index] as Instance).labels).map(keyOf));
      for (const span of found) {
        lists[firstList + span.type]?.push({
          probability: lattice.spanProbability(span.first, span.end, span.type),
          right: gold.has(keyOf(span)),
        });
      }
    });
  }
}
