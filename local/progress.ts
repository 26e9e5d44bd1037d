/** Where progress is shown: a terminal, or a file that lines go to. */
export interface ProgressPlace {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

const cells = 28;

function bar(done: number, of: number): string {
  const full = Math.floor((done / of) * cells);
  return `${'█'.repeat(full)}${'·'.repeat(cells - full)}`;
}

/** Shows how much is done: on a terminal in one line that is drawn anew, elsewhere in a line a quarter. */
export function createProgress(place: ProgressPlace): (done: number, of: number) => void {
  let quarters = 0;
  let drawn = '';
  return (done, of) => {
    const percent = Math.floor((done / of) * 100);
    if (place.isTTY === true) {
      const line = `  ${bar(done, of)} ${percent} %${done >= of ? '\n' : ''}`;
      if (line !== drawn) place.write(`\r${line}`);
      drawn = line;
      return;
    }
    const reached = Math.floor((done / of) * 4);
    if (reached > quarters) place.write(`  ${percent} %\n`);
    quarters = reached;
  };
}
