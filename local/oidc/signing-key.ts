import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

/** The key that signs every token, as the provider and the local authorizer take it. */
export interface SigningKey {
  readonly privateJwk: JWK;
  readonly publicJwk: JWK;
}

/** Reads the key in `file`, making one at the first start; tokens stay good over restarts. */
export async function loadSigningKey(file: string): Promise<SigningKey> {
  if (!existsSync(file)) {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = await exportJWK(privateKey);
    const key = { ...jwk, alg: 'RS256', use: 'sig', kid: await calculateJwkThumbprint(jwk) };
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(key), { mode: 0o600 });
  }
  const privateJwk: JWK = JSON.parse(readFileSync(file, 'utf8'));
  const { kty, n, e, alg, use, kid } = privateJwk;
  return { privateJwk, publicJwk: { kty, n, e, alg, use, kid } as JWK };
}
