/**
 * Een browser van een andere maker, met alleen wat de hoofdwegen nodig hebben. Firefox en WebKit spreken elk een ander
 * protocol; hierboven is er geen verschil.
 */
export interface Motor {
	ga(adres: string): Promise<void>;
	/** Voert een functie in de pagina uit; argumenten en antwoord gaan als JSON heen en weer. */
	evalueer<A extends readonly unknown[], T>(
		functie: (...argumenten: A) => T,
		...argumenten: A
	): Promise<Awaited<T>>;
	/** Klikt zoals een mens: op de plek van het element, met de muis. */
	klik(css: string): Promise<void>;
	/** Maakt het veld leeg en typt. */
	typ(css: string, tekst: string): Promise<void>;
	/** Drukt een letter in met Control. */
	metControl(letter: string): Promise<void>;
	kiesBestand(css: string, pad: string): Promise<void>;
	herlaad(): Promise<void>;
	sluit(): Promise<void>;
}

const GEDULD_MS = 20_000;

/** Kijkt tot het antwoord er is; geeft na twintig seconden op en zegt waarop. */
export async function wachtOp<T>(
	waarop: string,
	kijk: () => Promise<T | null | undefined | false>
): Promise<T> {
	const einde = Date.now() + GEDULD_MS;
	for (;;) {
		const antwoord = await kijk();
		if (antwoord !== null && antwoord !== undefined && antwoord !== false) return antwoord;
		if (Date.now() > einde) throw new Error(`Niet gezien: ${waarop}`);
		await new Promise((klaar) => setTimeout(klaar, 50));
	}
}
