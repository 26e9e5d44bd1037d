/** What differs where a deployment stands on a local stack, which plays AWS. */
type Outputs = Readonly<Record<string, string>>;

/** True where the pages are on this machine, as those of no deployment on AWS are. */
export function isRehearsed({ DashboardUrl = '' }: Outputs): boolean {
  return DashboardUrl.startsWith('http://127.0.0.1:');
}

/** The time where the deployment stands; the clock of a local stack may have been moved. */
export async function timeAt(outputs: Outputs): Promise<Date> {
  if (!isRehearsed(outputs)) return new Date();
  const response = await fetch(new URL('/_local/clock', outputs.DashboardUrl));
  const { now } = (await response.json()) as { now: string };
  return new Date(now);
}
