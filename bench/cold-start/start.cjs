// Started afresh for every measurement: says one byte when the function could take its first event.
const { handler } = require(process.argv[2]);
if (typeof handler !== 'function') throw new TypeError('the bundle has no handler');
require('node:fs').writeSync(1, 'r');
