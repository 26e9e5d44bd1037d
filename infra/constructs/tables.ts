import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { keptDays } from '../../shared/kept-days.ts';
import { tableKeys } from '../../shared/names.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** Where everything is kept: the history, which is the truth, and the views, which can be made from it again. */
export class Tables extends Construct {
  readonly history: TableV2;
  readonly views: TableV2;

  constructor(scope: Construct, id: string, guarded: boolean) {
    super(scope, id);
    const common = {
      partitionKey: text(tableKeys.partition),
      sortKey: text(tableKeys.sort),
      timeToLiveAttribute: tableKeys.expiry,
      billing: Billing.onDemand(),
      // The key AWS manages costs a little for each use of it and leaves a trace of them in CloudTrail.
      encryption: TableEncryptionV2.awsManagedKey(),
    };
    this.history = new TableV2(this, 'History', {
      ...common,
      // A record is a hint to read the newest state; the image spares a reader of single events one query.
      dynamoStream: StreamViewType.NEW_IMAGE,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: keptDays.backups,
      },
      deletionProtection: guarded,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    this.views = new TableV2(this, 'Views', {
      ...common,
      globalSecondaryIndexes: [
        {
          indexName: tableKeys.pageIndex,
          partitionKey: text(tableKeys.pagePartition),
          sortKey: text(tableKeys.pageSort),
          projectionType: ProjectionType.ALL,
        },
      ],
      // No copy to recover and no protection: every row is made again from the history.
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: false },
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }
}
