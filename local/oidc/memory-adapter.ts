import type { Adapter, AdapterPayload } from 'oidc-provider';

/**
 * Keeps what the provider remembers (sessions, codes, refresh tokens) until the process ends: whoever was signed in
 * signs in again after a restart. Expiry is checked by the provider itself, from the payload.
 */
export function createMemoryAdapter(): (model: string) => Adapter {
  const kept = new Map<string, AdapterPayload>();
  const byGrant = new Map<string, Set<string>>();

  return (model) => {
    const keyOf = (id: string) => `${model}:${id}`;
    const findBy = (field: 'uid' | 'userCode', value: string) =>
      [...kept].find(([key, payload]) => key.startsWith(`${model}:`) && payload[field] === value)?.[1];
    return {
      upsert: async (id, payload) => {
        kept.set(keyOf(id), payload);
        if (payload.grantId === undefined) return;
        const keys = byGrant.get(payload.grantId) ?? new Set();
        byGrant.set(payload.grantId, keys.add(keyOf(id)));
      },
      find: async (id) => kept.get(keyOf(id)),
      findByUid: async (uid) => findBy('uid', uid),
      findByUserCode: async (userCode) => findBy('userCode', userCode),
      consume: async (id) => {
        const payload = kept.get(keyOf(id));
        if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => {
        kept.delete(keyOf(id));
      },
      revokeByGrantId: async (grantId) => {
        for (const key of byGrant.get(grantId) ?? []) kept.delete(key);
        byGrant.delete(grantId);
      },
    };
  };
}
