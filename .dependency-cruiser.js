/*
 * Which part may import which; docs/ARCHITECTURE.md has the picture. `npm run lint` checks it,
 * types included.
 */

/** What knows nothing of articles on their way: general code and knowledge of the world. */
const foundation = '^src/(binary|knowledge|tagging|temporal|text)/';
const stages = '^src/stages/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'An interface stands in a file of its own beside the list of what has it.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'product-apart-from-workbench',
      comment: 'What users run needs nothing that trains, compiles, benches or tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(workbench|test)/' },
    },
    {
      name: 'workbench-apart-from-tests',
      severity: 'error',
      from: { path: '^workbench/' },
      to: { path: '^test/' },
    },
    {
      name: 'stages-apart',
      comment: 'What two stages share lies in src/text, src/knowledge or src/pipeline.',
      severity: 'error',
      from: { path: '^src/stages/([^/]+)/' },
      to: { path: stages, pathNot: '^src/stages/$1/' },
    },
    {
      name: 'stages-know-no-frame',
      comment: 'Stages know documents; engines only through the interface and the list of them.',
      severity: 'error',
      from: { path: stages },
      to: {
        path: '^src/',
        pathNot: [
          stages,
          foundation,
          '^src/pipeline/',
          '^src/engines/(index|engine)\\.ts$',
          '^src/(errors|types)\\.ts$',
        ],
      },
    },
    {
      name: 'engines-know-no-stages',
      severity: 'error',
      from: { path: '^src/engines/' },
      to: {
        path: '^src/',
        pathNot: ['^src/engines/', foundation, '^src/pipeline/document\\.ts$', '^src/(errors|types)\\.ts$'],
      },
    },
    {
      name: 'foundation-below-all',
      severity: 'error',
      from: { path: foundation },
      to: {
        path: '^src/',
        pathNot: [foundation, '^src/pipeline/document\\.ts$', '^src/(errors|types)\\.ts$'],
      },
    },
    {
      name: 'formats-know-no-frame',
      comment: 'Readers make articles and writers draw results, whatever is between.',
      severity: 'error',
      from: { path: '^src/(readers|writers)/' },
      to: {
        path: '^src/',
        pathNot: [
          '^src/(readers|writers|cast)/',
          // Bytes and encodings are below formats.
          '^src/inputs/',
          foundation,
          '^src/pipeline/document\\.ts$',
          '^src/(errors|result|types)\\.ts$',
        ],
      },
    },
    {
      name: 'command-on-top',
      comment: 'The library works without the command.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'dependencies-are-declared',
      severity: 'error',
      from: { path: '^(src|test)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(src/engines/fast/kernel|test/consumer)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
