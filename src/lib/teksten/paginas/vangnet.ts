import { kaderteksten } from './kader.ts';

/** Als er niets te rekenen valt: zonder JavaScript, of als een script niet aankwam. */
export const vangnetteksten = {
	zonderScript:
		'Rekenen kan hier niet, want JavaScript staat uit. Zet JavaScript aan in uw browser. Laad daarna deze pagina opnieuw.',
	mislukt:
		'Deze pagina werkt nu niet: een deel kwam niet aan, of uw browser is te oud. Wat u heeft ingevuld, blijft staan.',
	opnieuw: 'Laad de pagina opnieuw',
	/** Dezelfde hulp als in de voet van elke pagina. */
	helptDatNiet: 'Helpt dat niet? Probeer een andere browser, of',
	bel: kaderteksten.bel.voor.toLowerCase(),
	nummer: kaderteksten.bel.nummer,
	na: kaderteksten.bel.na
} as const;
