/** In een veld zijn de pijlen om door de tekst te gaan. */
const isVeld = (doel: Element): boolean =>
	doel.closest('input, select, textarea, [contenteditable]') !== null;

/** Of iets op de pagina zelf schuift: daar is Page Down om te schuiven. */
const schuift = (doel: Element): boolean => {
	for (let hier: Element | null = doel; hier && hier !== document.body; hier = hier.parentElement) {
		const kan = /auto|scroll/.test(getComputedStyle(hier).overflowY);
		if (kan && hier.scrollHeight > hier.clientHeight) return true;
	}
	return false;
};

/**
 * Naar welke regel een toets bladert; null als zij hier iets anders doet. Een presenter, het knopje waarmee iemand een
 * presentatie bedient, stuurt Page Up en Page Down.
 */
export function bladertoets(event: KeyboardEvent, nummer: number, totaal: number): number | null {
	const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
	if (altKey || ctrlKey || metaKey || shiftKey) return null;
	const vorige = nummer - 1;
	const volgende = nummer + 1;
	const naar = {
		ArrowLeft: vorige,
		ArrowRight: volgende,
		PageUp: vorige,
		PageDown: volgende,
		Home: 1,
		End: totaal
	}[key];
	if (naar === undefined) return null;
	if (!(target instanceof Element)) return naar;
	return isVeld(target) || (key.startsWith('Page') && schuift(target)) ? null : naar;
}
