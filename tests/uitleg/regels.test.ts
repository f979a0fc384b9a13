/** De regels van een stap: elk bedrag met zijn som, zijn artikel, en waar het verder is uitgelegd. */
import { describe, expect, test } from 'vitest';
import { editie, vast } from '#lib/herleiding/bronnen.ts';
import { rekenOm, rondAf, som, tussensom, verschilNietNegatief } from '#lib/herleiding/maken.ts';
import type { Post } from '#lib/herleiding/post.ts';
import { POSTTEKSTEN } from '#lib/teksten/posten/posten.ts';
import { uitlegteksten } from '#lib/teksten/uitkomst/uitleg.ts';
import { vtlbuitlegteksten } from '#lib/teksten/vtlb/normen.ts';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import { Regelmaker } from '#lib/uitleg/regelmaker.ts';
import type { Stapnaam, Uitleg, Uitlegregel } from '#lib/uitleg/uitleg.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { dossier, inkomen, periode, perioden } from '../hulp/bouwers.ts';
import { maand } from '../hulp/posten.ts';
import { kaal, uitkomstVan, type Geval } from './gevallen.ts';
import { alleRegels } from './narekenen.ts';

const van = (anders: Record<string, unknown>) => maakUitleg(berekenUitkomst(dossier(anders)));
const regelsVan = (uitleg: Uitleg) => alleRegels(uitleg.stappen.flatMap(({ regels }) => regels));

function zoek(uitleg: Uitleg, id: string): Uitlegregel {
	const gevonden = regelsVan(uitleg).find((regel) => regel.id === id && !regel.zie);
	if (!gevonden) throw new Error(`geen regel ${id}`);
	return gevonden;
}

/** Een stap als tekst: diepte, rol, id, bedrag, de som, en waar het verder staat. */
function uitgeschreven(geval: Geval, stap: Stapnaam): string[] {
	const schrijf = (regel: Uitlegregel, diepte: number): string[] => [
		[
			'. '.repeat(diepte) + (regel.rol ? `${regel.rol} ` : '') + regel.id,
			regel.som ? `${regel.bedrag} = ${regel.som}` : regel.bedrag,
			...(regel.artikel ? [regel.artikel] : []),
			...(regel.lezing ? [`lezing ${regel.lezing.id}`] : []),
			...(regel.veld ? [`veld ${regel.veld}`] : []),
			...(regel.zie ? [`zie ${regel.zie.id}`] : [])
		].join('; '),
		...regel.delen.flatMap((deel) => schrijf(deel, diepte + 1))
	];
	const { stappen } = maakUitleg(uitkomstVan(geval));
	return (stappen.find(({ naam }) => naam === stap)?.regels ?? [])
		.flatMap((regel) => schrijf(regel, 0))
		.map(kaal);
}

