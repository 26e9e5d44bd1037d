/** Unpacks the browser before any test runs: two files that unpack it at once find it half written (ETXTBSY). */
import { unpackBrowser } from '../web/browser.ts';

export async function setup(): Promise<void> {
  await unpackBrowser();
}
