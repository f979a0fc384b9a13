/** Het anker van een som, om er met een link naartoe te springen. */
export const ankerVan = (id: string): string => `som-${id.replaceAll(/[^\w-]+/g, '-')}`;

/** Het anker van een stap. */
export const stapanker = (naam: string): string => `stap-${naam}`;

/** Opent alles om een som heen en brengt haar in beeld; zo komt een "zie"-link ook in een dicht stuk uit. */
export function toonSom(anker: string): void {
	const doel = document.getElementById(anker);
	if (!doel) return;
	for (let om: Element | null = doel; om; om = om.parentElement) {
		if (om instanceof HTMLDetailsElement) om.open = true;
	}
	const kop = doel.querySelector<HTMLElement>(':scope > summary') ?? doel;
	kop.focus({ preventScroll: true });
	doel.scrollIntoView({ block: 'center' });
}