describe('twee inkomens, uitgeschreven', () => {
	const GEEN_SOM_NODIG = 'veld inkomens[1].opgave.netto.bedrag';
	const overige = `- toegepast.overigeInkomsten; € 700,00; art. 475db lid 1 onder b Rv, art. 5 Besluit BVV; ${GEEN_SOM_NODIG}`;

	test('wat eraf gaat', () =>
		expect(uitgeschreven('twee inkomens', 'verminderingen')).toEqual([
			'toegepast.naVermindering; € 1.104,93 = € 1.804,93 − € 700,00; art. 475db lid 1 onder b Rv',
			'. + basis.bvv; € 1.804,93; art. 475da lid 1 Rv; zie basis.begrensd',
			`. ${overige}`
		]));

	test('de grens van 95%; wat te diep zit staat er los onder', () =>
		expect(uitgeschreven('twee inkomens', 'grens')).toEqual([
			'toegepast.begrensd; € 1.104,93 = het laagste van € 1.104,93 en € 1.865,00; art. 475dc lid 1 Rv',
			'. gekozen toegepast.naVermindering; € 1.104,93; art. 475db lid 1 onder b Rv; zie toegepast.naVermindering',
			'. afgevallen toegepast.grens; € 1.865,00 = € 2.565,00 − € 700,00; art. 475dc lid 1 Rv; lezing regel95',
			'. . + toegepast.percentage95; € 2.565,00 = 95% × € 2.700,00; art. 475dc lid 1 Rv',
			'. . . × vast.0.95/procent/art475dcLid1; 95%; art. 475dc lid 1 Rv',
			'. . . × toegepast.totaalInkomen; € 2.700,00; zie toegepast.totaalInkomen',
			`. . ${overige}`,
			'toegepast.totaalInkomen; € 2.700,00 = € 2.000,00 + € 700,00',
			'. + toegepast.netto; € 2.000,00; art. 5 Besluit BVV; veld inkomens[0].opgave.netto.bedrag',
			`. ${overige.replace('-', '+')}`
		]));

	test('de afronding', () =>
		expect(uitgeschreven('twee inkomens', 'afronding')).toEqual([
			'toegepast.tbvv; € 1.105,00 = € 1.104,93, afgerond op hele euro’s; art. 475d lid 6 Rv; lezing afronding',
			'. + toegepast.exact; € 1.104,93; art. 475dc lid 1 Rv; zie toegepast.begrensd'
		]));
});

test('een keuze laat zien wat er vergeleken is, en beide bedragen', () => {
	const regels = uitgeschreven('hoge woonkosten', 'woonkosten');
	expect(regels[0]).toMatch(/^woonkosten\.lid7; € 375,34 = /);
	expect(regels.filter((regel) => regel.includes('vergeleken '))).toEqual([
		expect.stringMatching(/^\. vergeleken inkomen\.totaalBelastbaarJaar; € 30\.000,00/),
		expect.stringMatching(/^\. vergeleken norm\.inkomensgrensLid7Alleenstaand; € 55\.682,78/)
	]);
});

describe('de naam van een regel', () => {
	const namen = (uitleg: Uitleg, id: string) =>
		regelsVan(uitleg)
			.filter((regel) => regel.id.startsWith(id))
			.map(({ naam }) => naam);
	const strook = (maand: string, eind: string) => periode(`2026-${maand}-01`, `2026-${maand}-${eind}`);
	const stroken = perioden(strook('03', '31'), strook('04', '30'), strook('05', '31'));

	test('noemt het inkomen alleen als er meer zijn', () => {
		expect(namen(maakUitleg(uitkomstVan('een gewoon loon')), 'inkomen.nettoMaand')[0]).not.toContain('Loon');
		expect(namen(maakUitleg(uitkomstVan('twee inkomens')), 'inkomen.nettoMaand')).toEqual([
			expect.stringMatching(/, Loon$/),
			expect.stringMatching(/, Pensioen$/)
		]);
	});

	test('noemt de maand van een loonstrook, of de dagen als het geen hele maand is', () => {
		const maanden = van({ inkomens: [inkomen({ naam: 'Loon', opgave: stroken })] });
		expect(
			namen(maanden, 'invoer.inkomens[0].opgave.perioden').filter((naam) => naam.endsWith(', april 2026'))
		).not.toEqual([]);
		const opgave = { ...perioden(periode('2026-05-04', '2026-05-31')), alleenLaatste: true };
		const weken = van({ inkomens: [inkomen({ naam: 'Loon', tijdvak: 'vierweken', opgave })] });
		expect(namen(weken, 'invoer.inkomens[0].opgave.perioden')).toEqual(
			expect.arrayContaining([expect.stringMatching(/, 4 mei 2026 tot en met 31 mei 2026$/)])
		);
	});

	test('noemt bij meer inkomens eerst het inkomen en dan de maand', () => {
		const tweede = inkomen({ id: 'een/twee', naam: 'Pensioen', opgave: stroken });
		const uitleg = van({ inkomens: [inkomen({ naam: 'Loon' }), tweede] });
		expect(namen(uitleg, 'invoer.inkomens[1].opgave.perioden')).toEqual(
			expect.arrayContaining([expect.stringMatching(/, Pensioen, maart 2026$/)])
		);
		expect(
			namen(uitleg, 'inkomen.schoonLoon[een/twee/1]').every((naam) => naam.endsWith(', Pensioen, maart 2026'))
		).toBe(true);
	});

	test('van een getal uit de wet zegt wat voor getal het is, en of het wet is of richtlijn', () => {
		const maker = new Regelmaker(uitkomstVan('een gewoon loon'));
		const getallen = [
			vast('0.95', 'procent', 'art475dcLid1'),
			vast('2/3', 'factor', 'art475eLid2'),
			vast('0', 'maand'),
			vast('0.05', 'procent', 'vtlb4'),
			vast('2', 'factor', 'vtlb4')
		];
		expect(maker.sommen(getallen).map(({ naam }) => naam)).toEqual([
			uitlegteksten.vastPercentage,
			uitlegteksten.vastGetal,
			uitlegteksten.vastBedrag,
			vtlbuitlegteksten.vastPercentage,
			vtlbuitlegteksten.vastGetal
		]);
	});
});

