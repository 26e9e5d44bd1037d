/** What differs where a deployment stands on a local stack, which plays AWS. */
type Outputs = Readonly<Record<string, string>>;

/** True where the API is on this machine, as that of no deployment on AWS is. The pages may have a name of their own. */
export function isRehearsed({ ApiUrl = '' }: Outputs): boolean {
  return ApiUrl.startsWith('http://127.0.0.1:');
}

/** Where the pages are found. In a rehearsal they are where the API is: no DNS entry leads a name of one's own there. */
export function pagesUrl(outputs: Outputs): string {
  return (isRehearsed(outputs) ? outputs.ApiUrl : outputs.DashboardUrl) ?? '';
}

/** The time where the deployment stands; the clock of a local stack may have been moved. */
export async function timeAt(outputs: Outputs): Promise<Date> {
  if (!isRehearsed(outputs)) return new Date();
  const response = await fetch(new URL('/_local/clock', pagesUrl(outputs)));
  const { now } = (await response.json()) as { now: string };
  return new Date(now);
}
