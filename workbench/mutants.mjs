/*
 * Mutants: thresholds and learned decisions put wrong one at a time, to see whether a test
 * notices. Works on a copy of the sources and leaves these alone:
 *
 *   node workbench/mutants.mjs               all of the table below
 *   node workbench/mutants.mjs roles dates   those with one of these words in their names
 *   node workbench/mutants.mjs --quality     against test/quality.test.ts instead of the tests named
 *
 * Prints for each what killed it, the first test that fails, or that it SURVIVED. A mutant
 * whose text is no longer there, just once, is to be brought up to date. The exit status is 1
 * when one survived or could not be made.
 *
 * A survivor means that the decision may be changed by accident. The test that it wants is
 * one of what a reader sees, on several unlike sentences, not one that repeats the number.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Name, file, text that stands in it once, what takes its place, and the tests that ought to fail. */
// prettier-ignore
const mutants = [
  // Roles
  ['roles: the state of a public office is not preferred', 'models/roles.json', '"state": 2.5', '"state": 0', 'stages/roles'],
  ['roles: the likeliest person holds a title, however unlikely', 'src/stages/roles/assignment.ts', 'const evenOdds = 0.5;', 'const evenOdds = 0;', 'stages/roles stages/titles'],
  ['roles: a title is left without a holder too easily', 'src/stages/roles/assignment.ts', 'const evenOdds = 0.5;', 'const evenOdds = 0.95;', 'stages/roles'],
  ['roles: titles are shared too easily', 'models/roles.json', '"sharing": 0', '"sharing": -3', 'stages/roles'],
  ['roles: titles are hardly shared', 'models/roles.json', '"sharing": 0', '"sharing": 3', 'stages/roles'],
  ['roles: few people after a title are looked at', 'src/stages/roles/holders.ts', 'const mostAfter = 8;', 'const mostAfter = 2;', 'stages/roles'],
  ['roles: one institution beside a title is looked at', 'src/stages/roles/institutions.ts', 'const most = 4;', 'const most = 1;', 'stages/roles'],
  ['roles: countries are told apart by their first letters', 'src/stages/roles/institution-countries.ts', 'ofPerson.includes(country)', 'ofPerson.some((code) => code[0] === country[0])', 'stages/roles'],
  ['roles: doubtful titles have holders', 'src/stages/roles/assignment.ts', 'const leastOfBoth = 0.3;', 'const leastOfBoth = 0.02;', 'stages/roles stages/doubtful'],
  ['roles: a little doubt of a title leaves it without a holder', 'src/stages/roles/assignment.ts', 'const leastOfBoth = 0.3;', 'const leastOfBoth = 0.7;', 'stages/roles'],
  ['roles: lists are doubtful', 'src/stages/roles/assignment.ts', 'const oddsInList = 5;', 'const oddsInList = -3;', 'stages/roles'],
  ['roles: any country of an article is its main one', 'src/stages/roles/article-countries.ts', 'const leastOfMost = 0.9;', 'const leastOfMost = 0.1;', 'stages/roles'],
  ['roles: who is made to leave a post has it', 'src/stages/roles/leaving.ts', 'return asWhat.test(between) && dismissing', 'return false && dismissing', 'stages/roles/former'],
  ['roles: what a sentence deals with is where its title is held', 'src/stages/roles/institution-objects.ts', '  isTakenUp, //', '  //', 'stages/roles/institutions'],
  // References
  ['references: any country of an article tells namesakes apart', 'src/stages/references/references.ts', 'const mostly = 0.5;', 'const mostly = 0.05;', 'stages/references'],
  ['references: no country of an article tells namesakes apart', 'src/stages/references/references.ts', 'const mostly = 0.5;', 'const mostly = 1.1;', 'stages/references'],
  // Places
  ['places: only certain pins are set', 'src/stages/geocoding/location.ts', 'const leastPinned = 0.35;', 'const leastPinned = 0.97;', 'stages/geocoding'],
  ['places: far points are near', 'src/stages/geocoding/location.ts', 'const farthest = 161;', 'const farthest = 16_100;', 'stages/geocoding'],
  ['places: a city loses to hamlets abroad', 'src/stages/geocoding/remote-namesakes.ts', 'const dwarfing = keptPopulation(50);', 'const dwarfing = keptPopulation(1_000_000);', 'stages/geocoding'],
  ['places: a hamlet among its neighbours is none', 'src/stages/geocoding/remote-namesakes.ts', 'const leastProbable = 0.2;', 'const leastProbable = 2;', 'stages/geocoding'],
  ['places: two of a list make it one of regions', 'src/stages/geocoding/region-cues.ts', 'const shortestList = 3;', 'const shortestList = 2;', 'stages/geocoding'],
  ['places: no list is one of regions', 'src/stages/geocoding/region-cues.ts', 'const shortestList = 3;', 'const shortestList = 9;', 'stages/geocoding'],
  ['places: a town and what it lies in are as doubtful as alone', 'src/stages/mentions/place-parts.ts', 'const leastTogether = 0.9;', 'const leastTogether = 0;', 'stages/place-parts stages/doubtful'],
  ['places: any town is near the county beside it', 'src/stages/geocoding/candidates.ts', 'const mostInDistrict = 60;', 'const mostInDistrict = 6_000;', 'stages/geocoding'],
  ['places: no town is near the county beside it', 'src/stages/geocoding/candidates.ts', 'const mostInDistrict = 60;', 'const mostInDistrict = 1;', 'stages/geocoding'],
  ['places: a city abroad has the name of a country', 'src/stages/geocoding/candidates.ts', 'const knownAbroad = keptPopulation(100_000);', 'const knownAbroad = keptPopulation(100_000_000);', 'stages/geocoding'],
  ['places: a given name in a firm\'s is a town', 'src/stages/geocoding/other-evidence.ts', 'const leastBesidePerson = keptPopulation(500_000);', 'const leastBesidePerson = 0;', 'stages/geocoding'],
  ['places: no town is in the name of a firm that begins with it', 'src/stages/geocoding/other-evidence.ts', 'const leastBesidePerson = keptPopulation(500_000);', 'const leastBesidePerson = keptPopulation(500_000_000);', 'stages/geocoding'],
  ['places: money and courts tell nothing', 'src/stages/geocoding/other-evidence.ts', '  sign: 1,', '  sign: 0,', 'stages/geocoding/national'],
  ['places: a site is near any namesake of its town', 'src/stages/geocoding/candidates.ts', 'const mostInTown = 30;', 'const mostInTown = 30_000;', 'stages/geocoding/facilities'],
  ['places: planets are towns', 'src/stages/geocoding/place-names.ts', 'containers.length === 0 && celestialBodies', 'containers.length > 9 && celestialBodies', 'stages/geocoding/celestial'],
  // Names of lists and by their form
  ['names: a storm is somebody', 'src/stages/mentions/storms.ts', 'if (storms.size === 0) return mentions;', 'if (storms.size >= 0) return mentions;', 'stages/storms'],
  ['names: what is found once doubtfully is found throughout', 'src/stages/mentions/names/repeated-claims.ts', 'const sure = 0.8;', 'const sure = 0;', 'stages/doubtful stages/known-names stages/overlooked stages/credits stages/references'],
  ['names: what is found once is not looked for again', 'src/stages/mentions/names/repeated-claims.ts', 'const sure = 0.8;', 'const sure = 1.1;', 'stages/doubtful stages/known-names stages/overlooked stages/credits stages/references'],
  ['names: no votes are enough against a person', 'src/stages/mentions/names/repeated-claims.ts', 'const enoughVotes = 1.5;', 'const enoughVotes = 150;', 'stages/doubtful stages/known-names stages/overlooked stages/credits stages/references'],
  ['names: a sure place with an ampersand is a firm', 'src/stages/mentions/names/firms.ts', 'const unsure = 0.6;', 'const unsure = 1.1;', 'stages/doubtful stages/known-names stages/overlooked stages/credits stages/references'],
  ['names: a sure event with an acronym is a body', 'src/stages/mentions/names/short-forms.ts', 'const unsure = 0.6;', 'const unsure = 1.1;', 'stages/doubtful stages/known-names stages/overlooked stages/credits stages/references'],
  ['names: one word makes a report of a game', 'src/stages/mentions/names/clubs.ts', 'const enoughCues = 2;', 'const enoughCues = 1;', 'stages/doubtful stages/known-names stages/overlooked stages/credits stages/references'],
  ['names: nothing makes a report of a game', 'src/stages/mentions/names/clubs.ts', 'const enoughCues = 2;', 'const enoughCues = 20;', 'stages/doubtful stages/known-names stages/overlooked stages/credits stages/references'],
  ['names: the user\'s list is doubtful', 'src/stages/mentions/names/given.ts', 'const listScore = 0.97;', 'const listScore = 0.1;', 'stages/doubtful stages/known-names stages/overlooked stages/credits stages/references'],
  ['names: a sure organization is a byline', 'src/stages/mentions/credits.ts', 'const unsure = 0.8;', 'const unsure = 1.1;', 'stages/doubtful stages/known-names stages/overlooked stages/credits stages/references'],
  ['names: a sure organization is a person called like a town', 'src/stages/mentions/people/overlooked.ts', 'const unsure = 0.6;', 'const unsure = 1.1;', 'stages/doubtful stages/known-names stages/overlooked stages/credits stages/references'],
  ['names: given names of doubtful people are people', 'src/stages/mentions/people/given-names.ts', 'const sureFullName = 0.7;', 'const sureFullName = 0;', 'stages/doubtful stages/known-names stages/overlooked stages/credits stages/references'],
  ['places: an improbable country is given', 'src/stages/geocoding/location.ts', 'const leastProbable = { listed: 0.5, unlisted: 0.6 };', 'const leastProbable = { listed: 0.2, unlisted: 0.2 };', 'stages/geocoding'],
  ['places: only a certain country is given', 'src/stages/geocoding/location.ts', 'const leastProbable = { listed: 0.5, unlisted: 0.6 };', 'const leastProbable = { listed: 0.97, unlisted: 0.97 };', 'stages/geocoding'],
  ['places: a country is given to what is hardly a place', 'src/stages/geocoding/location.ts', 'const leastCertain = { listed: 0.35, unlisted: 0.55 };', 'const leastCertain = { listed: 0.05, unlisted: 0.05 };', 'stages/geocoding'],
  ['places: a pin is set where readings disagree', 'src/stages/geocoding/location.ts', 'const leastPinned = 0.35;', 'const leastPinned = 0.05;', 'stages/geocoding'],
  ['places: a region is its town', 'src/stages/geocoding/location.ts', 'keptPopulation(7)', 'keptPopulation(1000)', 'stages/geocoding'],
  ['places: countries hardly spoken of are not the article\'s', 'src/stages/geocoding/location.ts', 'const leastWeight = 0.02;', 'const leastWeight = 0.2;', 'stages/geocoding'],
  ['places: nationalities say little', 'src/stages/geocoding/other-evidence.ts', 'nationality: 1,', 'nationality: 0.1,', 'stages/geocoding'],
  ['places: countries in names of organizations say nothing', 'src/stages/geocoding/other-evidence.ts', 'countryInside: 0.7', 'countryInside: 0.01', 'stages/geocoding'],
  ['places: towns in names of organizations say nothing', 'src/stages/geocoding/other-evidence.ts', 'townInside: 0.4', 'townInside: 0.01', 'stages/geocoding'],
  ['places: any village in a name stands for its country', 'src/stages/geocoding/other-evidence.ts', 'keptPopulation(100_000)', 'keptPopulation(2)', 'stages/geocoding'],
  ['places: a place far off is what a place lies in', 'src/stages/geocoding/place-names.ts', 'const mostBetween = 24;', 'const mostBetween = 3;', 'stages/geocoding'],
  ['places: only certain places are near others', 'src/stages/geocoding/ranking.ts', 'probability < 0.05', 'probability < 1.1', 'stages/geocoding'],
  ['places: the dateline says nothing', 'src/stages/geocoding/ranking.ts', 'let highest = 0.5;', 'let highest = 1.1;', 'stages/geocoding'],
  ['places: one pass over the names', 'src/stages/geocoding/ranking.ts', 'for (const name of names) addPlaceEvidence(name, evidence);', '', 'stages/geocoding'],
  // One type a name
  ['types: a certain context does not keep its type', 'src/stages/mentions/one-type.ts', 'const certain = 0.9;', 'const certain = 1.1;', 'stages/one-type'],
  ['types: any more evidence is enough', 'src/stages/mentions/one-type.ts', 'const preponderance = 2;', 'const preponderance = 1;', 'stages/one-type'],
  ['types: no evidence is enough', 'src/stages/mentions/one-type.ts', 'const preponderance = 2;', 'const preponderance = 50;', 'stages/one-type'],
  ['types: the end of a person\'s name says nothing', 'src/stages/mentions/one-type.ts', "mention.type === 'person' && lastWord", "mention.type === 'place' && lastWord", 'stages/one-type'],
  // Lines
  ['lines: headlines go on in the article', 'src/text/wrapped-names.ts', 'const fewestProseWords = 2;', 'const fewestProseWords = 0;', 'stages'],
  ['lines: any words in small letters make prose', 'src/text/wrapped-names.ts', 'const fewestSmallWords = 2;', 'const fewestSmallWords = 0;', 'stages'],
  ['lines: any lines are wrapped', 'src/text/canonical.ts', 'const leastFull = 0.6;', 'const leastFull = 0;', 'stages/sentences stages/structure sameness text'],
  ['lines: hardly any lines are wrapped', 'src/text/canonical.ts', 'const leastFull = 0.6;', 'const leastFull = 0.99;', 'sameness'],
  ['lines: a single line is quoted', 'src/text/quoted-lines.ts', '!isQuoted(index - 1) && !isQuoted(index + 1)', 'false', 'text'],
  // People and organizations
  ['people: surnames come last everywhere', 'src/stages/coreference/person-names.ts', 'const inFront = last >= 1 &&', 'const inFront = last < 0 &&', 'stages/coreference'],
  ['people: short names are variants', 'src/stages/coreference/spelling-variants.ts', 'const shortest = 5;', 'const shortest = 3;', 'stages/coreference'],
  ['people: no name is a variant', 'src/stages/coreference/spelling-variants.ts', 'const shortest = 5;', 'const shortest = 12;', 'stages/coreference'],
  ['people: doubtful people stay', 'src/stages/mentions/doubtful.ts', 'const evenOdds = 0.5;', 'const evenOdds = 0.05;', 'stages/coreference'],
  ['people: a title before it does not make a person likelier', 'src/stages/mentions/doubtful.ts', 'const withTitle = 0.25;', 'const withTitle = 0.5;', 'stages/coreference'],
  ['people: the gender of an address says nothing', 'src/stages/coreference/genders.ts', 'if (gender === other) return 2;', 'return 1;', 'stages/coreference'],
  ['people: shared names go to the first', 'src/stages/coreference/people.ts', 'bearers.touch(word, owner)', 'bearers.of(word)', 'stages/coreference'],
  ['organizations: acronyms of unusual kinds are not found', 'src/stages/coreference/organizations.ts', 'rank < 4', 'rank < 1', 'stages/coreference'],
  ['organizations: any name with the words is a part', 'src/stages/coreference/partial-names.ts', '|| !rest.some(isWithinBody)', '|| true', 'stages/coreference'],
  // Dates
  ['dates: names give way to any date around them', 'src/temporal/merge.ts', 'isInside && (isPart || expression.isFirm || isLoose)', 'isInside', 'temporal/temporal'],
  ['dates: only parts give way', 'src/temporal/merge.ts', '(isPart || expression.isFirm || isLoose)', 'isPart', 'temporal/temporal'],
  ['dates: what lies ahead counts like what is past', 'src/temporal/resolve-calendar.ts', 'cost += penalty.ahead;', 'cost += 0;', 'temporal'],
  ['dates: nothing lies ahead', 'src/temporal/resolve-calendar.ts', 'cost += penalty.ahead;', 'cost += 10 * penalty.ahead + 1000;', 'temporal'],
  ['dates: verbs before a date are not looked at', 'src/temporal/clauses.ts', 'const farthestBefore = 14;', 'const farthestBefore = 1;', 'temporal'],
  ['dates: what is arranged does not lie ahead', 'src/temporal/endpoints.ts', 'if (word.isArranging) return true;', 'if (word.isArranging) return false;', 'temporal'],
  ['dates: verbs after a date are not looked at', 'src/temporal/tense.ts', 'const farthestAfter = 10;', 'const farthestAfter = 0;', 'temporal'],
  ['dates: any date in full tells the year of the others', 'src/temporal/index.ts', 'const leadSentences = 4;', 'const leadSentences = 400;', 'temporal'],
  ['dates: scores are dates', 'src/temporal/index.ts', '&& value === undefined && /^', '&& false && /^', 'temporal'],
  ['dates: doubtful words are dates', 'src/temporal/chunker.ts', 'if (timePrepositions.has(before)) return true;', 'return true;', 'temporal'],
  ['dates: the grammar is sure of itself', 'src/temporal/merge.ts', 'Math.max(...dates.map((date) => date.score))', '1', 'temporal'],
  // Headline and dateline
  ['structure: a dateline\'s place may be a sentence', 'src/stages/structure/dateline.ts', 'const longestPlaceInWords = 3;', 'const longestPlaceInWords = 9;', 'stages/structure'],
  ['structure: a dateline needs no text after it', 'src/stages/structure/dateline.ts', 'const fewestWordsAfter = 8;', 'const fewestWordsAfter = 1;', 'stages/structure'],
  ['structure: a headline may be a word', 'src/stages/structure/headline.ts', 'const fewestWords = 3;', 'const fewestWords = 1;', 'stages/structure'],
  ['structure: one line stands above the body', 'src/stages/structure/index.ts', 'const mostHeadlines = 3;', 'const mostHeadlines = 1;', 'stages/structure'],
  ['structure: the body starts at once', 'src/stages/structure/index.ts', 'const mostLines = 12;', 'const mostLines = 3;', 'stages/structure'],
  ['structure: a year far ahead is the dateline\'s', 'src/stages/structure/dateline-year.ts', 'const farAhead = 2;', 'const farAhead = 200;', 'stages/structure stages/document-date'],
  ['structure: a long question is a headline', 'src/stages/structure/headline.ts', 'const longestQuestionInWords = 15;', 'const longestQuestionInWords = 25;', 'stages/structure'],
  // The cast
  ['cast: a common name is as telling as a rare one', 'src/cast/clusters.ts', 'common: -1.5', 'common: 0', 'cast'],
  ['cast: a body in common says nothing', 'src/cast/clusters.ts', 'institution: 2', 'institution: 0', 'cast'],
  ['cast: a title in common says nothing', 'src/cast/clusters.ts', '  title: 1', '  title: 0', 'cast'],
  ['cast: companions in common say nothing', 'src/cast/clusters.ts', 'companion: 1.5', 'companion: 0', 'cast'],
  ['cast: other countries say nothing', 'src/cast/clusters.ts', 'otherCountry: -1', 'otherCountry: 0', 'cast'],
  ['cast: another home says nothing', 'src/cast/clusters.ts', 'otherHome: -2', 'otherHome: 0', 'cast'],
  ['cast: another walk of life says nothing', 'src/cast/clusters.ts', 'otherWalk: -2.5', 'otherWalk: 0', 'cast'],
  // Engines
  ['accurate: doubtful sentences are left to fast', 'models/accurate/labels.json', '"sure": 0.95', '"sure": 0.3', 'quality'],
  ['accurate: the ensemble weighs too much', 'models/accurate/labels.json', '"ensemble": {"weight": 0.1, "outside": 0.3}, "consistency"', '"ensemble": {"weight": 1, "outside": 0.3}, "consistency"', 'quality'],
  ['accurate: silence of the other engine says all', 'models/accurate/labels.json', '"ensemble": {"weight": 0.1, "outside": 0.3}, "consistency"', '"ensemble": {"weight": 0.1, "outside": 3}, "consistency"', 'engines/accurate quality'],
  ['accurate: labels are not made consistent', 'models/accurate/labels.json', '"consistency": 0.6', '"consistency": 0', 'quality'],
  ['accurate: labels are drawn together too much', 'models/accurate/labels.json', '"consistency": 0.6', '"consistency": 6', 'quality'],
  ['accurate: short words are made consistent too', 'src/engines/accurate/label-consistency.ts', 'const shortest = 3;', 'const shortest = 1;', 'engines/accurate'],
  ['accurate: the ensemble weighs nothing', 'src/engines/accurate/ensemble.ts', 'const gain = weight *', 'const gain = 0 *', 'engines/accurate quality'],
  ['accurate: any mention of the other engine counts for it', 'src/engines/accurate/ensemble.ts', 'const neutral = 2;', 'const neutral = 12;', 'quality'],
  ['accurate: silence of the other engine says nothing', 'src/engines/accurate/ensemble.ts', '+ outside;', '+ 0;', 'engines/accurate quality'],
  ['accurate: a doubtful sentence is settled', 'src/engines/accurate/sure-sentences.ts', 'score >= least', 'score >= 0', 'engines/accurate'],
  ['accurate: capitals outside mentions are overlooked', 'src/engines/accurate/sure-sentences.ts', '!isFirst && isNameLike &&', 'false &&', 'engines/accurate'],
  ['accurate: scores are not calibrated', 'src/engines/accurate/tagger.ts', 'calibrate(probability, calibration[name])', 'calibrate(probability, undefined)', 'engines/accurate'],
  ['fast: capitals throughout are names', 'src/engines/fast/casing.ts', 'if (upper >= 0.9 * letters) return', 'if (upper > letters) return', 'engines/fast'],
  ['fast: title case is never seen', 'src/engines/fast/casing.ts', 'longLower <= 0.15 * long', 'longLower < 0', 'engines/fast'],
  // Results
  ['results: relative dates without a date stay', 'src/to-result.ts', "(types.has('duration') || !isPlaceless(mention))", 'true', 'temporal/temporal'],
  ['results: scores have many digits', 'src/to-result.ts', 'const score = rounded(mention.score);', 'const { score } = mention;', 'extractor almaty properties fixtures'],
];

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isQuality = process.argv.includes('--quality');
const chosen = mutants.filter(([name]) => words.length === 0 || words.some((word) => name.includes(word)));

