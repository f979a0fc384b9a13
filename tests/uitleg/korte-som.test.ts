/** De som in gewone woorden: zij telt op, en elke weg heeft zijn eigen zinnen. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Getal, NUL } from '#lib/getal/getal.ts';
import { leesBedragtekst } from '#lib/getal/bedragtekst.ts';
import { kortesomteksten as tekst } from '#lib/teksten/uitkomst/korte-som.ts';
import { berichtVan } from '#lib/uitleg/bericht.ts';
import { maakKorteSom } from '#lib/uitleg/korte-som.ts';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import type { KorteSom } from '#lib/uitleg/uitleg.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { vanVersie3 } from '../orakel/versie3.ts';
import { keer } from '../hulp/aantallen.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { bedragen, dossier, inkomen } from '../hulp/bouwers.ts';
import { kaal, uitkomstVan, type Geval } from './gevallen.ts';

const somVan = (geval: Geval) => maakUitleg(uitkomstVan(geval)).korteSom;
const regelsVan = ({ regels }: KorteSom) =>
	regels.map(({ zin, teken, bedrag }) => kaal(`${zin} ${teken} ${bedrag}`));

/** Een gedrukt bedrag als getal: alleen wat er staat telt. */
function gelezen(bedrag: string): Getal {
	const lezing = leesBedragtekst(bedrag);
	if (lezing.soort !== 'bedrag') throw new Error(`geen bedrag: ${bedrag}`);
	return Getal.lees(lezing.kaal);
}
const opgeteld = ({ regels }: KorteSom): Getal =>
	regels.reduce(
		(som, { teken, bedrag }) => (teken === '+' ? som.plus(gelezen(bedrag)) : som.min(gelezen(bedrag))),
		NUL
	);
const AFRONDINGEN: readonly string[] = Object.values(tekst.afronding);
const EURO = Getal.lees('1.05');

test('wat er gedrukt staat, telt op tot het gedrukte bedrag', () => {
	fc.assert(
		fc.property(fc.oneof(dossierArbitrair, vanVersie3), (ruw) => {
			const uitkomst = berekenUitkomst(ruw);
			const som = maakKorteSom(uitkomst, 'deel');
			expect(opgeteld(som).tekst(2)).toBe(uitkomst.toegepast.tbvv.waarde.tekst(2));
			expect(gelezen(som.bedrag).tekst(2)).toBe(uitkomst.toegepast.tbvv.waarde.tekst(2));
			// Wat overblijft is afronding, en niet een vergeten deel.
			for (const { zin, bedrag } of som.regels.filter((regel) => AFRONDINGEN.includes(regel.zin))) {
				expect(gelezen(bedrag).vergelijk(EURO), zin).toBeLessThan(0);
			}
			expect(som.regels.length).toBeGreaterThan(0);
		}),
		{ numRuns: keer(1500) }
	);
});

