/** Hands a text over to the reader as a file. In a browser only. */
export function download(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has taken its copy once the click has been handled.
	setTimeout(() => URL.revokeObjectURL(address), 1000);
}
