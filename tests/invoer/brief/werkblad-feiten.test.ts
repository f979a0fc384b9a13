/** Het werkblad: de feiten volgen het inkomen waar de brief over gaat, en wat geen brief noemt volgt het dossier. */
import { describe, expect, test } from 'vitest';
import { leegBrief, type Briefconcept } from '#lib/dossier/brief.ts';
import { conceptVan, type Concept } from '#lib/dossier/concept.ts';
import { leesDossier } from '#lib/dossier/lees.ts';
import { nogNodig } from '#lib/invoer/brief/nodig.ts';
import { kiesBriefobject } from '#lib/invoer/brief/inkomens.ts';
import { kijkNa, type Nagekeken } from '#lib/invoer/brief/nakijken.ts';
import {
	dossierAlsBrief,
	naastDossier,
	neemDossierOver,
	oordeelNaarDossier
} from '#lib/invoer/brief/naast-dossier.ts';
import { termijnVan } from '#lib/invoer/brief/termijn.ts';
import { maakBriefzaak } from '#lib/invoer/brief/zaak.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { maakUitlegZonderGegevens } from '#lib/uitleg/brief/niet-nagegaan.ts';
import { dossier, inkomen3, periode, perioden } from '#tests/hulp/bouwers.ts';
import { alles } from './hulp.ts';

const VANDAAG = alsDatum('2026-11-26');

interface Zaak {
	readonly brief: Briefconcept;
	readonly concept: Concept;
}

function zaak(bedrag: string, inkomens: readonly object[], anders: object = {}): Zaak {
	const wonen = { adres: 'nederland', huurtoeslagMogelijk: 'ja' };
	const gelezen = leesDossier(dossier({ versie: 3, peildatum: '2026-11-26', wonen, inkomens, ...anders }));
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	const concept = conceptVan(gelezen.waarde);
	const brief = Object.assign(leegBrief(), { datum: '10-11-2026', bedrag, per: 'maand' });
	const alsBrief = dossierAlsBrief(brief, concept);
	if (alsBrief) neemDossierOver(brief, alsBrief);
	return { brief, concept };
}

function nagekeken({ brief, concept }: Zaak): Nagekeken {
	oordeelNaarDossier(brief, concept, dossierAlsBrief(brief, concept));
	const gelezen = kijkNa(brief, concept, VANDAAG, 'portaal');
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	return gelezen.waarde;
}
const regels = ({ uitleg }: Nagekeken) => [
	...uitleg.zinnen,
	...(uitleg.som?.regels.map(({ zin, teken, bedrag }) => `${zin} ${teken} ${bedrag}`) ?? [])
];
const kaal = (tekst: string) => tekst.replaceAll(' ', ' ');

const TWEE = [
	inkomen3('18000.00', '1400.00', { naam: 'Ink1', codeSoort: '15' }),
	inkomen3('12000.00', '900.00', { id: '2', naam: 'Ink2', codeSoort: '15' })
];

describe('de brief gaat over een ander inkomen dan het dossier', () => {
	test.each([
		['1', 'Ink2', '99'],
		['2', 'Ink1', '599']
	])(
		'beslag in het dossier op %s, brief over %s: het bedrag van de brief is goed',
		(object, over, bedrag) => {
			const deze = zaak(bedrag, TWEE, { beslag: { beslagobject: object } });
			const opBrief = deze.brief.gegevens.inkomens.find(({ naam }) => naam === over);
			kiesBriefobject(deze.brief, opBrief?.id ?? '');
			const uit = nagekeken(deze);
			expect(uit.uitleg.soort).toBe('klopt');
			expect(uit.controle.feiten.beslag.beslagobject).toBe(object === '1' ? '2' : '1');
			expect(uit.uitleg.zinnen).toContain(
				`In het dossier ligt het beslag op Ink${object}. Deze brief gaat over ${over}: daarvoor is hier gerekend.`
			);
			expect(deze.concept.beslag.beslagobject).toBe(object);
		}
	);

	test('noemen zij hetzelfde inkomen, dan staat er niets over', () => {
		const uit = nagekeken(zaak('599', TWEE, { beslag: { beslagobject: '1' } }));
		expect(uit.uitleg.soort).toBe('klopt');
		expect(regels(uit).join()).not.toContain('Deze brief gaat over');
	});
});