describe('per weg', () => {
	const START = 'U leeft alleen. Voor eten, kleding en een gewone huur rekent de wet + € 1.348,49';
	const MINDER = 'Met uw inkomen krijgt u minder toeslag voor zorg en huur. Dat telt de wet erbij + €';
	const DEEL95 = (bedrag: string, houdt: string) =>
		`Uw netto-inkomen is ${bedrag}. Minstens 5% is voor de schuld. U houdt 95% + ${houdt}`;
	test.each<[Geval, string[]]>([
		['een gewoon loon', [START, `${MINDER} 150,96`, 'Afgerond op hele euro’s - € 0,45']],
		['een laag loon', [DEEL95('€ 1.000,00', '€ 950,00')]],
		['geen inkomen', [DEEL95('€ 0,00', '€ 0,00')]],
		[
			'twee inkomens',
			[START, `${MINDER} 456,44`, 'Dit houdt u al: Pensioen - € 700,00', 'Afgerond op hele euro’s + € 0,07']
		],
		['twee lage inkomens', [DEEL95('samen € 1.200,00', '€ 1.140,00'), 'Dit houdt u al: Pensioen - € 300,00']],
		[
			'ander inkomen dekt alles',
			[
				START,
				`${MINDER} 456,44`,
				'Dit houdt u al: Pensioen - € 2.000,00',
				'Het bedrag kan niet onder nul komen + € 195,07'
			]
		],
		[
			'een partner met veel',
			[
				'U leeft met een partner. Voor eten, kleding en een gewone huur rekent de wet + € 1.926,40',
				`${MINDER} 243,50`,
				'Uw partner heeft inkomen. Daarom gaat de helft eraf - € 1.084,95',
				'Afgerond op hele euro’s + € 0,05'
			]
		],
		[
			'ingehouden toeslagen',
			[
				START,
				`${MINDER} 150,96`,
				'Er gaat toeslag af voor een schuld. Dat komt erbij + € 40,00',
				'Afgerond op hele euro’s - € 0,45'
			]
		],
		[
			'een laag loon en de kantonrechter',
			[DEEL95('€ 1.000,00', '€ 950,00'), 'De kantonrechter gaf u extra + € 100,00']
		],
		[
			'bijstand',
			['De bijstand rekent voor u met € 1.200,00. Minstens 5% is voor de schuld. U houdt 95% + € 1.140,00']
		],
		[
			'een hoog loon',
			[
				'U leeft alleen. Met uw inkomen geldt het hoogste bedrag van de wet + € 2.208,48',
				'Afgerond op hele euro’s - € 0,48'
			]
		],
		[
			'geen woonadres',
			[
				'U heeft geen woonadres in Nederland. Dan rekent de wet met een vast, laag bedrag + € 963,20',
				'Afgerond op hele euro’s - € 0,20'
			]
		],
		[
			'in Turkije',
			[
				'In Nederland zou het € 1.499,45 zijn. U woont in Turkije. Daar telt 40% van dat bedrag + € 599,78',
				'Afgerond op hele euro’s + € 0,22'
			]
		],
		[
			'in een inrichting',
			[
				'U woont in een instelling. Dat kost + € 700,00',
				'Geld voor uzelf + € 299,63',
				'Geld voor de zorgpremie + € 47,00',
				'Afgerond op hele euro’s + € 0,37'
			]
		],
		['de overheid int zelf', [START, `${MINDER} 150,96`, 'Afgerond op hele euro’s - € 0,45']]
	])('%s', (geval, verwacht) => expect(regelsVan(somVan(geval))).toEqual(verwacht));

	test('hoge woonkosten en een kind, en alleen winst', () => {
		const som = (anders: Record<string, unknown>) =>
			regelsVan(maakUitleg(berekenUitkomst(dossier(anders))).korteSom).join(' | ');
		const wonen = { woonkostenPerMaand: '1200.00', huurtoeslagMogelijk: 'nee' };
		const hoog = som({ wonen, inkomens: [inkomen({ opgave: bedragen('30000.00', '4000.00') })] });
		expect(hoog).toMatch(/meer van uw woonkosten mee \+ .* hoog\. Daarom komt erbij \+/);
		const kind = {
			leefsituatie: 'alleenstaande_ouder',
			inkomens: [inkomen({ opgave: bedragen('40000.00') })]
		};
		expect(som(kind)).toContain('minder toeslag voor zorg, huur en kinderen');
		const winst = { soort: 'bedragen', belastbaar: { bedrag: '8000.00', per: 'jaar' }, netto: null };
		expect(som({ versie: 3, inkomens: [inkomen({ soort: 'winst', opgave: winst })] })).toMatch(
			/^U leeft alleen/
		);
	});
});

test('een bericht is vijf regels, met de som', () => {
	expect(kaal(berichtVan(maakUitleg(uitkomstVan('een gewoon loon')))).split('\n')).toEqual([
		'Mijn beslagvrije voet, berekend voor 14 juli 2026',
		'Ik mag minstens € 1.499 per maand houden.',
		'Mijn netto-inkomen is € 2.000 per maand. Daarvan mag € 501 naar de deurwaarder.',
		'Zo is het berekend: € 1.348,49 + € 150,96 − € 0,45 = € 1.499,00',
		'Nog niet alles is bekend. Het bedrag kan hoger worden, niet lager. Gemaakt met Beslagvrij. Het is een hulpmiddel, geen officiële berekening.'
	]);
});

test('het bericht zegt over welk inkomen het gaat, en wat er samen blijft', () => {
	const inkomens = [
		inkomen({ naam: 'Gemeente Zaanstad', opgave: bedragen('12000.00', '1000.00') }),
		inkomen({ id: '2', codeSoort: '15', opgave: bedragen('6000.00', '400.00') })
	];
	const bericht = kaal(
		berichtVan(maakUitleg(berekenUitkomst(dossier({ inkomens, beslag: { beslagobject: '1' } }))))
	);
	expect(bericht).toMatch(
		/^Van Gemeente Zaanstad mag ik .* per maand houden\. Samen met mijn andere inkomen houd ik € /m
	);
	expect(bericht).toMatch(/^Dat inkomen is netto € 1\.000 per maand/m);
});

test('wie minder heeft dan de beslagvrije voet, leest in het bericht niet dat hij meer mag houden dan hij heeft', () => {
	const inkomens = [inkomen({ opgave: bedragen('8000.00', '600.00') })];
	const arm = berekenUitkomst(dossier({ inkomens, toeslagen: { huurtoeslag: '300.00' } }));
	expect(kaal(berichtVan(maakUitleg(arm)))).toMatch(
		/^Ik mag mijn hele inkomen houden: € 600 per maand\. Mijn beslagvrije voet is € 870\.$/m
	);
});
