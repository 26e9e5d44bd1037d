/**
 * How the functions are bundled, in esbuild's words. The deployment and `npm run dev` both hand it to esbuild, and make
 * the same bundle to the byte.
 */
export const bundling = {
  // CommonJS starts 10 to 20 ms before modules, and the modules' own sources still shake better.
  format: 'cjs',
  mainFields: ['module', 'main'],
  target: 'node24',
  minify: true,
  // A map beside the code, which nothing reads at a start: it turns a stack trace back by hand.
  sourcemap: 'external',
  sourcesContent: false,
} as const;
