'use strict';
// What a thread of `extract --jobs` runs.
require('./load.cjs').load('worker.cjs', true);
