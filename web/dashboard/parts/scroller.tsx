import type { ComponentChildren } from 'preact';

/** What may be wider than the page, such as a table: it scrolls by itself, by keyboard too. */
export function Scroller({ labelledBy, children }: { labelledBy: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, and this a table.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <div class="scroller" tabIndex={0} role="group" aria-labelledby={labelledBy}>
      {children}
    </div>
  );
}
