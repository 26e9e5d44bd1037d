/**
 * What our own code adds to a cold start on the text path: `node bench/cold-start.ts [--spawns 41]`. Each function
 * is bundled as CDK bundles it and started beside a bare handler with the same AWS clients and an everyday twin.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Budget, runAsCommand } from './budget.ts';
import { bundleFunctions } from '../infra/function-code.ts';
import { bundleAlike } from './cold-start/bundle.ts';
import { medianOf, spawnToReady } from './cold-start/spawn-to-ready.ts';

const names = ['receive-text', 'wake', 'carry-out', 'send-text'] as const;
type Name = (typeof names)[number];

const compared: Readonly<Record<Name, { bare: string; twin: string }>> = {
  'receive-text': {
    bare: import.meta.resolve('./bare/receive-text.ts'),
    twin: import.meta.resolve('./twin/receive-text.ts'),
  },
  wake: { bare: import.meta.resolve('./bare/wake.ts'), twin: import.meta.resolve('./twin/wake.ts') },
  'carry-out': {
    bare: import.meta.resolve('./bare/carry-out.ts'),
    twin: import.meta.resolve('./twin/carry-out.ts'),
  },
  'send-text': {
    bare: import.meta.resolve('./bare/send-text.ts'),
    twin: import.meta.resolve('./twin/send-text.ts'),
  },
};

interface Bundles {
  bare: string;
  ours: string;
  twin: string;
}
const kinds = ['bare', 'ours', 'twin'] as const;

async function bundleAll(folder: string): Promise<Map<Name, Bundles>> {
  const deployed = join(folder, 'deployed');
  bundleFunctions(join(import.meta.dirname, '..', 'functions'), deployed);
  const bundles = new Map<Name, Bundles>();
  for (const name of names) {
    const { bare, twin } = compared[name];
    bundles.set(name, {
      ours: join(deployed, name, 'index.js'),
      bare: await bundleAlike(fileURLToPath(bare), join(folder, 'bare', name)),
      twin: await bundleAlike(fileURLToPath(twin), join(folder, 'twin', name)),
    });
  }
  return bundles;
}

interface Medians {
  /** Milliseconds of the bare handler, and what ours and the twin add to the bare one started just before. */
  bare: number;
  oursAdds: number;
  twinAdds: number;
}

/** The kinds take turns, and each is held against its neighbours: whatever else the machine does strikes all alike. */
async function mediansOf(bundles: Bundles, spawns: number): Promise<Medians> {
  const rounds: Record<keyof Bundles, number>[] = [];
  // The first round fills the file cache.
  for (let round = -1; round < spawns; round += 1) {
    const times = { bare: 0, ours: 0, twin: 0 };
    for (const kind of round % 2 === 0 ? kinds : kinds.toReversed()) {
      times[kind] = await spawnToReady(bundles[kind]);
    }
    if (round >= 0) rounds.push(times);
  }
  return {
    bare: medianOf(rounds.map(({ bare }) => bare)),
    oursAdds: medianOf(rounds.map(({ ours, bare }) => ours - bare)),
    twinAdds: medianOf(rounds.map(({ twin, bare }) => twin - bare)),
  };
}

function budgetsOf(name: Name, bundles: Bundles, { bare, oursAdds, twinAdds }: Medians): Budget[] {
  const kilobytes = (kind: keyof Bundles) => `${Math.round(statSync(bundles[kind]).size / 1_000)} kB`;
  const share = oursAdds / twinAdds;
  return [
    {
      name: `Cold start of ${name} over a bare handler`,
      measured: `${oursAdds.toFixed(1)} ms on ${bare.toFixed(1)}: ${((100 * oursAdds) / bare).toFixed(1)} % (${kilobytes('ours')} on ${kilobytes('bare')})`,
      budget: 'adds at most 20 %',
      ok: oursAdds <= 0.2 * bare,
    },
    {
      name: `Cold start of ${name} against an everyday twin`,
      measured: `${(100 * share).toFixed(0)} % of the ${twinAdds.toFixed(1)} ms that the twin adds (${kilobytes('twin')})`,
      budget: 'at most a third',
      ok: twinAdds > 0 && share <= 1 / 3,
    },
  ];
}

async function measure(): Promise<Budget[]> {
  const { values } = parseArgs({
    options: { spawns: { type: 'string', default: '41' }, json: { type: 'boolean' } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'ebb-cold-start-'));
  try {
    const budgets: Budget[] = [];
    for (const [name, bundles] of await bundleAll(folder)) {
      budgets.push(...budgetsOf(name, bundles, await mediansOf(bundles, Number(values.spawns))));
    }
    return budgets;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) await runAsCommand(measure);
