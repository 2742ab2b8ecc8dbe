import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

export default class extends TestEnvironment {
  constructor(config, context) {
    // Jest makes the globals of each test file an object that Node.js asks for each of them, every
    // time that code names one: `Math` in a loop over a model's bytes was half of all the tests'
    // time. Plain globals, which Node.js 20.18 can make, cost what they cost users.
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants?.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }

  async setup() {
    await super.setup();
    // The native runtime makes its arrays with the globals of the process, and its JavaScript part
    // takes no others.
    Object.assign(this.global, { Float32Array, BigInt64Array });
  }
}
