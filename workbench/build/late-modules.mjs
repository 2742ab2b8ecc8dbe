/** Modules of Node that a short run does without, and that take some 10 ms to load. */
const late = ['child_process', 'crypto', 'os', 'worker_threads', 'zlib'];
/** Only for these: others inherit from what such a module has, and a worker needs the thread's own objects. */
const importers = /\/(?:src\/(?!cli\/worker\.ts)|commander\/)/;

/**
 * A plugin for esbuild: such a module is loaded at the first call of a function or class of its,
 * or when a constant is looked at.
 */
export const lateModules = {
  name: 'late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:node:)?(?:${late.join('|')})$`) }, ({ path, importer }) =>
      importers.test(importer) ? { path: path.replace('node:', ''), namespace: 'late' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'late' }, async ({ path }) => {
      const members = Object.entries(await import(`node:${path}`)).filter(([name]) => name !== 'default');
      const lines = members.map(([name, value]) =>
        typeof value === 'function'
          ? `export function ${name}(...all) { const it = load().${name}; return new.target ? new it(...all) : it(...all); }`
          : `export const ${name} = /* @__PURE__ */ new Proxy({}, { get: (_, key) => load().${name}[key] });`,
      );
      return { contents: `const load = () => require('node:${path}');\n${lines.join('\n')}` };
    });
  },
};
