export const keuzeteksten = {
	leefsituatie: {
		alleenstaande: 'Alleenstaand zonder kinderen',
		alleenstaande_ouder: 'Alleenstaand met kinderen',
		gehuwd_zonder_kinderen: 'Gehuwd zonder kinderen',
		gehuwd_met_kinderen: 'Gehuwd met kinderen'
	},
	adres: { nederland: 'Ja', geen: 'Nee, geen adres', buitenland: 'Nee, buitenland' },
	jaNee: { ja: 'Ja', nee: 'Nee' },
	woning: { onbekend: 'Onbekend', huur: 'Huurwoning', koop: 'Eigen woning' },
	/** In de waarden van het dossier: 'nee' is geen huurtoeslag mogelijk, en in de vraag van het portaal dus "Ja". */
	zonderHuurtoeslag: { onbekend: 'Onbekend', nee: 'Ja', ja: 'Nee' },
	soort: { periodiek: 'Loon, uitkering of pensioen', neven: 'Neveninkomst', winst: 'Winst' },
	tijdvak: { maand: 'Maand', vierweken: 'Vier weken' },
	opgave: { bedragen: 'Bedragen', perioden: 'Loonstroken (IKP’s)' },
	belastbaarPer: { jaar: 'per jaar', maand: 'per maand', vierweken: 'per vier weken' },
	nettoPer: { maand: 'per maand', vierweken: 'per vier weken' }
} as const;
