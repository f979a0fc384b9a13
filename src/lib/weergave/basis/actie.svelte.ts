/** Wat een knop deed, om eronder te zetten en voor te lezen. */
interface Uitslag {
	readonly soort: 'gelukt' | 'fout';
	readonly tekst: string;
}

/** Een knop die even bezig kan zijn en kan mislukken; een tweede klik telt dan niet. */
export class Actie {
	bezig = $state(false);
	uitslag = $state.raw<Uitslag | null>(null);

	/** @param doe geeft zelf de zin die erbij hoort, of niets: dan is het `gelukt` */
	async start(doe: () => Promise<string | void> | void, gelukt: string, mislukt: string): Promise<void> {
		if (this.bezig) return;
		this.bezig = true;
		this.uitslag = null;
		try {
			this.uitslag = { soort: 'gelukt', tekst: (await doe()) ?? gelukt };
		} catch {
			this.uitslag = { soort: 'fout', tekst: mislukt };
		}
		this.bezig = false;
	}
}
