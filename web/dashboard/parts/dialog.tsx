import type { ComponentChildren, RefObject } from 'preact';
import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../words.ts';
import { AboutContext } from './about.ts';
import { Icon } from './icon.tsx';

/**
 * A dialog over the page. The browser keeps the focus inside, Escape closes it, and at its end the focus goes back to
 * what opened it, or to the page's title where that is gone. It is open as long as it is drawn.
 */
export function Dialog({
  title,
  onClose,
  leaving,
  children,
}: {
  title: string;
  onClose: () => void;
  /** True once the dialog leads to another page, which takes the focus itself. */
  leaving?: RefObject<boolean>;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const about = useContext(AboutContext);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (leaving?.current === true) return;
      // The dialog leaves the page without being closed, so the browser gives nothing back by itself.
      setTimeout(() => {
        const back = opener instanceof HTMLElement && opener.isConnected ? opener : null;
        (back ?? document.getElementById('page-title'))?.focus();
      });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={id}>
          {about !== null && <span class="dialog-about">{about}</span>}
          {title}
        </h2>
        <button type="button" class="quiet icon-only" aria-label={words.app.close} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