describe('een woonland', () => {
	const in_ = (woonland: string) =>
		zoek(van({ wonen: { adres: 'buitenland', woonland, openheidVanZaken: true } }), 'woonland');

	test('noemt de lijst', () => {
		const { naam, zinnen, bedrag, eenheid, exact } = in_('Turkije');
		expect(naam).toBe(uitlegteksten.woonlandfactor('Turkije', 2026));
		expect(zinnen).toHaveLength(1);
		expect(zinnen[0]).toMatch(/bijlage 1.+2026/);
		expect([bedrag, eenheid, exact]).toEqual(['0,4', 'factor', '0.4']);
	});

	test('zegt het als het land niet in de lijst staat', () =>
		expect(in_('Atlantis').zinnen[0]).toBe(uitlegteksten.woonlandNietGenoemd('Atlantis')));
});

describe('de lezingen die meebeslisten', () => {
	const lezingen = (uitleg: Uitleg) => uitleg.lezingen.map(({ id, optie }) => `${id}: ${optie}`);
	const AFRONDING = 'afronding: heleEuroHalfOmhoog';

	test.each<[Geval, string[]]>([
		['een gewoon loon', [AFRONDING]],
		['twee inkomens', ['regel95: totaal', AFRONDING]],
		['hoge woonkosten', [AFRONDING]],
		['ingehouden toeslagen', ['toeslagen: na95', AFRONDING]],
		['bijstand', ['ondergrens: nul', 'normbedrag: bijLid1', AFRONDING]],
		['de overheid int zelf', [AFRONDING]]
	])('%s', (geval, verwacht) => expect(lezingen(maakUitleg(uitkomstVan(geval)))).toEqual(verwacht));

	test('een andere dan de standaard staat er altijd bij', () => {
		const uitleg = van({ lezingen: { ondergrens: 'letterlijk', regel95: 'letterlijk' } });
		expect(lezingen(uitleg)).toEqual(['ondergrens: letterlijk', 'regel95: letterlijk', AFRONDING]);
		expect(uitleg.lezingen.map(({ afwijkend }) => afwijkend)).toEqual([true, true, false]);
	});
});

