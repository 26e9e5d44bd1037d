/** Text that may stand in a page. */
function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const style = `
:root { color-scheme: light dark; --ground: #eef3f4; --card: #fff; --ink: #14292e; --soft: #4c6369; --line: #90a6ab;
  --accent: #0b6b73; --on-accent: #fff; --bad: #a3261b; }
@media (prefers-color-scheme: dark) { :root { --ground: #0d1a1d; --card: #15272b; --ink: #e6f1f2; --soft: #a5bcc0;
  --line: #55707a; --accent: #5cc4c9; --on-accent: #06262a; --bad: #ff9c8f; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem; background: var(--ground);
  color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { width: min(24rem, 100%); background: var(--card); border-radius: 1rem; padding: 2rem;
  box-shadow: 0 1px 2px #0002, 0 12px 32px #0001; }
h1 { margin: 0 0 .25rem; font-size: 1.5rem; } p { margin: 0 0 1.25rem; color: var(--soft); }
label { display: block; margin: 0 0 .25rem; font-weight: 600; }
input { width: 100%; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line);
  border-radius: .5rem; padding: .65rem .75rem; margin-bottom: 1rem; }
button { width: 100%; font: inherit; font-weight: 600; border: 0; border-radius: .5rem; padding: .75rem;
  background: var(--accent); color: var(--on-accent); cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.bad { color: var(--bad); font-weight: 600; }
code { font-size: .95em; }`;

/** One page in the look of the sign-in; `content` is HTML. */
export function signInLayout(title: string, content: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>
<style>${style}</style></head><body><main>${content}</main></body></html>`;
}

/** The form for name and password; it says so when the last try was wrong. */
export function signInPage(action: string, name: string, wrong: boolean): string {
  const problem = wrong
    ? '<p class="bad" role="alert">That name and password do not belong together.</p>'
    : '<p>The name and password stand where Ebb was started.</p>';
  return signInLayout(
    'Sign in to Ebb',
    `<h1>Sign in to Ebb</h1>${problem}<form method="post" action="${escapeHtml(action)}">
<label for="name">Name or e-mail</label>
<input id="name" name="name" value="${escapeHtml(name)}" autocomplete="username" autocapitalize="none" required autofocus>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button>Sign in</button></form>`,
  );
}
