const PIJLEN: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Hoeveel regels een toets in een raster verder of terug gaat, of `null` als hij niet van het raster is.
 * Met Ctrl, Cmd of Alt is het een toets van het werkblad of de browser: Ctrl+Enter gaat verder.
 */
export function rasterstap({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): 1 | -1 | null {
	if (ctrlKey || metaKey || altKey) return null;
	if (key === 'Enter') return shiftKey ? -1 : 1;
	return PIJLEN[key] ?? null;
}
