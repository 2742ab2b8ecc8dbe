/*
 * Whether a text is in English, for which everything here is made. English is told by its
 * commonest words, at no cost; only where these are few is the detector loaded.
 */

/** Words that make up about two fifths of any English text, and that few other languages have. */
const commonWords = new Set(
  (
    'the of and to in that for is was on with as at by it be he his from are this have not but had they which ' +
    'an or were her she has been their said who will its after would about into than when there more out up one ' +
    'we you your our what all no if can do my so'
  ).split(' '),
);

/** How much of a text is looked at, in UTF-16 code units. */
const sampleLength = 4000;
/** Fewer words tell too little: a caption, a list of results. */
const fewestWords = 25;
const englishShare = 0.15;
/** With fewer common words than this a text is doubtful. */
const doubtfulShare = 0.08;

/**
 * The language of a text that is not English, by its English name, such as "French", or "another language"; null
 * for English, and where it cannot be told.
 */
export async function foreignLanguage(text: string): Promise<string | null> {
  const sample = text.slice(0, sampleLength);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const isForeignScript = isInForeignScript(sample);
  if (words.length < fewestWords && !isForeignScript) return null;
  const share = words.filter((word) => commonWords.has(word)).length / Math.max(1, words.length);
  if (share >= englishShare) return null;
  const { francAll } = await import('franc-min');
  const ranked = francAll(sample, { minLength: isForeignScript ? fewestLetters : enough });
  const [best] = ranked;
  // The detector does not know every script, and in one of several languages it needs some text to tell them.
  const isTold = best !== undefined && best[0] !== 'und' && (ranked.length === 1 || sample.length >= enough);
  if (!isTold) return isForeignScript ? 'another language' : null;
  const english = ranked.find(([code]) => code === 'eng')?.[1] ?? 0;
  // The scores are relative to the best, which is 1.
  const isEnglish =
    best[0] === 'eng' || english > closeToBest || (share >= doubtfulShare && english > possible);
  return isEnglish ? null : nameOf(best[0]);
}

/** In so many characters languages of one script can be told. */
const enough = 40;
/** Fewer letters of another script may be a name. */
const fewestLetters = 15;

/** Whether most letters are of another script than English is written in. */
function isInForeignScript(sample: string): boolean {
  const foreign = (sample.match(/(?!\p{Script=Latin})\p{L}/gu) ?? []).length;
  return foreign >= fewestLetters && foreign * 2 > (sample.match(/\p{L}/gu) ?? []).length;
}

const closeToBest = 0.95;
const possible = 0.75;

function nameOf(code: string): string {
  // franc names the individual languages of two macrolanguages, for which there are no English names.
  const known: Readonly<Record<string, string>> = {
    cmn: 'zh',
    arb: 'ar',
    pes: 'fa',
    zlm: 'ms',
    swh: 'sw',
    npi: 'ne',
    uzn: 'uz',
    azj: 'az',
    ckb: 'ku',
    plt: 'mg',
    koi: 'kv',
  };
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(known[code] ?? code) ?? code;
  return name === code ? `a language with the code ${code}` : name;
}