describe('de zinnen bij een regel', () => {
	const zinnen = (post: Post) => new Regelmaker(uitkomstVan('een gewoon loon')).sommen([post])[0]?.zinnen;
	const samen = som('basis.formule', 'maand', [maand('1'), maand('2')]);
	const min = (naam: 'basis.huur' | 'woonkosten.exces' | 'toegepast.grens') =>
		verschilNietNegatief(naam, maand('1'), [maand('2')]);

	test('gaan over het buitenste en het binnenste bedrag, niet over wat ertussen zit', () => {
		const keten = som('basis.zorg', 'maand', [som('basis.huur', 'maand', [samen])]);
		const { 'basis.zorg': buiten, 'basis.formule': binnen } = POSTTEKSTEN;
		expect(zinnen(keten)).toEqual([buiten.uitleg, binnen.uitleg]);
		expect(zinnen(som('basis.zorg', 'maand', [samen]))).toEqual([buiten.uitleg, binnen.uitleg]);
	});

	test('zeggen wat nul hier betekent, en anders dat het onder nul was', () => {
		expect(zinnen(min('woonkosten.exces'))).toEqual([POSTTEKSTEN['woonkosten.exces'].nul]);
		expect(zinnen(min('toegepast.grens'))?.at(-1)).toBe(uitlegteksten.onderNul);
		expect(zinnen(som('toegepast.grens', 'maand', [min('woonkosten.exces')]))).not.toContain(
			uitlegteksten.onderNul
		);
	});

	test('zeggen bij een bedrag van een editie uit welk rapport het komt', () => {
		const norm = { waarde: '0.24', bron: 'bijlage 1', merk: 'bron' } as const;
		expect(zinnen(editie('kilometerprijs', '2026-07', norm, 'factor'))).toEqual([
			vtlbuitlegteksten.bron('2026-07', 'bijlage 1')
		]);
	});

	test('staan niet bij een verwijzing; een bedrag zonder artikel noemt er geen', () => {
		const uitleg = maakUitleg(uitkomstVan('twee inkomens'));
		const verwijzingen = regelsVan(uitleg).filter(({ zie }) => zie);
		expect(verwijzingen.flatMap((regel) => [...regel.zinnen, ...regel.delen])).toEqual([]);
		expect(verwijzingen.filter(({ zie }) => zie?.id === 'basis.begrensd').map(({ naam }) => naam)).toEqual([
			zoek(uitleg, 'basis.begrensd').naam
		]);
		expect(zoek(uitleg, 'toegepast.totaalInkomen').artikel).toBeNull();
	});
});

describe('hetzelfde bedrag', () => {
	const uitgelegd = (eerst: Post, daarna: Post) => {
		const maker = new Regelmaker(uitkomstVan('een gewoon loon'));
		maker.sommen([eerst]);
		return maker.sommen([daarna]).length === 0;
	};
	const delen = [maand('1'), maand('2')];
	const periode = tussensom('maand', delen, 'inkomen.belastbaarPeriode');

	test('heeft onder een andere naam geen nieuwe uitleg nodig', () => {
		const binnen = som('basis.formule', 'maand', delen);
		expect(uitgelegd(som('basis.bvv', 'maand', [binnen]), binnen)).toBe(true);
	});

	test('is het niet over een ander tijdvak', () =>
		expect(
			uitgelegd(
				rekenOm('inkomen.belastbaarJaar', 'maandNaarJaar', periode),
				som('inkomen.belastbaarPeriode', 'maand', delen)
			)
		).toBe(false));

	test('is het niet als het is afgerond', () => {
		const half = tussensom('maand', [maand('1'), maand('0.5')], 'inkomen.belastbaarPeriode');
		expect(
			uitgelegd(
				rondAf('toegepast.tbvv', half, 0, 'omhoog'),
				som('inkomen.belastbaarPeriode', 'maand', [maand('1'), maand('0.5')])
			)
		).toBe(false);
	});
});

test('een som die al in een eerdere stap stond, komt niet terug', () => {
	const maker = new Regelmaker(uitkomstVan('een gewoon loon'));
	const post = som('basis.bvv', 'maand', [maand('1'), maand('2')]);
	expect(maker.sommen([post])).toHaveLength(1);
	expect(maker.sommen([post])).toHaveLength(0);
	expect(maker.lezingen).toEqual([]);
});
