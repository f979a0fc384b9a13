import { describe, expect, it } from 'vitest';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { leegConcept, legePeriode, type Conceptperiode } from '#lib/dossier/concept.ts';
import type { Tijdvak } from '#lib/dossier/dossier.ts';
import { zetLegeVeldenOpNul } from '#lib/invoer/loonstroken/bedragen.ts';
import { leesKlembord } from '#lib/invoer/loonstroken/klembord.ts';
import { controleerPlakken } from '#lib/invoer/loonstroken/plakcontrole.ts';
import { zetGeplakt, type Roosterkolom } from '#lib/invoer/loonstroken/plakken.ts';
import { plakopmerkingen } from '#lib/invoer/loonstroken/plakopmerkingen.ts';
import { leesVoorstel, maakVoorstel } from '#lib/invoer/loonstroken/plakvoorstel.ts';
import { voorlopigeStand } from '#lib/invoer/werkblad/stand.ts';
import { inkomenMet, maandstrook } from './hulp.ts';

interface Plek {
	tijdvak?: Tijdvak;
	stroken?: Conceptperiode[];
	kolom?: Roosterkolom;
	rij?: number;
}

async function bekijk(
	tekst: string,
	{ tijdvak = 'maand', stroken = [], kolom = 'begin', rij = 0 }: Plek = {}
) {
	const inkomen = inkomenMet(tijdvak, stroken);
	const voor = structuredClone(inkomen);
	const gelezen = leesVoorstel(maakVoorstel((await leesKlembord(tekst)) ?? [], kolom), tijdvak);
	const controle = controleerPlakken(inkomen, gelezen, rij);
	const { letOp, weetjes } = plakopmerkingen(inkomen, gelezen, rij);
	expect(inkomen).toEqual(voor);
	return { inkomen, gelezen, letOp: letOp.join('\n'), weetjes: weetjes.join('\n'), ...controle };
}

const KOP = 'Begin\tLoon\tUitbetaald VB\tOpname AVWB\tOpgebouwd VB\tOpbouw AVWB\tInh. Zvw\tInh. LH';
const RIJ = '\t2.650,00\t0\t0\t212,00\t0\t0\t310,55';

describe('een kolom die niet op het klembord staat', () => {
	it('blijft leeg, staat in het voorstel, en laat de uitkomst open', async () => {
		const rijen = [3, 4, 5].map((maand) => `1-${String(maand)}-2026\t2.650,00\t310,55\t212,00`);
		const { inkomen, gelezen, zonderKolom, letOp, weetjes } = await bekijk(
			['Begin\tLoon\tLoonheffing\tOpbouw VT', ...rijen].join('\n')
		);
		const open = ['uitbetaaldeVakantiebijslag', 'opnameAvwb', 'opbouwAvwb', 'ingehoudenZvw'];
		expect(zonderKolom).toEqual(open);
		expect(letOp).toContain('Geen kolom voor Uitbetaalde vakantiebijslag, Opname');
		expect(weetjes).toContain('Lege cellen op 0');

		zetGeplakt(inkomen, gelezen.rijen, 0, () => legePeriode('', ''));
		const concept = { ...leegConcept('14-7-2026'), inkomens: [inkomen] };
		concept.leefsituatie = 'alleenstaande';
		concept.beslag.beslagobject = inkomen.id;
		const met = leesConcept(concept);
		const fouten = met.gelukt ? [] : met.fouten;
		expect(fouten.map(({ veld, code }) => [veld.split('.').at(-1), code])).toEqual(
			[1, 2, 3].flatMap(() => open.map((veld) => [veld, 'geenBedrag']))
		);
		expect(voorlopigeStand(concept, fouten).uitkomst).toBeNull();

		inkomen.opgave.perioden.forEach(zetLegeVeldenOpNul);
		expect(leesConcept(concept).gelukt).toBe(true);
	});

	it.each([
		['loonheffing', 'Begin\tLoon\n1-7-2026\t2.650,00', 'ingehoudenLoonheffing'],
		['loon', 'Begin\tLH\n1-7-2026\t310,55', 'loon']
	])('zonder %s valt er niets op nul te zetten', async (_, tekst, veld) => {
		const { zonderKolom, inkomen, gelezen } = await bekijk(tekst);
		expect(zonderKolom).toContain(veld);
		zetGeplakt(inkomen, gelezen.rijen, 0, () => legePeriode('', ''));
		inkomen.opgave.perioden.forEach(zetLegeVeldenOpNul);
		expect(inkomen.opgave.perioden[0]).toMatchObject({ [veld]: '' });
	});

	it('met alle kolommen zegt het voorstel niets, behalve bij een lege cel', async () => {
		const vol = await bekijk(`${KOP}\n1-7-2026${RIJ}`);
		expect([vol.letOp, vol.weetjes]).toEqual(['', '']);
		const gat = await bekijk(`${KOP}\n1-7-2026${RIJ}\n1-8-2026${RIJ.replace('310,55', '')}`);
		expect(gat).toMatchObject({ zonderKolom: [], legeCellen: ['ingehoudenLoonheffing'] });
		expect(gat.letOp).toBe('Lege cellen bij Ingehouden loonheffing: vul zelf in.');
	});

	it('wat er al stond blijft staan, en is niet leeg', async () => {
		const stroken = [maandstrook('2026-03'), maandstrook('2026-04')];
		const { zonderKolom } = await bekijk('100\t5\n200\t6', { stroken, kolom: 'opgebouwdVakantiebijslag' });
		expect(zonderKolom).toEqual([]);
	});
});

