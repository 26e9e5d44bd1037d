import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { type ExportFiles, UploadLostError } from './ports.ts';

const lostNames = new Set(['NoSuchUpload', 'InvalidPart', 'InvalidPartOrder']);

async function unlessLost<Result>(call: Promise<Result>): Promise<Result> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Error && lostNames.has(error.name)) throw new UploadLostError();
    throw error;
  }
}

/** What S3 must have answered; without it nothing can go on. */
function answered(value: string | undefined, what: string): string {
  if (value === undefined) throw new Error(`S3 answered without ${what}`);
  return value;
}

/** A part's ETag and checksum in one; S3 asks for both when the upload began with a checksum algorithm. */
function tagOf(etag: string, checksum: string | undefined): string {
  return checksum === undefined ? etag : `${etag} ${checksum}`;
}

function fromTag(tag: string): { ETag: string; ChecksumCRC32?: string } {
  const [ETag = '', ChecksumCRC32] = tag.split(' ');
  return ChecksumCRC32 === undefined ? { ETag } : { ETag, ChecksumCRC32 };
}

/** `ExportFiles` over one S3 bucket. */
export function createS3Files(client: S3Client, Bucket: string): ExportFiles {
  return {
    async put(Key, Body, { contentType }) {
      await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: contentType }));
    },
    async get(Key) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
      if (Body === undefined) throw new Error('S3 answered without a body');
      return Body.transformToByteArray();
    },
    async begin(Key, { contentType }) {
      const { UploadId } = await client.send(
        new CreateMultipartUploadCommand({
          Bucket,
          Key,
          ContentType: contentType,
          ChecksumAlgorithm: 'CRC32',
        }),
      );
      return answered(UploadId, 'the id of an upload');
    },
    async putPart(Key, UploadId, PartNumber, Body) {
      const { ChecksumCRC32, ETag } = await unlessLost(
        client.send(
          new UploadPartCommand({
            Bucket,
            Key,
            UploadId,
            PartNumber,
            Body,
            ChecksumAlgorithm: 'CRC32',
          }),
        ),
      );
      return tagOf(answered(ETag, 'the tag of a part'), ChecksumCRC32);
    },
    async complete(Key, UploadId, tags) {
      const Parts = tags.map((tag, index) => ({ ...fromTag(tag), PartNumber: index + 1 }));
      await unlessLost(
        client.send(
          new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }),
        ),
      );
    },
    async abort(Key, UploadId) {
      try {
        await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
      } catch (error) {
        if (!(error instanceof Error && lostNames.has(error.name))) throw error;
      }
    },
    async remove(keys) {
      await Promise.all(keys.map((Key) => client.send(new DeleteObjectCommand({ Bucket, Key }))));
    },
    async link(Key, fileName, expiresIn) {
      const command = new GetObjectCommand({
        Bucket,
        Key,
        ResponseContentDisposition: `attachment; filename="${fileName}"`,
      });
      return getSignedUrl(client, command, { expiresIn });
    },
  };
}
