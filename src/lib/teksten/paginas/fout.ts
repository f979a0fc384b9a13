/** De zinnen van de foutpagina. */
export const foutteksten = {
	nietGevondenTitel: 'Deze pagina bestaat niet',
	nietGevonden: 'Misschien is het adres verkeerd getypt. Of de pagina is verhuisd.',
	foutTitel: 'Er ging iets mis',
	fout: 'Dat ligt niet aan u. Laad de pagina opnieuw. Uw antwoorden blijven staan als uw browser dat toelaat.',
	herlaad: 'Laad de pagina opnieuw',
	naarBegin: 'Naar het begin',
	kenmerk: (versie: string, code: string) => `Versie ${versie} ${code}`
} as const;
