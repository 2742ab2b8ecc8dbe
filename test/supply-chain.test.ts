import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './support/run-cli.js';
import { licencesPage, productionPackages } from '../workbench/build/licences.mjs';

/* What comes with the package when somebody installs it. */

const packages = productionPackages();

test('the page of licences is up to date', () => {
  // npm run licences
  expect(readFileSync(join(root, 'docs', 'licences.md'), 'utf8')).toBe(licencesPage());
});

test('nothing is under a licence that asks more than to be named', () => {
  const permissive = new Set([
    ...['0BSD', 'Apache-2.0', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT-0', 'PSF-2.0'],
    // A choice, of which this is the one taken; and both, of which neither asks more.
    ...['(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'],
  ]);
  expect(packages.filter(({ license }) => !permissive.has(license))).toEqual([]);
});

test('no package runs a script when it is installed', () => {
  expect(packages.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
});

test('every package is of the public registry and has a checksum', () => {
  const others = packages.filter(
    ({ resolved, integrity }) =>
      (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')) ||
      !/^sha512-[\w+/]{86}==$/.test(integrity),
  );
  expect(others).toEqual([]);
});

test('every dependency of the manifest is of one version', () => {
  const { dependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'optionalDependencies', Record<string, string>>;
  const pinned = Object.entries({ ...dependencies, ...optionalDependencies });
  expect(pinned.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
