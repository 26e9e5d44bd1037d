/** The Node that runs what was synthesised for Lambda's Node 24. */
const wanted = 24;

/** Ends the process with one line where Node is another. */
export function requireNode(): void {
  const [major] = process.versions.node.split('.');
  if (Number(major) >= wanted) return;
  console.error(
    `Ebb runs on Node ${wanted}, and this is ${process.version}: install Node ${wanted} from https://nodejs.org.`,
  );
  process.exit(1);
}
