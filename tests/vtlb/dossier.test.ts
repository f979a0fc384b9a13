import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptVan, type Concept } from '#lib/dossier/concept.ts';
import { leesConcept, leesConceptVoorBvv } from '#lib/dossier/lees-concept.ts';
import { leesDossier } from '#lib/dossier/lees.ts';
import { leesEditietekst, schrijfEditie } from '#lib/dossier/lees-editie.ts';
import { alsBestand, versieVan } from '#lib/dossier/schrijf.ts';
import { maakVolledigResultaat } from '#lib/uitvoer/volledig-resultaat.ts';
import { berekenUitkomst, geldig } from '../hulp/bereken.ts';
import { dossier, inkomen } from '../hulp/bouwers.ts';
import { vtlbArbitrair } from './arbitrair.ts';
import { keer } from '../hulp/aantallen.ts';

const fouten = (inhoud: unknown) => {
	const gelezen = leesDossier(inhoud);
	return gelezen.gelukt ? {} : Object.fromEntries(gelezen.fouten.map(({ veld, code }) => [veld, code]));
};

describe('dossierformaat versie 2', () => {
	it('een dossier van versie 1 blijft versie 1, zonder sleutel vtlb', () => {
		const gelezen = geldig(dossier());
		expect(gelezen.vtlb).toBeNull();
		expect(alsBestand(gelezen)).toMatchObject({ formaat: 'bvv-dossier', versie: 1 });
		expect(alsBestand(gelezen)).not.toHaveProperty('vtlb');
	});

	it('vtlb in versie 1 is een onbekend veld', () => {
		expect(fouten(dossier({ vtlb: {} }))).toEqual({ vtlb: 'onbekendVeld' });
	});

	it('een andere versie is een fout', () => {
		expect(fouten(dossier({ versie: 4 }))).toEqual({ versie: 'verkeerdeVersie' });
	});

	it('een leeg vtlb krijgt standaardwaarden; null en weglaten zijn hetzelfde', () => {
		const { vtlb } = geldig(dossier({ versie: 2, vtlb: {} }));
		expect(vtlb).toMatchObject({ traject: 'onbekend', looptijdMaanden: 18, schuld: null, editie: null });
		expect(geldig(dossier({ versie: 2, vtlb: null })).vtlb).toBeNull();
	});

	it('heen en terug verandert niets', () => {
		const een = geldig(dossier());
		const twee = geldig(dossier({ versie: 2, vtlb: { traject: 'wsnp', correcties: { auto: '12.50' } } }));
		expect(geldig(alsBestand(een))).toEqual(een);
		expect(geldig(alsBestand(twee))).toEqual(twee);
		expect(alsBestand(twee)).toMatchObject({ versie: 2, vtlb: { traject: 'wsnp' } });
		expect({ ...twee, vtlb: null }).toEqual(een);
	});

	it.each([
		[
			'onbekende correctie',
			{ correcties: { vakantie: '10' } },
			{ 'vtlb.correcties.vakantie': 'onbekendVeld' }
		],
		['negatieve correctie', { correcties: { auto: '-1' } }, { 'vtlb.correcties.auto': 'bedragNegatief' }],
		['halve maanden', { looptijdMaanden: 1.5 }, { 'vtlb.looptijdMaanden': 'geenGeheelGetal' }],
		['te veel dagen', { omgang: { dagen: 40 } }, { 'vtlb.omgang.dagen': 'aantalBuitenBereik' }],
		['een verkeerde editie', { editie: { id: '2026-03' } }, { 'vtlb.editie.id': 'geenEditie' }],
		['een onbekende keuze', { traject: 'iets' }, { 'vtlb.traject': 'geenKeuze' }]
	])('%s is een fout', (_, vtlb, verwacht) => {
		expect(fouten(dossier({ versie: 2, vtlb }))).toEqual(verwacht);
	});

	it('onbekend partnerinkomen en toch een inkomen van de partner spreken elkaar tegen', () => {
		const inkomens = [inkomen(), inkomen({ id: '2', van: 'partner' })];
		const anders = {
			leefsituatie: 'gehuwd_zonder_kinderen',
			inkomens,
			versie: 2,
			vtlb: { partnerinkomen: 'onbekend' }
		};
		expect(fouten(dossier(anders))).toEqual({ 'vtlb.partnerinkomen': 'partnerinkomenBekend' });
	});
});

