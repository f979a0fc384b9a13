/** Kopjes en vaste woorden van de gegevens waarmee gerekend is. */
export const gegevensteksten = {
	kenmerk: 'Over deze berekening',
	wonen: 'Wie u bent en hoe u woont',
	beslag: 'Het beslag',
	toeslagen: 'Toeslagen die worden ingehouden',
	hardheid: 'Beslissing van de kantonrechter',
	vtlb: 'Voor het vrij te laten bedrag',
	inkomenKop: (naam: string) => `Inkomen: ${naam}`,
	partnerKop: (naam: string) => `Inkomen van uw partner: ${naam}`,
	loonstroken: (naam: string) => `Loonstroken van ${naam}`,
	selectieperiode: 'De maanden die meetellen (voorkeursselectieperiode)',
	indicatieperiode: 'Loonstroken lopen van (indicatieperiode)',
	frequentieVakantiegeld: 'Uitbetaald vakantiegeld is',
	frequentieKeuzebudget: 'Opgenomen keuzebudget is',
	frequentie: { structureel: 'vast (structureel)', incidenteel: 'eenmalig (incidenteel)' },
	periode: 'Periode',
	gemiddeld: 'Gemiddeld',
	teltMee: {
		teltMee: '',
		voorVenster: 'telt niet: te oud',
		naVenster: 'telt niet: te nieuw',
		nietDeLaatste: 'telt niet: niet de laatste'
	},
	leefsituatie: {
		alleenstaande: 'Alleen, zonder kinderen onder de 18 (alleenstaande)',
		alleenstaande_ouder: 'Met kinderen onder de 18, zonder partner (alleenstaande ouder)',
		gehuwd_zonder_kinderen: 'Met partner, zonder kinderen onder de 18 (gehuwd zonder kinderen)',
		gehuwd_met_kinderen: 'Met partner en kinderen onder de 18 (gehuwd met kinderen)'
	},
	adres: {
		nederland: 'In Nederland',
		geen: 'Geen woonadres in Nederland',
		buitenland: 'In een ander land'
	},
	woning: { huur: 'Huurwoning', koop: 'Eigen woning', onbekend: 'Weet ik niet' },
	jaNee: { ja: 'Ja', nee: 'Nee', onbekend: 'Weet ik niet' },
	tijdvak: { maand: 'maand', vierweken: 'vier weken' },
	soort: {
		periodiek: 'Loon, uitkering of pensioen',
		neven: 'Bijverdienste zonder loonbelasting (neveninkomst)',
		winst: 'Winst uit een eigen bedrijf'
	},
	vakantiegeld: {
		elkePeriode: 'Bij elke betaling',
		jaarlijks: 'Een keer per jaar',
		geen: 'Er is geen vakantiegeld',
		onbekend: 'Weet ik niet'
	},
	opgave: { bedragen: 'bedrag per jaar en per maand', perioden: 'loonstroken' },
	van: { inwoner: 'Van u', partner: 'Van uw partner' },
	overheidsvordering: 'Geen: de overheid int op uw bankrekening (overheidsvordering)',
	eersteInVolgorde: (naam: string) => `${naam} (volgens de volgorde van de wet)`,
	gekozen: (naam: string) => `${naam} (zelf gekozen)`,
	ingevuld: (bedrag: string) => `ingevuld: ${bedrag}`
} as const;