describe('datums die niet bij het tijdvak passen', () => {
	const met = (...rijen: string[]) => [`${KOP.replace('Begin', 'Begin\tEinde')}`, ...rijen].join('\n');
	const weken = met(`22-6-2026\t19-7-2026${RIJ}`, `20-7-2026\t16-8-2026${RIJ}`);
	const maanden = met(`1-7-2026\t31-7-2026${RIJ}`, `1-8-2026\t31-8-2026${RIJ}`);
	const zonderEinde = (...dagen: string[]) => [KOP, ...dagen.map((dag) => `${dag}${RIJ}`)].join('\n');

	it.each([
		['vier weken in een maand', 'maand', weken, 2],
		['vier weken zonder einde in een maand', 'maand', zonderEinde('22-6-2026', '20-7-2026'), 2],
		['maanden in vier weken', 'vierweken', maanden, 2],
		['maanden zonder einde in vier weken', 'vierweken', zonderEinde('1-7-2026', '1-8-2026'), 2],
		['een maand met haar naam in vier weken', 'vierweken', zonderEinde('juli 2026'), 1],
		['maanden in een maand', 'maand', maanden, 0],
		['maandnamen in een maand', 'maand', zonderEinde('juli 2026', 'augustus 2026'), 0],
		['vier weken in vier weken', 'vierweken', weken, 0],
		['vier weken zonder einde', 'vierweken', zonderEinde('22-6-2026', '20-7-2026'), 0],
		[
			'vier weken met een tijd erachter',
			'vierweken',
			zonderEinde('2026-06-22T00:00:00', '2026-07-20T00:00:00'),
			0
		],
		['het eerste vierwekentijdvak', 'vierweken', zonderEinde('1-1-2026'), 0]
	] as const)('%s', async (_, tijdvak, tekst, aantal) => {
		const { anderTijdvak, geenTijdvak, letOp } = await bekijk(tekst, { tijdvak });
		expect([anderTijdvak, geenTijdvak]).toEqual([aantal, 0]);
		expect(letOp.includes('duur opgaveperiode')).toBe(aantal > 0);
	});

	it('een halve maand past nergens bij, en een rij te veel wordt gezegd', async () => {
		const { geenTijdvak, dubbel, letOp } = await bekijk(
			met(`2-7-2026\t31-7-2026${RIJ}`, `1-8-2026\t31-8-2026${RIJ}`, `1-8-2026\t31-8-2026${RIJ}`)
		);
		expect([geenTijdvak, dubbel]).toEqual([1, 1]);
		expect(letOp).toContain('geen hele kalendermaand');
		expect(letOp).toContain('alleen de onderste blijft staan');
	});

	it('een datum die niet te lezen is, wordt alleen daarom gemeld', async () => {
		const { anderTijdvak, geenTijdvak, letOp } = await bekijk(met(`1-7-2026\t31-7${RIJ}`));
		expect([anderTijdvak, geenTijdvak]).toEqual([0, 0]);
		expect(letOp).toContain('1 cel is niet te lezen');
	});
});

describe('een bedrag dat niet kan', () => {
	it('een loonheffing onder nul tussen andere, en loon onder nul', async () => {
		const { negatief, gelezen, letOp } = await bekijk(
			`${KOP}\n1-7-2026${RIJ}\n1-8-2026${RIJ.replace('310,55', '-310,55').replace('2.650', '-2.650')}`
		);
		expect(negatief).toEqual([
			{ kolom: 'loon', aantal: 1 },
			{ kolom: 'ingehoudenLoonheffing', aantal: 1 }
		]);
		expect(letOp).toContain('Ingehouden loonheffing: 1 bedrag onder nul');
		expect(gelezen.rijen[1]?.cellen.filter(({ stand }) => stand === 'opvallend')).toHaveLength(2);
	});

	it('een bedrag met te veel cijfers', async () => {
		const { hoog, letOp } = await bekijk(`${KOP}\n1-7-2026${RIJ.replace('2.650,00', '265.000')}`);
		expect(hoog).toEqual([{ kolom: 'loon', aantal: 1 }]);
		expect(letOp).toContain('boven € 100.000');
	});

	it('een optelling telt nergens in mee', async () => {
		const { negatief, dubbel, zonderKolom } = await bekijk(`${KOP}\n1-7-2026${RIJ}\nTotaal\t-5`);
		expect([negatief, dubbel, zonderKolom]).toEqual([[], 0, []]);
	});
});
