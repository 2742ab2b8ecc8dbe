import { execFileSync, spawnSync } from 'node:child_process';

/** Whether a command can be run on this machine. */
export function hasCommand(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Whether Python has a module. */
export function hasPythonModule(module: string): boolean {
  return hasCommand('python3', '-c', `import ${module}`);
}

/**
 * A test that reads results with a module of Python; skipped with a word where it is missing.
 * `workbench/formats/requirements.txt` has those that there are.
 */
export function testWithPython(module: string): typeof test {
  if (hasPythonModule(module)) return test;
  console.warn(`Python has no ${module}: results are not read with it.`);
  return test.skip;
}

/** The rows that the command `sqlite3` gives for a query. */
export function sqliteRows(path: string, sql: string): Record<string, unknown>[] {
  const printed = execFileSync('sqlite3', ['-json', path, sql], { encoding: 'utf8' });
  return printed.trim() === '' ? [] : (JSON.parse(printed) as Record<string, unknown>[]);
}

/** What a program in Python prints. */
export function python(program: string, ...args: string[]): string {
  return execFileSync('python3', ['-c', program, ...args], { encoding: 'utf8' });
}
