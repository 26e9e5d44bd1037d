/**
 * Says which Node.js to install where the one at hand cannot run TypeScript. Plain JavaScript, because an older Node
 * must be able to read it. On Linux x64 npm has put Node 24 first on the path of its scripts, and this says nothing.
 */
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `Ebb runs on Node.js 24; this is ${process.version}. Install Node.js 24 or newer, then run npm start again.`,
  );
  process.exit(1);
}
