import type { Ask, IncomingCall } from '../wire/service-front.ts';

/** Sub-resources of buckets and objects that fauxqs does not know and would take for something else. */
const unknownSubresources = [
  'acl',
  'tagging',
  'policy',
  'versioning',
  'cors',
  'logging',
  'website',
  'notification',
  'publicAccessBlock',
  'ownershipControls',
  'replication',
  'object-lock',
  'retention',
  'legal-hold',
  'versions',
  'restore',
  'torrent',
  'select',
  'inventory',
  'metrics',
  'analytics',
];

/** The first sub-resource of a call that is not emulated, null when all are. */
export function unknownSubresource(call: IncomingCall): string | null {
  const { searchParams } = call.url;
  const read = call.method === 'GET' ? [] : Object.keys(describedAction);
  return [...unknownSubresources, ...read].find((name) => searchParams.has(name)) ?? null;
}

/** Bucket and key of a path-style call; both empty for ListBuckets. */
function bucketAndKey(call: IncomingCall): { bucket: string; key: string } {
  const path = decodeURIComponent(call.url.pathname).slice(1);
  const slash = path.indexOf('/');
  return slash < 0 ? { bucket: path, key: '' } : { bucket: path.slice(0, slash), key: path.slice(slash + 1) };
}

/** What IAM must allow for one S3 call: reading a copy's source is a permission of its own. */
export function s3Asks(call: IncomingCall): Ask[] {
  const { bucket, key } = bucketAndKey(call);
  if (bucket === '') return [{ action: 's3:ListAllMyBuckets', resources: ['*'] }];
  const arn = `arn:aws:s3:::${bucket}`;
  if (key === '') return bucketAsks(call, arn);
  const asks: Ask[] = [{ action: objectAction(call), resources: [`${arn}/${key}`] }];
  const source = call.headers['x-amz-copy-source'];
  if (typeof source === 'string') {
    const path = decodeURIComponent(source).replace(/^\//, '').replace(/\?.*$/, '');
    asks.push({ action: 's3:GetObject', resources: [`arn:aws:s3:::${path}`] });
  }
  return asks;
}

/** What is answered about a bucket without asking fauxqs, and the action that IAM knows it by. */
const describedAction: Readonly<Record<string, string>> = {
  location: 's3:GetBucketLocation',
  encryption: 's3:GetEncryptionConfiguration',
};

function bucketAsks(call: IncomingCall, arn: string): Ask[] {
  const query = call.url.searchParams;
  if (query.has('lifecycle')) {
    const action = call.method === 'GET' ? 's3:GetLifecycleConfiguration' : 's3:PutLifecycleConfiguration';
    return [{ action, resources: [arn] }];
  }
  for (const [name, action] of Object.entries(describedAction)) {
    if (query.has(name)) return [{ action, resources: [arn] }];
  }
  switch (call.method) {
    case 'PUT':
      return [{ action: 's3:CreateBucket', resources: [arn] }];
    case 'DELETE':
      return [{ action: 's3:DeleteBucket', resources: [arn] }];
    case 'POST':
      return [{ action: 's3:DeleteObject', resources: keysIn(call.body).map((key) => `${arn}/${key}`) }];
    default: {
      const prefix = query.get('prefix');
      return [
        {
          action: query.has('uploads') ? 's3:ListBucketMultipartUploads' : 's3:ListBucket',
          resources: [arn],
          ...(prefix === null ? {} : { conditionContext: { 's3:prefix': prefix } }),
        },
      ];
    }
  }
}

function objectAction(call: IncomingCall): string {
  const query = call.url.searchParams;
  switch (call.method) {
    case 'PUT':
    case 'POST':
      return 's3:PutObject';
    case 'DELETE':
      return query.has('uploadId') ? 's3:AbortMultipartUpload' : 's3:DeleteObject';
    default:
      return query.has('uploadId') ? 's3:ListMultipartUploadParts' : 's3:GetObject';
  }
}

/** The keys a DeleteObjects body names. */
function keysIn(body: Buffer): string[] {
  return [...body.toString('utf8').matchAll(/<Key>([^<]*)<\/Key>/g)].map((found) =>
    (found[1] ?? '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
}
