/** Who signed a call, and for which service, as SigV4 states it. The signature itself is checked of presigned links alone. */
export interface Credential {
  readonly accessKeyId: string;
  readonly service: string;
}

/**
 * The credential in the Authorization header or in a presigned query, or null for an unsigned call.
 * The scope is read from its end, because an access key id may hold any character here.
 */
export function credentialOf(authorization: string | undefined, query: URLSearchParams): Credential | null {
  const stated = /Credential=([^,\s]+)/.exec(authorization ?? '')?.[1] ?? query.get('X-Amz-Credential');
  if (stated === null || stated === undefined) return null;
  const parts = stated.split('/');
  const service = parts.at(-2);
  const accessKeyId = parts.slice(0, -4).join('/');
  if (service === undefined || accessKeyId === '') return null;
  return { accessKeyId, service };
}
