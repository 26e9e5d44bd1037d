import { CreateBucketCommand, HeadBucketCommand } from '@aws-sdk/client-s3';
import type { AwsClients } from './aws-clients.ts';
import { isNamed } from './aws-error.ts';
import type { LocalStack } from './local-stack.ts';

/** Makes every bucket that is not there yet. */
export async function deployBuckets(stack: LocalStack, client: AwsClients['s3']): Promise<void> {
  for (const { name } of stack.ofType('AWS::S3::Bucket')) {
    try {
      await client.send(new HeadBucketCommand({ Bucket: name }));
    } catch (error) {
      if (!isNamed(error, 'NotFound', 'NoSuchBucket')) throw error;
      await client.send(new CreateBucketCommand({ Bucket: name }));
    }
  }
}
