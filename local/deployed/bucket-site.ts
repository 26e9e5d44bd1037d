import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { isNamed } from '../cloudformation/aws-error.ts';
import { securityHeaders } from '../web/pages.ts';
import type { WebHandler } from '../web/web-server.ts';

/**
 * The pages of a deployed stack as its distribution serves them: files of its bucket, and the one page for every path
 * without a dot. Where to sign in is said otherwise than on AWS, since a provider of ours stands in for the user pool.
 */
export function bucketSite(
  s3: S3Client,
  bucket: string,
  signIn: Readonly<Record<string, string>>,
): WebHandler {
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const key = path.includes('.') ? decodeURIComponent(path.slice(1)) : 'index.html';
    try {
      const { Body, ContentType } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      const text = Buffer.from((await Body?.transformToByteArray()) ?? []);
      const body =
        key === 'config.json' ? JSON.stringify({ ...JSON.parse(text.toString('utf8')), ...signIn }) : text;
      response.writeHead(200, {
        ...securityHeaders,
        'content-type': ContentType ?? 'application/octet-stream',
      });
      response.end(request.method === 'HEAD' ? undefined : body);
      return true;
    } catch (error) {
      if (isNamed(error, 'NoSuchKey', 'NoSuchBucket')) return false;
      throw error;
    }
  };
}
