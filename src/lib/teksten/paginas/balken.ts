/** De balken bovenaan het blad; apart, want ze verschijnen zelden en de eerste pagina moet klein zijn. */
export const balkteksten = {
	bijwerken: {
		titel: 'Er is een nieuwe versie',
		uitleg: {
			alles: 'Wat u heeft ingevuld, blijft staan.',
			behalveBsn: 'Wat u heeft ingevuld, blijft staan. Alleen het BSN vult u daarna opnieuw in.',
			behalveLijst:
				'De lijst met dossiers is daarna leeg. Wat u daarin aanvulde, is dan weg. Bewaar het eerst in bestanden.',
			niets: 'Wat u heeft ingevuld, is daarna weg. Bewaar het eerst in een bestand.'
		},
		knop: 'Nieuwe versie gebruiken',
		later: 'Later'
	},
	nietBewaard: {
		titel: 'Uw browser bewaart niets',
		uitleg:
			'Ververst of sluit u deze pagina? Dan is alles weg wat u heeft ingevuld. Bewaar het in een bestand als u later verder wilt.'
	},
	klokFout: {
		titel: 'De datum op dit apparaat klopt niet',
		uitleg: 'Zet de datum goed, of kies zelf de dag waarvoor u rekent.'
	},
	normenVerlopen: {
		titel: (laatsteDag: string) => `De bedragen golden tot en met ${laatsteDag}`,
		uitleg:
			'Maak verbinding met internet om bij te werken. Wij hebben geen bedragen voor latere datums. U kunt wel voor de laatste dag rekenen, of met een normtabel die u zelf heeft.',
		knop: (laatsteDag: string) => `Reken voor ${laatsteDag}`,
		gekozen: (laatsteDag: string) => `De berekening is nu voor ${laatsteDag}.`
	},
	normenBijnaOm: {
		titel: (laatsteDag: string) => `De bedragen gelden tot en met ${laatsteDag}`,
		uitleg:
			'Daarna veranderen ze. Open Beslagvrij rond die dag met internet: dan komen de nieuwe bedragen mee.'
	}
} as const;
