/** Welke vragen iemand krijgt, in welke volgorde, en wat er onderweg bewaard blijft. */
import { describe, expect, test } from 'vitest';
import { conceptVan, leegConcept, legePeriode, type Concept } from '#lib/dossier/concept.ts';
import { leesDossier, leesDossiertekst } from '#lib/dossier/lees.ts';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { bestandsnaamVan, schrijfDossier } from '#lib/dossier/schrijf.ts';
import { leidAntwoordenAf } from '#lib/invoer/antwoorden.ts';
import {
	gekozenBijzonderheden,
	heeftBijzonderheid,
	kiesBijzonderheden,
	laatLos
} from '#lib/invoer/bijzonderheden.ts';
import { controlerijen } from '#lib/invoer/vragenlijst/controlerijen.ts';
import { foutenOp, openstaand } from '#lib/invoer/vragenlijst/fouten.ts';
import { haalInkomenWeg, laatBeslagLos, ruimLegeInkomensOp, voegInkomenToe } from '#lib/invoer/inkomens.ts';
import { haalTerug, legOpzij } from '#lib/invoer/opzij.ts';
import { isLeeg, vulAan } from '#lib/staat/opslag.ts';
import {
	afdelingVan,
	route,
	STAPNAMEN,
	volgende,
	vorige,
	type Plek
} from '#lib/invoer/vragenlijst/stappen.ts';
import { BIJZONDERHEDEN, leegVraagstaat } from '#lib/dossier/vraagstaat.ts';
import { vraagteksten } from '#lib/teksten/vragen.ts';

const VANDAAG = '20-7-2026';
const DOSSIER = {
	formaat: 'bvv-dossier',
	versie: 1,
	peildatum: '2026-07-14',
	leefsituatie: 'gehuwd_zonder_kinderen',
	wonen: { woning: 'huur', huurtoeslagMogelijk: 'ja', woonkostenPerMaand: '1200.00' },
	inkomens: [
		{
			id: '1',
			van: 'inwoner',
			naam: 'Bakkerij',
			codeSoort: '15',
			tijdvak: 'maand',
			opgave: { soort: 'bedragen', nettoMaand: '2000.00', belastbaarJaar: '30000.00' },
			loonbelastingVoertuig: '30.00'
		},
		{
			id: '2',
			van: 'inwoner',
			codeSoort: '43',
			tijdvak: 'vierweken',
			opgave: { soort: 'bedragen', nettoMaand: '100.00', belastbaarJaar: '1300.00' },
			lopendBeslag: { tBvv: '50.00' },
			toegekendNormbedrag: '90.00'
		},
		{
			id: '3',
			van: 'partner',
			tijdvak: 'maand',
			opgave: { soort: 'bedragen', nettoMaand: '900.00', belastbaarJaar: '11000.00' }
		}
	],
	beslag: { beslagobject: '2', omslag: ['1', '2'], startjaar: 2024 },
	toeslagen: { zorgtoeslag: '40.00' },
	hardheid: { bedrag: '75.00', einddatum: '2026-12-31' },
	kenmerk: { dossiernummer: 'A-17' },
	lezingen: { regel95: 'letterlijk' }
};

function geopend(inhoud: unknown = DOSSIER): Concept {
	const gelezen = leesDossier(inhoud);
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	const concept = conceptVan(gelezen.waarde);
	leidAntwoordenAf(concept);
	return concept;
}

const stappen = (concept: Concept) => route(concept).map(({ stap }) => stap);

