import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { EbbStack } from '../infra/ebb-stack.ts';
import { featureFlags } from '../infra/feature-flags.ts';
import { readSettings } from '../infra/settings.ts';
import { metrics } from '../shared/names.ts';
import { countRequests } from './cost/count-requests.ts';
import { monthOf, type Standing } from './cost/month.ts';
import { prices } from './cost/prices.ts';
import { runScript } from './run-script.ts';
import { storyPatients } from './story/story-patients.ts';

const sizes = [0, 100, 1_000, 10_000];

/** An alarm on an expression costs as many as the metrics in it. */
function metricsWatched(template: Template): number {
  const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'));
  return alarms
    .map(({ Properties: { Metrics = [] } }) =>
      Math.max(1, Metrics.filter((part: object) => 'MetricStat' in part).length),
    )
    .reduce((sum, count) => sum + count, 0);
}

function standingOf(): Standing {
  const folder = mkdtempSync(join(tmpdir(), 'ebb-cost-'));
  try {
    const app = new App({ outdir: folder, context: { ...featureFlags } });
    const functionsRoot = join(import.meta.dirname, '..', 'functions');
    const env = { region: 'us-east-1' };
    const stack = new EbbStack(app, 'Ebb', { settings: readSettings(app.node), functionsRoot, env });
    const template = Template.fromStack(stack);
    const count = (type: string) => Object.keys(template.findResources(type)).length;
    // An event source can report seven paid metrics; they are on for the two stream readers alone.
    const [streamSources, metricsOfSource] = [2, 7];
    return {
      alarms: metricsWatched(template),
      compositeAlarms: count('AWS::CloudWatch::CompositeAlarm'),
      dashboards: count('AWS::CloudWatch::Dashboard'),
      keys: count('AWS::KMS::Key'),
      queueSources: count('AWS::Lambda::EventSourceMapping') - streamSources,
      metrics: Object.keys(metrics).length - 1 + streamSources * metricsOfSource,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const usage = `npm run cost

Says what a month costs, from requests that are counted and prices that are dated, as the table of docs/cost.md.`;

await runScript(usage, async () => {
  parseArgs({ options: {} });
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = () => true;
  const each = await countRequests(storyPatients.responder);
  const standing = standingOf();
  process.stdout.write = write;
  const months = sizes.map((patients) => monthOf(patients, each, standing));
  const row = (name: string, cells: string[]) => `| ${[name, ...cells].join(' | ')} |`;
  const dollars = (amount: number) => amount.toFixed(2);
  console.log(
    row(
      'dollars a month',
      sizes.map((size) => (size === 0 ? 'idle' : `${size} patients`)),
    ),
  );
  console.log(`|${'---|'.repeat(sizes.length + 1)}`);
  for (const name of Object.keys(months[0] ?? {})) {
    console.log(
      row(
        name,
        months.map((month) => dollars(month[name] ?? 0)),
      ),
    );
  }
  const sums = months.map((month) => Object.values(month).reduce((sum, amount) => sum + amount, 0));
  console.log(
    row(
      '**together**',
      sums.map((sum) => `**${dollars(sum)}**`),
    ),
  );
  console.log(
    `\nPrices of ${prices.asOf}, us-east-1, without free tiers. A patient's month, counted over a year of the story \`responder\`: ` +
      `${Object.entries(each)
        .map(([name, count]) => `${name} ${count.toFixed(1)}`)
        .join(
          ', ',
        )}. Texts come on top: that many, each of one part or two, at what the carriers of the country take.`,
  );
});
