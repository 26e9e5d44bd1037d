import { extname } from 'node:path';
import { CloudFrontClient, CreateInvalidationCommand } from '@aws-sdk/client-cloudfront';
import { DeleteObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { PageFiles } from '../../web/build.ts';
import type { Reach } from './deployment.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Names that hold a hash of what is in them, so that a browser may keep the file for ever. */
const isHashed = (name: string): boolean => /-[A-Z0-9]{8}\.\w+$/.test(name);

/** The page comes last, so that it never names a file that is not there. */
const inOrder = (one: string, another: string): number =>
  Number(one === 'index.html') - Number(another === 'index.html');

async function namesIn(s3: S3Client, Bucket: string): Promise<string[]> {
  const names: string[] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = await s3.send(
      new ListObjectsV2Command({ Bucket, ...(ContinuationToken && { ContinuationToken }) }),
    );
    names.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []));
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken !== undefined);
  return names;
}

/** What the pages must know of their deployment. The API has their own address, so its is empty. */
function pagesConfig({ SignInIssuer, ClientId }: Readonly<Record<string, string>>): string {
  return JSON.stringify({ apiUrl: '', issuer: SignInIssuer, clientId: ClientId });
}

interface Published {
  /** How many files. */
  readonly count: number;
  /** Whether there were none before. */
  readonly isNew: boolean;
}

/** Puts the pages and their configuration into the bucket, takes what they no longer name out, and has CloudFront look. */
export async function publishPages(
  { region }: Reach,
  outputs: Readonly<Record<string, string>>,
  pages: PageFiles,
): Promise<Published> {
  const { PagesBucket: Bucket = '', DistributionId = '' } = outputs;
  const s3 = new S3Client({ region });
  // CloudFront is one for all regions and listens in this one.
  const cloudfront = new CloudFrontClient({ region: 'us-east-1' });
  try {
    const files = new Map<string, Uint8Array>([...pages, ['config.json', Buffer.from(pagesConfig(outputs))]]);
    const before = await namesIn(s3, Bucket);
    for (const [name, contents] of [...files].toSorted(([one], [another]) => inOrder(one, another))) {
      await s3.send(
        new PutObjectCommand({
          Bucket,
          Key: name,
          Body: contents,
          ContentType: types[extname(name)] ?? 'application/octet-stream',
          CacheControl: isHashed(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
        }),
      );
    }
    for (const Key of before) {
      if (!files.has(Key)) await s3.send(new DeleteObjectCommand({ Bucket, Key }));
    }
    await cloudfront.send(
      new CreateInvalidationCommand({
        DistributionId,
        InvalidationBatch: {
          CallerReference: `ebb-${Date.now()}`,
          Paths: { Quantity: 1, Items: ['/*'] },
        },
      }),
    );
    return { count: files.size, isNew: before.length === 0 };
  } finally {
    s3.destroy();
    cloudfront.destroy();
  }
}