describe('de route', () => {
	test('is zonder antwoorden het gewone geval', () => {
		expect(stappen(leegConcept('14-7-2026'))).toEqual([
			'leefsituatie',
			'adres',
			'instelling',
			'woning',
			'huurtoeslag',
			'woonkosten',
			'inkomens',
			'bijzonder',
			'controle'
		]);
	});

	test('vraagt alleen wat ter zake doet', () => {
		const concept = leegConcept('14-7-2026');
		concept.wonen.adres = 'buitenland';
		expect(stappen(concept)).toEqual(expect.arrayContaining(['buitenland', 'openheid']));
		expect(stappen(concept)).not.toContain('woonkosten');
		concept.wonen.openheidVanZaken = true;
		concept.wonen.woning = 'koop';
		expect(stappen(concept)).toContain('woonkosten');
		expect(stappen(concept)).not.toContain('huurtoeslag');
		concept.wonen.inInrichting = true;
		expect(stappen(concept)).not.toContain('openheid');
		expect(stappen(concept)).not.toContain('woning');
	});

	test('bevat alle bijzonderheden die zijn aangekruist, en het beslagobject alleen bij een keuze', () => {
		const concept = geopend();
		const verwacht = BIJZONDERHEDEN.filter((naam) => naam !== 'bankrekening');
		expect(
			stappen(concept)
				.filter((stap) => (verwacht as readonly string[]).includes(stap))
				.sort()
		).toEqual([...verwacht].sort());
		expect(stappen(concept)).not.toContain('welk-inkomen');
		kiesBijzonderheden(concept, [], VANDAAG);
		expect(stappen(concept)).toContain('welk-inkomen');
		laatBeslagLos(concept, '2');
		haalInkomenWeg(concept, '2');
		expect(stappen(concept)).not.toContain('welk-inkomen');
	});

	test.each(STAPNAMEN)('%s heeft een naam en een afdeling', (stap) => {
		expect(vraagteksten.paginas[stap]).not.toBe('');
		const { stap: nummer, van } = afdelingVan(stap);
		expect(nummer).toBeGreaterThan(0);
		expect(nummer).toBeLessThanOrEqual(van);
	});

	test('vooruit en terug lopen gelijk op; elke stap buiten de route komt er ook weer in', () => {
		const concept = geopend();
		let plek: Plek = { stap: 'leefsituatie' };
		const gezien: string[] = [];
		while (plek.stap !== 'controle') {
			gezien.push(plek.stap);
			expect(gezien.length).toBeLessThan(40);
			const naar = volgende(concept, plek);
			if (naar.nummer === undefined && naar.stap !== 'inkomens' && naar.stap !== 'partner') {
				const ervoor = vorige(concept, naar);
				expect([plek.stap, 'inkomens', 'partner']).toContain(ervoor?.stap);
			}
			plek = naar;
		}
		for (const stap of STAPNAMEN) {
			expect(stappen(concept), stap).toContain(volgende(leegConcept('1-1-2026'), { stap }).stap);
		}
		expect(vorige(concept, { stap: 'leefsituatie' })).toBeNull();
		expect(vorige(concept, { stap: 'bedragen', nummer: '3' })).toEqual({ stap: 'inkomen', nummer: '3' });
		expect(vorige(concept, { stap: 'inkomen', nummer: '3' })).toEqual({ stap: 'partner' });
		expect(volgende(concept, { stap: 'bedragen', nummer: '3' })).toEqual({ stap: 'partner' });
	});
});

describe('fouten', () => {
	test('een leeg concept mist op elke pagina iets, met een eigen zin', () => {
		const concept = leegConcept('14-7-2026');
		const gelezen = leesConcept(concept);
		for (const plek of route(concept).filter(({ stap }) => stap !== 'controle')) {
			expect(foutenOp(concept, plek, gelezen), plek.stap).toEqual([
				expect.objectContaining({ ontbreekt: true })
			]);
		}
	});

	test('een geopend dossier is compleet en levert een rij per pagina', () => {
		const concept = geopend();
		expect(openstaand(concept, leesConcept(concept))).toEqual([]);
		const rijen = controlerijen(concept);
		expect(rijen.filter(({ antwoord }) => antwoord.length === 0)).toEqual([]);
		expect(new Set(rijen.map(({ afdeling, vraag }) => `${afdeling} ${vraag}`)).size).toBe(rijen.length);
	});

	test('elke fout van het dossier heeft een pagina of gaat naar het werkblad', () => {
		const concept = geopend();
		concept.peildatum = '14-7-2030';
		concept.hardheid.bedrag = 'veel';
		concept.kenmerk.bsn = '123';
		const punten = openstaand(concept, leesConcept(concept));
		expect(punten.map(({ veld, plek }) => [veld, plek?.stap ?? null])).toEqual([
			['hardheid.bedrag', 'rechter'],
			['peildatum', 'datum'],
			['kenmerk.bsn', null]
		]);
	});

	test('bij loonstroken zegt het overzicht om welke regel het gaat', () => {
		const concept = geopend();
		const [inkomen] = concept.inkomens;
		if (inkomen) {
			inkomen.opgave.soort = 'perioden';
			inkomen.opgave.perioden = [legePeriode('1-3-2026', '31-3-2026')];
		}
		const fouten = foutenOp(concept, { stap: 'bedragen', nummer: '1' }, leesConcept(concept));
		expect(fouten).toHaveLength(7);
		expect(fouten[1]?.overzicht).toBe(
			'Loonstrook 1, uitbetaald vakantiegeld: Vul een bedrag in, bijvoorbeeld 1.250,50.'
		);
	});

	test('een dag die niet bestaat en een bedrag met twee lezingen krijgen de zin van het scherm', () => {
		const concept = geopend();
		concept.hardheid = { ja: true, bedrag: '1,250', einddatum: '31-2-2026' };
		const teksten = foutenOp(concept, { stap: 'rechter' }, leesConcept(concept)).map(({ tekst }) => tekst);
		expect(teksten).toEqual([
			'Bedoelt u €\u00a01.250,00 of €\u00a01,25? Vul het bedrag zo in.',
			'Vul een datum in die bestaat, bijvoorbeeld 14 7 2026.'
		]);
	});
});

