import { openBestand } from '#lib/staat/bestand-openen.ts';

/** Leest een gekozen bestand. Zit het op slot, dan komt er een venster om de wachtzin; null als iemand daarvan afziet. */
export const leesBestand = (bestand: File): ReturnType<typeof openBestand> =>
	openBestand(bestand, async (opSlot) => {
		const { vraagWachtzin } = await import('./wachtzinvraag.ts');
		return vraagWachtzin(bestand.name)(opSlot);
	});
