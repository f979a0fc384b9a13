/**
 * Wat in de bouw bij elkaar in een bestand komt. Zonder dit maakt de bundelaar honderd kleine bestanden, en noemt elke
 * pagina ze allemaal: dat was samen 45 kB van het pakket.
 */

const deel = (/** @type {string[]} */ ...paden) => new RegExp(paden.join('|'));

export const BUNDELS = [
	{
		// Wat de startpagina nodig heeft, en dus elke pagina. Meer hierin maakt de eerste keer laden trager.
		name: 'begin',
		priority: 2,
		test: deel(
			'node_modules/(svelte|@sveltejs/kit)/',
			'vite/preload-helper',
			'src/lib/weergave/basis/(Icoon|Knop|Paginatitel)',
			'src/lib/weergave/beeld/(Voetlijn|Arcering)',
			'src/lib/teksten/bouwstenen',
			'src/lib/staat/(klok|bijwerken)',
			'src/lib/tijd/datum\\.ts',
			'src/lib/uitleg/voetlijn'
		)
	},
	{
		// Wat een pagina met alleen tekst erbij nodig heeft: zij laadt de berekening niet.
		name: 'lezen',
		priority: 2,
		test: deel(
			'src/lib/weergave/basis/(Bedrag\\.|Bericht|Bijwerk|Normenb|Schuifvlak|Tabel|Tekst\\.|Uitklap|Verwijzing)',
			'src/lib/weergave/beeld/Tekstpagina'
		)
	},
	{
		name: 'rekenen',
		priority: 1,
		test: deel(
			'src/lib/(dossier|herleiding|invoer|uitleg|uitvoer|taal)/',
			'src/lib/weergave/(basis|loonstroken)/'
		)
	}
];
