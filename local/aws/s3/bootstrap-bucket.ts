import type { Fauxqs } from '../messaging/fauxqs.ts';

/** Makes the bucket that `cdk bootstrap` leaves in an account; one that is there already stays as it is. */
export async function makeBootstrapBucket(
  { app }: Pick<Fauxqs, 'app'>,
  region: string,
  accountId: string,
): Promise<void> {
  const url = `/cdk-hnb659fds-assets-${accountId}-${region}`;
  const headers = { host: '127.0.0.1' };
  const { statusCode } = await app.inject({ method: 'HEAD', url, headers });
  if (statusCode === 404) await app.inject({ method: 'PUT', url, headers });
}
