/** Light, dark, or as the device has it; remembered on this device. */
export type Theme = 'device' | 'light' | 'dark';

const storageKey = 'ebb-theme';

/** The theme chosen on this device. */
export function chosenTheme(): Theme {
  const kept = localStorage.getItem(storageKey);
  return kept === 'light' || kept === 'dark' ? kept : 'device';
}

/** Shows a theme, and remembers it. */
export function chooseTheme(theme: Theme): void {
  localStorage.setItem(storageKey, theme);
  showTheme(theme);
}

/** Shows a theme: the style sheet reads it from the root element. */
export function showTheme(theme: Theme): void {
  if (theme === 'device') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
