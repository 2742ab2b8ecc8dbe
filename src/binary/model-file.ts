/**
 * A file of the package's folder `models/`. This module lies as deep below the package as
 * the bundle of the command does, so that the way there is the same from both.
 */
export function modelFile(name: string): URL {
  return new URL(`../../models/${name}`, import.meta.url);
}

/** A file that the build makes beside the compiled program. */
export function builtFile(name: string): URL {
  return new URL(`../../dist/${name}`, import.meta.url);
}
