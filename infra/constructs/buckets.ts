import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { filesLastDays } from '../../shared/exports/export-row.ts';
import { keptDays } from '../../shared/kept-days.ts';

/**
 * A bucket that only this account's roles reach, over TLS, and whose files go by themselves after so many days.
 * The compiler must be told that a `Bucket` is an `IBucket`: CDK's own types disagree about one optional property.
 */
export function privateBucket(
  scope: Construct,
  id: string,
  expiresAfterDays: number | undefined,
  more: BucketProps = {},
): IBucket {
  return new Bucket(scope, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    ...(expiresAfterDays !== undefined && {
      lifecycleRules: [
        {
          expiration: Duration.days(expiresAfterDays),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    }),
    ...more,
  }) as IBucket;
}

/** Files that hold data of patients, and the log of who fetched them. */
export class Buckets extends Construct {
  /** What clinics asked for; links into it expire long before the files do. */
  readonly exports: IBucket;
  /** Stream records that a reader could not handle, whole, until they are replayed. */
  readonly failures: IBucket;
  /** Who read the other two. */
  readonly accessLogs: IBucket;

  /** `key` is ours: failed records are the one place where commits lie in the clear beside the tables. */
  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id);
    this.accessLogs = privateBucket(this, 'AccessLogs', 90);
    const logged = (prefix: string) => ({
      serverAccessLogsBucket: this.accessLogs,
      serverAccessLogsPrefix: prefix,
    });
    this.exports = privateBucket(this, 'Exports', filesLastDays, logged('exports/'));
    this.failures = privateBucket(this, 'Failures', keptDays.putAside, {
      ...logged('failures/'),
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      // One call to KMS for many objects, which is what a key is paid by.
      bucketKeyEnabled: true,
    });
  }
}
