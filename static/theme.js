// Before the first paint: the theme that the reader chose (see src/lib/ui/theme.ts).
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage refused: the device's theme.
}
