import type { Tekstpagina } from './tekstpagina.ts';

export const overwaarschuwing = {
	titel: 'dit is een hulpmiddel',
	tekst: 'Dit is geen officiële berekening. De deurwaarder of de rechter beslist, met bewijs van uw gegevens.'
} as const;

/**
 * De pagina over de waarde van de berekening: hulp, regels, zekerheid, licentie en versie.
 * @param los wat er over het losse bestand te zeggen is; leeg op de site
 */
export const overpagina = (laatsteDag: string, versie: string, code: string, los = ''): Tekstpagina => ({
	titel: 'Over deze berekening',
	kop: 'Wat is deze berekening waard?',
	inleiding:
		'Beslagvrij rekent met de wet uit welk deel van uw inkomen u mag houden. Bij elk bedrag ziet u waar het vandaan komt.',
	blokken: [
		{
			kop: 'Bent u het niet eens met de deurwaarder?',
			delen: [
				'Vraag de deurwaarder om opnieuw te rekenen. Stuur uw berekening en uw bewijs mee. Komt u er samen niet uit? Dan kan de kantonrechter beslissen.',
				'Deze mensen helpen u gratis:',
				{
					lijst: [
						{ naar: 'https://www.juridischloket.nl/', tekst: 'Het Juridisch Loket' },
						[
							{ naar: 'https://geldfit.nl/', tekst: 'Geldfit' },
							', telefoon ',
							{ naar: 'tel:08008115', tekst: '0800-8115' }
						],
						'De sociaal raadslieden in uw gemeente'
					]
				}
			]
		},
		{
			kop: 'Welke regels gebruiken wij?',
			delen: [
				'De regels staan in de wet: artikel 475c tot en met 475i van het Wetboek van Burgerlijke Rechtsvordering. De bedragen veranderen elk half jaar, op 1 januari en 1 juli.',
				{
					bijschrift: 'Waar de regels en bedragen vandaan komen',
					koppen: ['Wat', 'Waar het staat'],
					rijen: [
						[
							'De beslagvrije voet',
							{
								naar: 'https://wetten.overheid.nl/BWBR0001827/',
								tekst: 'Wetboek van Burgerlijke Rechtsvordering'
							}
						],
						[
							'Hoe het inkomen wordt bepaald',
							{ naar: 'https://wetten.overheid.nl/BWBR0041895/', tekst: 'Besluit beslagvrije voet' }
						],
						[
							'De bedragen in de formules',
							{ naar: 'https://wetten.overheid.nl/BWBR0044476/', tekst: 'Regeling beslagvrije voet' }
						],
						[
							'De normen voor wie bijstand krijgt',
							{ naar: 'https://wetten.overheid.nl/BWBR0015703/', tekst: 'Participatiewet' }
						],
						[
							'Huur en huurtoeslag',
							{ naar: 'https://wetten.overheid.nl/BWBR0008659/', tekst: 'Wet op de huurtoeslag' }
						]
					]
				},
				`Wij rekenen met datums van 1 januari 2021 tot en met ${laatsteDag}. Voor andere datums hebben wij geen bedragen. Dan rekenen wij niet.`
			]
		},
		{
			kop: 'Hoe zeker is de uitkomst?',
			delen: [
				[
					'De wet laat op een paar plekken ruimte voor uitleg. Wij kiezen dan één manier en zeggen dat erbij. Een professional kan in het ',
					{ naar: '/werkblad/', tekst: 'werkblad' },
					' een andere manier kiezen.'
				],
				'Klopt een antwoord van u niet, dan klopt de uitkomst ook niet. Kijk uw antwoorden dus goed na.'
			]
		},
		{
			kop: 'Mag ik dit gebruiken en veranderen?',
			delen: [
				[
					'Ja. Beslagvrij is open en gratis, onder de licentie ',
					{ naar: 'https://eupl.eu/1.2/nl/', tekst: 'EUPL 1.2' },
					'. Het lettertype is Source Sans 3 (SIL Open Font License). De knoppen en links komen van NL Design System (EUPL 1.2).'
				],
				[
					'Wat er verder in zit, staat met alle licenties in ',
					{ naar: '/licenties.txt', tekst: 'licenties.txt' },
					' en als lijst voor programma’s in ',
					{ naar: '/stuklijst.json', tekst: 'stuklijst.json' },
					los === '' ? '. Die twee zijn er alleen met internet.' : '. Die twee zitten in dit bestand.'
				]
			]
		},
		{
			kop: 'Welke versie is dit?',
			delen: [
				`Versie ${versie}${code ? `, code ${code}` : ''}. Deze regel staat ook in uw rapport.`,
				...(los === '' ? [] : [los])
			]
		}
	]
});
