export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Also read by `static/theme.js`, before the first paint. */
const KEY = 'theme';

/** Gives the reader's choice; the device's where none was made or where storage is refused. */
export function keptTheme(): Theme {
	try {
		const kept = localStorage.getItem(KEY);
		return THEMES.find((theme) => theme === kept) ?? 'system';
	} catch {
		return 'system';
	}
}

/** Applies a choice at once, and keeps it where the browser lets us. */
export function keepTheme(theme: Theme): void {
	if (theme === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
	try {
		if (theme === 'system') localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, theme);
	} catch {
		// Private browsing: the choice lasts as long as the page.
	}
}
