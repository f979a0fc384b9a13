/** De pagina die laat zien waar een artikel van de wet in de code staat. */
export const wetskaartteksten = {
	titel: 'Van wet naar code',
	inleiding:
		'Elk artikel dat meerekent, met het bestand dat het uitvoert. Zo kunt u de berekening naast de wet leggen, of laten leggen.',
	uitleg:
		'De paden beginnen in de map src/lib van de broncode. Deze lijst is bij het bouwen uit de code gelezen.',
	bedragen: 'Bedragen',
	zinnen: 'Zinnen',
	test: 'Test',
	geenTest: 'geen eigen test'
};
