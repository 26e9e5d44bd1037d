import type { ComponentChildren } from 'preact';

/** A page's title, which takes the focus when the page opens, with what can be done beside it. */
export function PageHead({
  title,
  above,
  lead,
  sentence,
  children,
}: {
  title: ComponentChildren;
  above?: ComponentChildren;
  lead?: ComponentChildren;
  /** What to know before anything else on the page. */
  sentence?: string;
  children?: ComponentChildren;
}) {
  return (
    <header class="page-head">
      <div>
        {above && <p class="above">{above}</p>}
        <h1 id="page-title" tabIndex={-1}>
          {title}
        </h1>
        {lead && <p class="lead">{lead}</p>}
        {sentence && <p class="sentence">{sentence}</p>}
      </div>
      {children && <div class="page-actions">{children}</div>}
    </header>
  );
}
