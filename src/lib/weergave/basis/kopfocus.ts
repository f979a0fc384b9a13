import { afterNavigate } from '$app/navigation';
import { page } from '$app/state';

/** Zet de focus op de kop van de pagina: wie luistert hoort waar hij is, en Tab gaat naar wat eronder staat. */
export function focusOpKop(): void {
	const kop = document.querySelector<HTMLElement>('main h1');
	kop?.setAttribute('tabindex', '-1');
	kop?.focus({ preventScroll: true });
}

/** Het begin van een scherm voor wie typt: alleen als er nog niemand iets deed, en niet als het adres een plek noemt. */
export function beginBijKop(): void {
	if (document.activeElement === document.body && page.url.hash === '') focusOpKop();
}

/**
 * Voor een pagina die pas later haar echte kop heeft: roep wat dit geeft dan aan. Wie via een link kwam, begint bij de kop; wie het
 * adres zelf opende, of al iets deed, blijft waar hij is.
 */
export function volgLink(): () => void {
	let viaLink = false;
	afterNavigate(({ type }) => {
		viaLink = type !== 'enter';
	});
	return () => {
		if (viaLink && document.activeElement === document.body) focusOpKop();
	};
}
