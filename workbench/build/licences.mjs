/*
 * Writes docs/licences.md: the packages that come with this one when somebody installs it, as
 * package-lock.json has them, and their licences.
 *
 *   npm run licences
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../../', import.meta.url);

/** What production needs: a package a version, sorted by name. */
export function productionPackages() {
  const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
  const found = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, entry]) => ({ ...entry, name: path.replace(/^.*node_modules\//, '') }));
  const unique = new Map(found.map((each) => [`${each.name}@${each.version}`, each]));
  return [...unique.values()].sort(
    (a, b) => compare(a.name, b.name) || compare(String(a.version), String(b.version)),
  );
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

export function licencesPage() {
  const list = productionPackages();
  const counts = new Map();
  for (const { license } of list) counts.set(license, (counts.get(license) ?? 0) + 1);
  const summary = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  return `# Licences of dependencies

What \`npm install news-extract\` brings along, made by \`npm run licences\` from \`package-lock.json\`; a test
compares. Code that is in the bundle has its licences in full in \`dist/THIRD-PARTY-LICENSES.txt\`. No package
runs a script when it is installed. The code of the project itself is under the [MIT licence](../LICENSE); what its
models learned from is in their [cards](../models).

${list.length} packages: ${summary.map(([name, count]) => `${count} ${name}`).join(', ')}.

| package | version | licence | |
| --- | --- | --- | --- |
${list
  .map(
    ({ name, version, license, optional }) =>
      `| [${name}](https://www.npmjs.com/package/${name}/v/${version}) | ${version} | ${license} | ${optional ? 'optional' : ''} |`,
  )
  .join('\n')}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(fileURLToPath(new URL('docs/licences.md', root)), licencesPage());
}
