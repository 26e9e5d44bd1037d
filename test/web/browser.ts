/** A real headless browser from npm alone: it brings the system libraries it needs, as on AWS Lambda. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Where the package unpacks itself; the next run finds it there. */
const unpacked = join(import.meta.dirname, '..', '..', '.ebb', 'browser');

/** Tell the package to unpack its own libraries, as it does on Lambda, where none are installed either. */
const lambda = {
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x',
  TMPDIR: unpacked,
};

/**
 * The fonts that it may use: its own, wherever it was unpacked, and the machine's after them. The package's own list
 * names only places of Lambda, and a browser that finds no font at all ends at the first field of a form.
 */
const fontList = join(unpacked, 'fonts.conf');
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(unpacked, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(unpacked, 'fonts-cache')}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

/** The path of the browser, unpacked. */
export async function unpackBrowser(): Promise<string> {
  const before = Object.keys(lambda).map((name) => [name, process.env[name]] as const);
  mkdirSync(unpacked, { recursive: true });
  Object.assign(process.env, lambda);
  try {
    // It reads the environment while it is imported.
    const { default: packaged } = await import('@sparticuz/chromium');
    const path = await packaged.executablePath();
    writeFileSync(fontList, fonts);
    return path;
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Starts the browser; whoever starts it closes it. Its web security stays on, as it is for staff. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await unpackBrowser();
  // What it puts by, a download or a file that was chosen, it does not always take away itself.
  const folder = mkdtempSync(join(tmpdir(), 'ebb-browser-'));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    headless: true,
    env: { ...process.env, TMPDIR: folder, FONTCONFIG_FILE: fontList },
  });
  browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return browser;
}
