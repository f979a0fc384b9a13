/** De balken bovenaan het blad; apart, want ze verschijnen zelden en de eerste pagina moet klein zijn. */
export const balkteksten = {
	bijwerken: {
		titel: 'Er is een nieuwe versie',
		uitleg: 'Wat u heeft ingevuld, blijft staan.',
		knop: 'Nieuwe versie gebruiken',
		later: 'Later'
	},
	klokFout: {
		titel: 'De datum op dit apparaat klopt niet',
		uitleg: 'Zet de datum goed, of kies zelf de dag waarvoor u rekent.'
	},
	normenVerlopen: {
		titel: (laatsteDag: string) => `De bedragen golden tot en met ${laatsteDag}`,
		uitleg: 'Maak verbinding met internet om bij te werken. Voor latere datums rekenen wij niet.'
	}
} as const;
