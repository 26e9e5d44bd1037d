import { Duration } from 'aws-cdk-lib';
import { AlarmStatusWidget, Dashboard, GraphWidget, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { type AlarmKind, type AlarmMail, alarmMails, alarmTable } from '../alarm-table.ts';
import type { Watched } from './alarms.ts';

/** The width of a dashboard. */
const columns = 24;

/**
 * One dashboard made of the table of alarms: for each mail, which of its alarms are on, and for each kind what it watches
 * beside the value at which it goes off. AWS asks nothing for three dashboards of up to 50 metrics.
 */
export class AlarmDashboard extends Construct {
  constructor(scope: Construct, id: string, watched: readonly Watched[]) {
    super(scope, id);
    const dashboard = new Dashboard(this, 'Dashboard', { defaultInterval: Duration.days(1) });
    const kinds = Object.keys(alarmTable) as AlarmKind[];
    for (const mail of Object.keys(alarmMails) as AlarmMail[]) {
      const ofMail = kinds.filter((kind) => alarmTable[kind].mail === mail);
      const parts = (kind: AlarmKind) => watched.filter(({ watch }) => watch.kind === kind);
      dashboard.addWidgets(
        new AlarmStatusWidget({
          title: alarmMails[mail],
          alarms: ofMail.flatMap((kind) => parts(kind).map(({ alarm }) => alarm)),
          width: columns,
          height: 3,
        }),
      );
      dashboard.addWidgets(
        ...ofMail.map(
          (kind) =>
            new GraphWidget({
              title: alarmTable[kind].heading,
              left: parts(kind).map(({ metric }) => metric),
              leftAnnotations: parts(kind)
                .slice(0, 1)
                .map(({ watch }) => ({ value: watch.from, label: 'alarm' })),
              leftYAxis: { min: 0 },
              width: columns / 4,
              height: 5,
            }),
        ),
      );
    }
    dashboard.addWidgets(
      new TextWidget({
        markdown: 'What to do: docs/runbook.md, "When an alarm goes off".',
        width: columns,
        height: 1,
      }),
    );
  }
}