describe('bijzonderheden', () => {
	test.each(BIJZONDERHEDEN.filter((naam) => naam !== 'bankrekening'))(
		'%s telt zonder vinkje niet mee en komt daarna ongeschonden terug',
		(naam) => {
			const concept = geopend();
			const voor = JSON.stringify(leesConcept(concept));
			expect(heeftBijzonderheid(concept, naam)).toBe(true);
			const ander = gekozenBijzonderheden(concept);
			kiesBijzonderheden(
				concept,
				ander.filter((keuze) => keuze !== naam),
				VANDAAG
			);
			expect(heeftBijzonderheid(concept, naam)).toBe(false);
			expect(JSON.stringify(leesConcept(concept))).not.toBe(voor);
			kiesBijzonderheden(concept, ander, VANDAAG);
			expect(JSON.stringify(leesConcept(concept))).toBe(voor);
		}
	);

	test('een overheidsvordering is een vinkje, en laat zich weer weghalen', () => {
		const concept = geopend();
		kiesBijzonderheden(concept, ['bankrekening'], VANDAAG);
		expect(concept.beslag.beslagobject).toBe('overheidsvordering');
		laatLos(concept, 'bankrekening', VANDAAG);
		expect(concept.beslag.beslagobject).toBeNull();
		expect(concept.vragen.nietsBijzonders).toBe(true);
	});

	test('woonkosten die niet meetellen blijven onthouden', () => {
		const concept = geopend();
		legOpzij(concept, 'woonkosten');
		expect(concept.wonen.woonkostenPerMaand).toBe('');
		haalTerug(concept, 'woonkosten');
		expect(concept.wonen.woonkostenPerMaand).toBe('1.200,00');
	});
});

describe('inkomens', () => {
	test('weghalen laat geen verwijzing achter', () => {
		const concept = geopend();
		haalInkomenWeg(concept, '2');
		expect(concept.beslag).toMatchObject({ beslagobject: null, omslag: ['1'] });
		expect(leesConcept(concept).gelukt).toBe(true);
	});

	test('een inkomen waar niets in staat verdwijnt uit de lijst, een begonnen inkomen niet', () => {
		const concept = leegConcept('14-7-2026');
		const leeg = voegInkomenToe(concept, 'inwoner');
		const begonnen = voegInkomenToe(concept, 'inwoner');
		const tweede = concept.inkomens[1];
		if (tweede) tweede.naam = 'Winkel';
		expect(leeg).not.toBe(begonnen);
		ruimLegeInkomensOp(concept);
		expect(concept.inkomens.map(({ id }) => id)).toEqual([begonnen]);
	});
});

describe('bewaren', () => {
	test('wat een ouder tabblad niet kende krijgt zijn lege waarde; wat van een andere soort is ook', () => {
		const concept = geopend();
		expect(vulAan(JSON.parse(JSON.stringify(concept)), '1-1-2026')).toEqual(concept);
		// Een vorige versie bewaarde de antwoorden als losse teksten.
		const { vragen: _, opzij: __, laatsteId: ___, ...vorige } = concept;
		const oudTabblad = vulAan({ ...vorige, antwoorden: { 'soort.1': 'loon', wissel: '{' } }, '1-1-2026');
		expect(oudTabblad).toMatchObject({ inkomens: vorige.inkomens, vragen: leegVraagstaat(), opzij: {} });
		const oud = {
			leefsituatie: 'alleenstaande',
			wonen: { woning: 5 },
			inkomens: [{ id: '7', opgave: null }]
		};
		const aangevuld = vulAan(oud, '1-1-2026');
		expect(aangevuld.leefsituatie).toBe('alleenstaande');
		expect(aangevuld.wonen.woning).toBe('');
		expect(aangevuld.inkomens[0]).toMatchObject({ id: '7', naam: '', opgave: { soort: '' } });
		for (const vreemd of [null, 3, 'tekst', []]) expect(isLeeg(vulAan(vreemd, '1-1-2026'))).toBe(true);
	});

	test('een dossierbestand leest terug als hetzelfde dossier', () => {
		const gelezen = leesDossier(DOSSIER);
		if (!gelezen.gelukt) throw new Error('onleesbaar');
		expect(leesDossiertekst(schrijfDossier(gelezen.waarde))).toEqual(gelezen);
		expect(bestandsnaamVan(gelezen.waarde)).toBe('beslagvrij-2026-07-14.json');
	});
});
