import type { Told } from './account.ts';

/**
 * Asks a service and says in words why it did not answer, whatever the reason: one line that cannot be told must not
 * cost the others. What is no answer of a service is a fault of the program and is thrown on.
 */
export async function told<T>(service: string, ask: () => Promise<T>): Promise<Told<T>> {
  try {
    return { value: await ask() };
  } catch (error) {
    if (!(error instanceof Error) || !('$metadata' in error)) throw error;
    // The local endpoint says in plain text that it has no such service, which no SDK can read; AWS never does.
    if (error instanceof SyntaxError) return { untold: `the local stack has no ${service}.` };
    // What the local endpoint cannot answer truly it says in words of its own.
    if (error.name === 'NotOnThisLaptop') return { untold: error.message };
    if (/AccessDenied|NotAuthorized|AuthorizationError/.test(error.name)) {
      return { untold: `your credentials may not ask ${service} (${error.name}).` };
    }
    return { untold: `${service} answered ${error.name}: ${error.message}` };
  }
}
