import { describe, expect, it } from 'vitest';
import { idVan } from '#lib/herleiding/post.ts';
import { bedragen, inkomen } from '../hulp/bouwers.ts';
import { centen } from '../hulp/posten.ts';
import { allePosten } from '../herleiding/narekenen.ts';
import { bereken, codes, correctie, indiceer } from './hulp.ts';

const metPartner = {
	leefsituatie: 'gehuwd_zonder_kinderen',
	inkomens: [inkomen({ id: 'a' }), inkomen({ id: 'b', van: 'partner', opgave: bedragen('12000', '1000') })]
};

describe('normbedragen per editie', () => {
	const km = { auto: { kilometers: 1000 } };
	it('van een andere editie gelden nooit', () => {
		const indicatie = indiceer(km, { peildatum: '2023-02-01' });
		expect(correctie(indicatie, 'auto').bedrag).toBeNull();
		expect(codes(indicatie)).toContain('normVanEditieOntbreekt');
		const bekend = correctie(indicatie, 'auto').bekendeNormen;
		expect(bekend.length).toBeGreaterThan(0);
		expect(bekend.every(({ vanDezeEditie }) => !vanDezeEditie)).toBe(true);
	});

	it('die de gebruiker voor deze editie invult tellen, en voor een andere niet', () => {
		const waarden = { autoforfait: '200', kilometerprijs: '0.2' };
		const goed = indiceer({ ...km, editie: { id: '2026-07', waarden } });
		expect(centen(correctie(goed, 'auto').bedrag)).toBe('400.00');
		const fout = indiceer({ ...km, editie: { id: '2025-07', waarden } });
		expect(correctie(fout, 'auto').bedrag).toBeNull();
		expect(codes(fout)).toContain('andereEditie');
	});

	it('een zelf ingevuld bedrag gaat voor', () => {
		const indicatie = indiceer({ ...km, correcties: { auto: '12.50' } }, { peildatum: '2022-07-15' });
		expect(centen(correctie(indicatie, 'auto').bedrag)).toBe('12.50');
	});
});

describe('aflossen', () => {
	it('zonder te weten of vakantiegeld in het inkomen zit is er geen bedrag', () => {
		const indicatie = indiceer({});
		expect(indicatie.aflossen).toBeNull();
		expect(codes(indicatie)).toContain('vakantiegeldOnbekend');
	});

	it('zonder normbedragen van de editie is er geen bedrag', () => {
		for (const editie of [
			null,
			{ id: '2026-01', waarden: { normhuur: '1.00' } },
			{ id: '2026-07', waarden: {} }
		]) {
			const indicatie = indiceer({ editie, vakantiegeld: { inInkomen: 'ja' } });
			expect(indicatie.editieGeladen).toBe(false);
			expect(indicatie.aflossen).toBeNull();
			expect(codes(indicatie)).toContain('editieOntbreekt');
		}
	});

	it('in hele euro’s, en nooit onder de beslagvrije voet', () => {
		const { vtlb, afgerond, bvv } = indiceer({ correcties: { overige: '0.01' } });
		expect(afgerond.waarde.tekst(2)).toMatch(/\.00$/);
		expect(afgerond.waarde.vergelijk(vtlb.waarde)).toBe(1);
		expect(afgerond.waarde.vergelijk(bvv.waarde)).toBe(1);
	});

	it('vakantiegeld apart: het komt per maand bij het inkomen', () => {
		const { aflossen } = indiceer({ vakantiegeld: { inInkomen: 'nee', nettoPerJaar: '1200' } });
		expect(aflossen?.vergelijking.soort).toBe('met');
		expect(centen(aflossen?.vergelijking.inkomen ?? null)).toBe('2100.00');
	});

	it('vakantiegeld apart en alleen het vrije deel bekend: allebei zonder', () => {
		const indicatie = indiceer({ vakantiegeld: { inInkomen: 'nee', vrijDeelPerJaar: '600' } });
		const { aflossen, afgerond } = indicatie;
		expect(aflossen?.vergelijking.soort).toBe('zonder');
		const verschil = aflossen && afgerond.waarde.min(aflossen.vergelijking.vtlb.waarde).tekst(2);
		expect(verschil).toBe('50.00');
	});

	it('over 18 maanden, en als deel van de schuld', () => {
		const { aflossen } = indiceer({ vakantiegeld: { inInkomen: 'ja' }, schuld: '10000' });
		if (!aflossen) throw new Error('geen aflossen');
		expect(aflossen.maanden).toBe(18);
		const achttien = Array.from({ length: 18 }, () => aflossen.perMaand.waarde);
		const totaal = achttien.reduce((een, ander) => een.plus(ander));
		expect(aflossen.overLooptijd.waarde.exact()).toBe(totaal.exact());
		expect(aflossen.deelVanSchuld).not.toBeNull();
	});

	it('inkomen dat anders telt gaat erbij of eraf', () => {
		const indicatie = indiceer({ inkomen: { erbij: '157', eraf: '57' } });
		expect(centen(indicatie.inkomen)).toBe('2100.00');
	});
});

it('gelijke ids in de herleiding dragen dezelfde waarde', () => {
	const { indicatie } = bereken(
		{
			gemeenschap: 'nee',
			pensioengerechtigd: true,
			meerDan18Uur: 'ja',
			schuld: '9000',
			vakantiegeld: {
				inInkomen: 'ja',
				uitbetaald: '650',
				beschermd: '10',
				vrijDeelPerJaar: '560',
				maanden: 6
			},
			correcties: { arbeidstoeslag: '40', overige: '10' }
		},
		metPartner
	);
	if (indicatie.soort !== 'indicatie' || !indicatie.aflossen) throw new Error('geen indicatie');
	const waarden = new Map<string, string>();
	const wortels = [
		indicatie.vtlb,
		indicatie.aflossen.overLooptijd,
		...Object.values(indicatie.vakantiegeld ?? {})
	];
	for (const post of allePosten(wortels)) {
		const id = idVan(post);
		if (id === null) continue;
		const exact = post.waarde.exact();
		expect(waarden.get(id) ?? exact, id).toBe(exact);
		waarden.set(id, exact);
	}
	expect(waarden.size).toBeGreaterThan(20);
});
