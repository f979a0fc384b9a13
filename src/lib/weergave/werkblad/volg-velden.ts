/** Het veld bij de id van een invoer: een keuze heeft achter een streepje haar antwoord staan. */
const veldVan = (doel: EventTarget | null): string =>
	doel instanceof HTMLElement ? doel.id.replace(/-[^\]]*$/, '') : '';

/**
 * Luistert op een vlak mee met al zijn velden, zodat niet elk veld zelf hoeft te melden dat het verlaten is.
 * Een keuze is meteen verlaten; tekst pas als de focus weg is.
 */
export const volgVelden =
	({
		typt,
		verlaat,
		klikt
	}: {
		typt: (veld: string) => void;
		verlaat: (veld: string) => void;
		klikt: () => void;
	}) =>
	(vlak: HTMLElement): (() => void) => {
		const isTekst = (doel: EventTarget | null) => doel instanceof HTMLInputElement && doel.type === 'text';
		const bijInvoer = ({ target }: Event) => isTekst(target) && typt(veldVan(target));
		const bijKeuze = ({ target }: Event) => !isTekst(target) && verlaat(veldVan(target));
		const bijVerlaten = ({ target }: Event) => {
			if (!isTekst(target)) return;
			const veld = veldVan(target);
			// Een veld dat wordt weggehaald verliest zijn focus midden in het tekenen, en is door niemand verlaten.
			queueMicrotask(() => verlaat(target instanceof Node && target.isConnected ? veld : ''));
		};
		const bijKlik = ({ target }: Event) => target instanceof Element && target.closest('button') && klikt();
		vlak.addEventListener('click', bijKlik);
		vlak.addEventListener('input', bijInvoer);
		vlak.addEventListener('change', bijKeuze);
		vlak.addEventListener('focusout', bijVerlaten);
		return () => {
			vlak.removeEventListener('click', bijKlik);
			vlak.removeEventListener('input', bijInvoer);
			vlak.removeEventListener('change', bijKeuze);
			vlak.removeEventListener('focusout', bijVerlaten);
		};
	};
