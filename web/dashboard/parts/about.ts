/** Whom an open dialog is about; its title names them, so that nobody acts on the wrong Ana. */
import { createContext } from 'preact';

/** Null where a dialog is about no patient. */
export const AboutContext = createContext<string | null>(null);
