import { TestEnvironment } from 'jest-environment-node';

/*
 * Jest gives each test file globals of its own. The native runtime makes its arrays with
 * those of the process, and its JavaScript part takes no others.
 */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { Float32Array, BigInt64Array });
  }
}
