/**
 * Puts the focus on the page's title, and on the one that takes its place once the page has read what it is about, until
 * somebody goes on from there. Ends by what it answers with, or by itself.
 */
export function focusTitle(): () => void {
  /** Where the focus may still be taken from. */
  let left = document.activeElement;
  let title: HTMLElement | null = null;
  const follow = (): void => {
    const at = document.activeElement;
    if (at !== document.body && at !== left && at !== title) {
      observer.disconnect();
      return;
    }
    const found = document.getElementById('page-title');
    if (found === null || found === title) return;
    left = null;
    title = found;
    found.focus();
  };
  const observer = new MutationObserver(follow);
  observer.observe(document.body, { childList: true, subtree: true });
  follow();
  return () => observer.disconnect();
}
