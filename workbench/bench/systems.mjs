/*
 * The systems that are compared: each is loaded by a function that gives back what makes
 * a text into JSON of its people, places, organizations and dates.
 */
export async function load(name) {
  return name in alone ? alone[name]() : ours(name);
}

async function ours(engine) {
  const { createExtractor } = await import('../../dist/bundle/index.js');
  const extractor = await createExtractor({ engine });
  return async (text) => JSON.stringify(await extractor.extract(text));
}

const alone = {
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return (text) => {
      const doc = nlp(text);
      return JSON.stringify(
        [doc.people(), doc.places(), doc.organizations()].map((view) => view.json({ offset: true })),
      );
    };
  },

  'wink-nlp': async () => {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNLP(model);
    return (text) => {
      const doc = nlp.readDoc(text);
      return JSON.stringify([doc.entities().out(nlp.its.detail), doc.tokens().out(nlp.its.pos)]);
    };
  },
};
