import fc from 'fast-check';

/**
 * fast-check with the same examples in each run, so that a change is judged by what it
 * changes. `PROPERTY_SEED=N npm test` tries others, and `PROPERTY_RUNS=N` how many of each.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });

/** How many examples a property is tried with: as many as it says, or as asked for. */
export const runs = (number: number): { numRuns: number } => ({
  numRuns: Number(process.env.PROPERTY_RUNS ?? number),
});

export default fc;
