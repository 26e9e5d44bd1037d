/** Where the API and the sign-in are: `config.json`, which whoever serves the dashboard lays beside `index.html`. */
export interface DashboardConfig {
  /** Address of the API without a slash at its end; empty for the dashboard's own address. */
  readonly apiUrl: string;
  /** The OpenID provider; its discovery document is under it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  /** Cognito's sign-in page, where the provider names no address to sign out at. */
  readonly signInUrl?: string;
}

/** Reads `config.json`; rejects when it is missing or says too little. */
export async function loadConfig(): Promise<DashboardConfig> {
  const response = await fetch('./config.json', { cache: 'no-cache' });
  const config = (await response.json()) as Partial<DashboardConfig>;
  const { apiUrl = '', issuer, clientId, scope = 'openid email' } = config;
  if (!issuer || !clientId) throw new Error('config.json names no issuer or no client');
  return {
    apiUrl: apiUrl.replace(/\/$/, ''),
    issuer,
    clientId,
    scope,
    ...(config.signInUrl && { signInUrl: config.signInUrl }),
  };
}
