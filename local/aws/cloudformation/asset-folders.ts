import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import type { AwsClients } from '../../cloudformation/aws-clients.ts';
import { isNamed } from '../../cloudformation/aws-error.ts';
import { isObject, type Template, textAt } from '../../cloudformation/template.ts';
import { callError } from '../wire/service-front.ts';
import { unzip } from './unzip.ts';

/** What CDK put into the bucket of the bootstrap: templates, and the code of functions. */
export interface AssetFolders {
  /** The text of an object by its address, as CDK gives a template's. */
  readonly textAt: (url: string) => Promise<string>;
  /** Unpacks the code of every function of the template that is not unpacked yet. */
  readonly fetch: (template: Template) => Promise<void>;
  /** The folder that was unpacked for this key. */
  readonly folderOf: (key: string) => string | undefined;
}

/** Bucket and key of an S3 address, with the bucket in the host or in the path. */
function placeIn(url: string): { Bucket: string; Key: string } {
  const { hostname, pathname } = new URL(url);
  const path = decodeURIComponent(pathname.slice(1));
  const [, inHost] = /^(.+)\.s3[.-]/.exec(hostname) ?? [];
  if (inHost !== undefined) return { Bucket: inHost, Key: path };
  const slash = path.indexOf('/');
  return { Bucket: path.slice(0, slash), Key: path.slice(slash + 1) };
}

/** Opens the folders under `root`. */
export function createAssetFolders(root: string, clients: () => AwsClients): AssetFolders {
  const folderFor = (key: string) =>
    join(
      root,
      normalize(key)
        .replace(/^(\.\.[/\\])+/, '')
        .replace(/\.zip$/, ''),
    );

  async function bytesOf(Bucket: string, Key: string): Promise<Buffer> {
    try {
      const { Body } = await clients().s3.send(new GetObjectCommand({ Bucket, Key }));
      return Buffer.from((await Body?.transformToByteArray()) ?? []);
    } catch (error) {
      if (isNamed(error, 'NoSuchKey', 'NoSuchBucket')) {
        throw callError('ValidationError', `S3 error: The specified key does not exist: ${Bucket}/${Key}.`);
      }
      throw error;
    }
  }

  async function unpack(Bucket: string, Key: string): Promise<void> {
    const folder = folderFor(Key);
    if (existsSync(folder)) return;
    const fresh = `${folder}.new`;
    for (const [name, contents] of unzip(await bytesOf(Bucket, Key))) {
      const file = join(fresh, name);
      if (!file.startsWith(fresh)) throw new Error(`${Key} holds ${name}, which is outside of it.`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, contents);
    }
    // The bundles are CommonJS, whatever a package.json above may say.
    writeFileSync(join(fresh, 'package.json'), '{"type":"commonjs"}');
    renameSync(fresh, folder);
  }

  return {
    textAt: async (url) => {
      const { Bucket, Key } = placeIn(url);
      return (await bytesOf(Bucket, Key)).toString('utf8');
    },
    fetch: async (template) => {
      for (const { Type, Properties } of Object.values(template.Resources)) {
        const code = Properties?.Code;
        if (Type !== 'AWS::Lambda::Function' || !isObject(code)) continue;
        const [bucket, key] = [textAt(code, 'S3Bucket'), textAt(code, 'S3Key')];
        if (bucket !== undefined && key !== undefined) await unpack(bucket, key);
      }
    },
    folderOf: (key) => (existsSync(folderFor(key)) ? folderFor(key) : undefined),
  };
}