describe('omslag staat in geen brief', () => {
	const OMSLAG = { beslag: { beslagobject: '1', omslag: ['1', '2'] } };

	test('het aandeel van een inkomen klopt dan', () => {
		expect(nagekeken(zaak('912', TWEE, OMSLAG)).uitleg.soort).toBe('klopt');
	});

	test('noemt de brief het andere inkomen niet, dan heten de inkomens bij hun naam', () => {
		const deze = zaak('599', TWEE, OMSLAG);
		deze.brief.gegevens.inkomens.pop();
		const zinnen = regels(nagekeken(deze)).join('\n');
		expect(zinnen).not.toMatch(/In de brief: (geen|2|1)\. Bij u: (geen|2|1)\b/);
	});
});

describe('een loonstrook ontbreekt', () => {
	const strook = (maand: string, laatste: string) =>
		periode(`2026-${maand}-01`, `2026-${maand}-${laatste}`, {
			loon: '2500.00',
			ingehoudenLoonheffing: '300.00'
		});
	const met = (...stroken: readonly object[]) => [
		{ ...inkomen3(), naam: 'Bakkerij', codeSoort: '15', opgave: perioden(...stroken) }
	];

	test.each(['1348', '1499', '1200'])('dan is er geen oordeel, en staat er welke (brief %s)', (bedrag) => {
		const { brief, concept } = zaak(bedrag, met(strook('08', '31'), strook('09', '30')));
		const gelezen = kijkNa(brief, concept, VANDAAG, 'portaal');
		expect(gelezen.gelukt).toBe(false);
		expect(gelezen.gelukt ? [] : nogNodig(brief, gelezen.fouten)).toMatchObject([
			{
				veld: 'inkomens[0].opgave.perioden',
				tekst: 'De loonstrook van juli 2026 ontbreekt (Bakkerij). Vul hem in, of geef op wat er toen kwam.'
			}
		]);
	});

	test('wie de vragen beantwoordde, gaat naar de vraag over die strook', () => {
		const { brief, concept } = alles(zaak('1348', met(strook('08', '31'), strook('09', '30'))));
		const gelezen = kijkNa(brief, concept, VANDAAG);
		expect(gelezen.gelukt ? [] : nogNodig(brief, gelezen.fouten)).toMatchObject([
			{ stap: 'klopt-gegevens', veld: 'inkomens[0].opgave.perioden', isStrook: true }
		]);
	});

	test('ook zonder ontvangen brief noemt geen brief dan een eigen bedrag', () => {
		const { concept } = zaak('', met(strook('08', '31'), strook('09', '30')));
		expect(maakBriefzaak(leegBrief(), concept, null, null, VANDAAG).feiten).toBeNull();
	});

	test('met die strook is er een oordeel', () => {
		const alle = met(strook('07', '31'), strook('08', '31'), strook('09', '30'));
		expect(nagekeken(zaak('1499', alle)).feiten?.voorlopig).toBe(false);
	});

	test('een dag zonder stroken noemt geen pad', () => {
		const { brief, concept } = zaak('1499', met(strook('08', '31'), strook('09', '30')));
		brief.datum = '5-3-2026';
		const gelezen = kijkNa(brief, concept, VANDAAG, 'portaal');
		const teksten = gelezen.gelukt ? [] : nogNodig(brief, gelezen.fouten).map(({ tekst }) => tekst);
		expect(teksten).toHaveLength(1);
		expect(teksten[0]).toMatch(/^Er is geen loonstrook van/);
	});
});

