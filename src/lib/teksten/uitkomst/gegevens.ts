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
	overheidsvordering: 'Geen: de overheid int op uw bankrekening (overheidsvordering)',
	eersteInVolgorde: (naam: string) => `${naam} (volgens de volgorde van de wet)`,
	gekozen: (naam: string) => `${naam} (zelf gekozen)`,
	geschat: 'geschat: twaalf keer het netto',
	ingevuld: (bedrag: string) => `ingevuld: ${bedrag}`
} as const;
