/** Waar wij van uitgaan als de brief iets niet zegt, en waar iemand dat verandert. */
export const aannameteksten = {
	beslagobject: (naam: string) =>
		`Wij rekenen met beslag op ${naam}. Ligt het op een ander inkomen? Dan is het bedrag ook anders.`,
	land: (land: string) =>
		`${land} staat niet in de lijst met landen. Wij rekenen met de bedragen van Nederland.`,
	verander: {
		bedrag: 'Kijk het bedrag na',
		beslagobject: 'Kies op welk inkomen het beslag ligt',
		land: 'Kijk het land na'
	}
} as const;