describe('het resultaat', () => {
	it('heeft alleen vtlb als het dossier erom vraagt, en is verder hetzelfde', () => {
		const zonder = maakVolledigResultaat(berekenUitkomst(dossier()));
		expect(zonder).not.toHaveProperty('vtlb');
		const { vtlb, ...rest } = maakVolledigResultaat(berekenUitkomst(dossier({ versie: 2, vtlb: {} })));
		expect(rest).toEqual(zonder);
		expect(vtlb).toMatchObject({ soort: 'indicatie', editie: '2026-07', afloscapaciteit: null });
	});

	it('noemt van elke correctie herkomst, grondslag en wie beslist', () => {
		const { vtlb } = maakVolledigResultaat(
			berekenUitkomst(dossier({ versie: 2, vtlb: { traject: 'msnp' } }))
		);
		if (vtlb?.soort !== 'indicatie') throw new Error('geen indicatie');
		for (const correctie of vtlb.correcties) {
			expect(correctie.label).not.toBe('');
			expect(correctie.grondslag).toMatch(/^Vtlb-rapport [45]/);
			expect(correctie.beslist).not.toBe('');
		}
		expect(vtlb.correcties.find(({ id }) => id === 'auto')?.beslist).toContain('schuldhulpverlener');
	});

	it('zegt bij een niet ondersteunde situatie waarom', () => {
		const paar = { leefsituatie: 'gehuwd_met_kinderen', versie: 2, vtlb: { gemeenschap: 'ja' } };
		const { vtlb } = maakVolledigResultaat(berekenUitkomst(dossier(paar)));
		expect(vtlb).toMatchObject({ soort: 'nietOndersteund', reden: 'gemeenschap' });
		expect(vtlb).toHaveProperty('tekst', expect.stringContaining('Niet ondersteund'));
		expect(vtlb).not.toHaveProperty('vtlb');
	});
});

describe('een editiebestand', () => {
	const tekst = JSON.stringify({
		formaat: 'vtlb-editie',
		versie: 1,
		id: '2026-07',
		bron: 'Vtlb-rapport juli 2026',
		waarden: { kilometerprijs: '0.215' }
	});

	it('leest en schrijft dezelfde bedragen', () => {
		const gelezen = leesEditietekst(tekst);
		if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
		expect(gelezen.waarde.waarden.kilometerprijs).toBe('0.215');
		expect(gelezen.waarde.waarden.autoforfait).toBeNull();
		expect(leesEditietekst(schrijfEditie(gelezen.waarde))).toEqual(gelezen);
	});

	it.each([
		['geen JSON', '{', { '': 'geenEditiebestand' }],
		['een dossier', JSON.stringify(dossier()), { formaat: 'geenEditiebestand' }],
		[
			'een onbekend bedrag',
			tekst.replace('kilometerprijs', 'benzine'),
			{ 'waarden.benzine': 'onbekendVeld' }
		],
		['een komma', tekst.replace('0.215', '0,215'), { 'waarden.kilometerprijs': 'geenBedrag' }]
	])('%s geeft een fout', (_, inhoud, verwacht) => {
		const gelezen = leesEditietekst(inhoud);
		const gevonden = gelezen.gelukt
			? {}
			: Object.fromEntries(gelezen.fouten.map(({ veld, code }) => [veld, code]));
		expect(gevonden).toMatchObject(verwacht);
	});
});

describe('een concept met vtlb', () => {
	const concept = (): Concept => conceptVan(geldig(dossier()));

	it('wordt pas versie 2 als iemand erom vraagt', () => {
		const zonder = leesConcept(concept());
		expect(zonder.gelukt && versieVan(zonder.waarde)).toBe(1);
		const met = concept();
		met.vtlb.gevraagd = true;
		met.vtlb.correcties.auto = '€ 1.250,50';
		met.vtlb.auto.kilometers = '1.200';
		met.vtlb.editie = { ...met.vtlb.editie, id: '2026-07' };
		met.vtlb.editie.waarden.kilometerprijs = '0,198';
		const gelezen = leesConcept(met);
		if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
		expect(versieVan(gelezen.waarde)).toBe(2);
		expect(gelezen.waarde.vtlb?.correcties.auto).toBe('1250.50');
		expect(gelezen.waarde.vtlb?.auto.kilometers).toBe(1200);
		expect(gelezen.waarde.vtlb?.editie?.waarden.kilometerprijs).toBe('0.198');
	});

	it('een willekeurig dossier met vtlb komt ongewijzigd terug', () => {
		fc.assert(
			fc.property(vtlbArbitrair, (vtlb) => {
				const paar = { leefsituatie: 'gehuwd_zonder_kinderen', versie: 2, vtlb };
				const heen = geldig(dossier(paar));
				const gelezen = leesConcept(conceptVan(heen));
				const editie = heen.vtlb?.editie;
				const leeg = editie && Object.values(editie.waarden).every((waarde) => waarde === null);
				// Een editie zonder bedragen is geen editie.
				const verwacht = leeg && heen.vtlb ? { ...heen, vtlb: { ...heen.vtlb, editie: null } } : heen;
				expect(gelezen).toEqual({ gelukt: true, waarde: verwacht });
			}),
			{ numRuns: keer(200) }
		);
	});

	it('een fout in de opgaven houdt de beslagvrije voet niet tegen', () => {
		const fout = concept();
		fout.vtlb.gevraagd = true;
		fout.vtlb.correcties.auto = 'veel';
		expect(leesConcept(fout)).toMatchObject({ gelukt: false, fouten: [{ veld: 'vtlb.correcties.auto' }] });
		const bvv = leesConceptVoorBvv(fout);
		expect(bvv.gelukt && versieVan(bvv.waarde)).toBe(1);
		fout.leefsituatie = '';
		expect(leesConceptVoorBvv(fout).gelukt).toBe(false);
	});
});
