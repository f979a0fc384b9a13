import { pushState } from '$app/navigation';

/** Het anker van een som, om er met een link naartoe te springen. */
export const ankerVan = (id: string): string => `som-${id.replaceAll(/[^\w-]+/g, '-')}`;

/** Het anker van een stap. */
export const stapanker = (naam: string): string => `stap-${naam}`;

/** Het anker van de som in gewone woorden. */
export const SOMANKER = 'som-in-woorden';

/** Opent alles om een som heen en brengt haar in beeld; zo komt een "zie"-link ook in een dicht stuk uit. */
function toonSom(anker: string): void {
	const doel = document.getElementById(anker);
	if (!doel) return;
	for (let om: Element | null = doel; om; om = om.parentElement) {
		if (om instanceof HTMLDetailsElement) om.open = true;
	}
	const kop = doel.querySelector<HTMLElement>(':scope > summary') ?? doel;
	kop.focus({ preventScroll: true });
	doel.scrollIntoView({ block: 'center' });
}

/** De links waarmee iemand naar een som sprong, de laatste achteraan. */
const gesprongen: HTMLElement[] = [];

/** Springt naar een som. Terug (ook met de knop van de telefoon) brengt naar de link waar iemand was. */
export function spring(event: MouseEvent, anker: string): void {
	event.preventDefault();
	if (event.currentTarget instanceof HTMLElement) gesprongen.push(event.currentTarget);
	pushState('', {});
	toonSom(anker);
}

/** Na terug: de plek op de pagina zet Kit terug, hier de focus. */
export const keerTerug = (): void => gesprongen.pop()?.focus({ preventScroll: true });