const copy = makeCopy();
let failures = 0;
try {
  for (const mutant of chosen) {
    const verdict = judge(mutant);
    if (!verdict.startsWith('killed')) failures += 1;
    console.log(`${mutant[0]}\n    ${verdict}`);
  }
} finally {
  rmSync(copy, { recursive: true });
}
console.log(`${chosen.length} mutants, ${failures} not killed`);
process.exitCode = failures > 0 ? 1 : 0;

/** Copies what mutants change, and links to the rest. */
function makeCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  for (const name of readdirSync(root)) {
    if (name.startsWith('.') || name === 'models') continue;
    const isCopied = ['src', 'test', 'workbench'].includes(name) || statSync(join(root, name)).isFile();
    if (isCopied) cpSync(join(root, name), join(folder, name), { recursive: true });
    else symlinkSync(join(root, name), join(folder, name));
  }
  linkFiles('models');
  return folder;

  function linkFiles(inside) {
    mkdirSync(join(folder, inside));
    for (const entry of readdirSync(join(root, inside), { withFileTypes: true })) {
      const path = join(inside, entry.name);
      if (entry.isDirectory()) linkFiles(path);
      else symlinkSync(join(root, path), join(folder, path));
    }
  }
}

function judge([, file, text, replacement, tests]) {
  const path = join(copy, file);
  if (!existsSync(path)) return `there is no ${file}`;
  const before = readFileSync(path, 'utf8');
  const parts = before.split(text);
  if (parts.length !== 2) return `${file} has this text ${parts.length - 1} times`;
  // The link to a model's file goes, not the file.
  rmSync(path);
  writeFileSync(path, parts.join(replacement));
  if (file.startsWith('models/')) writeChecksums();
  try {
    const jest = join(root, 'node_modules/jest/bin/jest.js');
    const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
    const paths = (isQuality ? 'quality' : tests).split(' ').map((name) => `test/${name}`);
    const { stdout, stderr } = spawnSync(process.execPath, [...flags, jest, '--json', ...paths], {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const start = stdout.indexOf('{');
    if (start < 0) return `the tests did not run: ${stderr.trim().split('\n').at(-1)}`;
    const report = JSON.parse(stdout.slice(start));
    const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    const failed = results.filter(({ status }) => status === 'failed');
    if (failed.length > 0) return `killed by "${failed[0].fullName}"${andOthers(failed.length - 1)}`;
    return report.success ? 'SURVIVED' : `the tests did not run: ${report.testResults[0]?.message ?? stderr}`;
  } finally {
    writeFileSync(path, before);
    if (file.startsWith('models/')) writeChecksums();
  }
}

/** Models whose checksums the manifest does not have are taken for damaged: made anew, on a copy of it. */
function writeChecksums() {
  const manifest = join(copy, 'models/manifest.json');
  const content = readFileSync(manifest);
  rmSync(manifest);
  writeFileSync(manifest, content);
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'workbench/manifest.ts'], {
    cwd: copy,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the manifest was not made: ${stderr}`);
}

function andOthers(count) {
  return count === 0 ? '' : ` and ${count} more`;
}