describe('bijstand', () => {
	const BIJSTAND = [
		inkomen3('18000.00', '1330.80', { naam: 'Gemeente', codeSoort: '43', toegekendNormbedrag: '1401.50' })
	];

	test('het normbedrag staat naast dat van het dossier, en een goede brief klopt', () => {
		const deze = zaak('1331', BIJSTAND);
		const { brief, concept } = deze;
		const rij = naastDossier(brief, concept, dossierAlsBrief(brief, concept)).inkomens[0]?.rijen.find(
			({ veld }) => veld === 'toegekendNormbedrag'
		);
		expect(rij).toMatchObject({ dossier: '1.401,50', stand: 'gelijk' });
		const { uitleg } = nagekeken(deze);
		expect(uitleg.soort).toBe('klopt');
		expect(uitleg.doe.tekst.join()).not.toContain('12 maanden');
		expect(nagekeken(zaak('599', TWEE)).uitleg.doe.tekst.join()).toContain('12 maanden');
		const loon = zaak('1499', TWEE);
		const rijen = naastDossier(loon.brief, loon.concept, dossierAlsBrief(loon.brief, loon.concept)).inkomens;
		expect(rijen.flatMap((een) => een.rijen).map(({ veld }) => veld)).not.toContain('toegekendNormbedrag');
	});

	test('noemt de brief het niet, dan vraagt het bewijs de beschikking', () => {
		const deze = zaak('1264', BIJSTAND);
		for (const inkomen of deze.brief.gegevens.inkomens) inkomen.toegekendNormbedrag = '';
		const { uitleg } = nagekeken(deze);
		expect(uitleg.soort).toBe('kanHoger');
		expect(uitleg.bewijs.map(({ bewijs }) => bewijs).join()).toContain('beschikking');
	});

	test('daar geldt geen twaalf maanden: ook niet in de strook', () => {
		const { brief, concept } = zaak('1331', BIJSTAND);
		const dagen = (van: Zaak) => termijnVan(van.brief, VANDAAG, van.concept)?.dagen.map(({ dag }) => dag);
		expect(dagen({ brief, concept })).toEqual(['2026-12-08']);
		expect(dagen(zaak('599', TWEE))).toEqual(['2026-12-08', '2027-11-10']);
	});
});

test('wie zelf de schuldhulpverlener is, wordt daar niet heen gestuurd', () => {
	const vtlb = zaak('599', TWEE);
	vtlb.brief.soort = 'vtlb';
	for (const uitleg of [nagekeken(vtlb).uitleg, maakUitlegZonderGegevens('vtlb', 'portaal')]) {
		expect([uitleg.doe.kop, ...uitleg.doe.tekst].join(' ')).not.toMatch(/schuldhulpverlener|bewindvoerder/);
	}
	expect(maakUitlegZonderGegevens('vtlb').doe.kop).toContain('schuldhulpverlener');
});

test('winst zonder netto is niet nul', () => {
	const winst = {
		...inkomen3('8000.00', '0', { id: '2', soort: 'winst' }),
		opgave: { soort: 'bedragen', belastbaar: { bedrag: '8000.00', per: 'jaar' }, netto: null }
	};
	const { brief, concept } = zaak('851', [inkomen3('20000.00', '1600.00'), winst]);
	const rij = naastDossier(brief, concept, dossierAlsBrief(brief, concept)).inkomens[1]?.rijen.find(
		({ veld }) => veld === 'opgave.netto.bedrag'
	);
	expect(rij).toMatchObject({ dossier: '', stand: 'geen' });
});

test('het land staat er alleen bij een adres in het buitenland', () => {
	const wonen = { adres: 'buitenland', woonland: 'Polen', openheidVanZaken: true };
	const { brief, concept } = zaak('900', [inkomen3()], { wonen });
	const velden = () =>
		naastDossier(brief, concept, dossierAlsBrief(brief, concept)).huis.map(({ veld }) => veld);
	expect(velden()).toContain('wonen.woonland');
	brief.gegevens.wonen.adres = 'nederland';
	expect(velden()).not.toContain('wonen.woonland');
	// De openheid van zaken gaat met het adres mee: er blijft niets over dat wij niet kunnen uitleggen.
	const uit = nagekeken({ brief, concept });
	expect(uit.uitkomst.toeschrijving.map(({ veld }) => veld)).toEqual(['wonen.adres']);
	brief.bedrag = uit.uitkomst.eigenGegevens?.bedrag.tekst(2) ?? '';
	expect(nagekeken({ brief, concept }).uitkomst.samen?.tekst(2)).toBe('0.00');
	expect(kaal(regels(nagekeken({ brief, concept })).join())).not.toContain('niet kunnen uitleggen');
});
