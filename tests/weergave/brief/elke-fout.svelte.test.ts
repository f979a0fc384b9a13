/** Wat de brieflaan nog nodig heeft, staat op de pagina waar zij iemand heen stuurt: anders komt hij daar niet meer weg. */
import { cleanup, render } from '@testing-library/svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { legePeriode } from '#lib/dossier/concept.ts';
import { foutenBijKlopt } from '#lib/invoer/brief/fouten.ts';
import { INKOMEN_ERBIJ, kiesPartnerinkomen, stapVan } from '#lib/invoer/brief/openvragen.ts';
import { kiesGeenInkomen, voegJaarinkomenToe } from '#lib/invoer/brief/inkomens.ts';
import { kijkNa } from '#lib/invoer/brief/nakijken.ts';
import { kiesOordeel, standVan } from '#lib/invoer/brief/oordelen.ts';
import { blokVan, eersteStap } from '#lib/invoer/brief/route.ts';
import Kop from '#lib/weergave/brief/Kop.svelte';
import Klopt from '#lib/weergave/brief/Klopt.svelte';
import Overtypen from '#lib/weergave/brief/Overtypen.svelte';
import { alles, feitBij, getypt, opBrief, punt, VANDAAG, type Getypt } from '../../invoer/brief/hulp.ts';
import { metFormulier } from '../hulp.ts';

afterEach(cleanup);
const niets = () => undefined;
const geenId = () => '';

/** Tekent de pagina van een fout, en zegt of het veld erop staat. */
function staatErop({ brief, concept }: Getypt, veld: string): boolean {
	const stap = stapVan(veld);
	if (stap === null) {
		const props = { oud: false, metSinds: true, naBrief: false, bank: false };
		render(Kop, { props, context: metFormulier({ wortel: brief }) });
	} else {
		const { blok, oordeelt } = blokVan(stap);
		const context = metFormulier({ wortel: oordeelt ? concept : brief.gegevens });
		const vast = { brief, blok, onvoegtoe: geenId, onhaalweg: niets };
		if (oordeelt)
			render(Klopt, {
				props: { ...vast, concept, naBeslag: new Set<string>(), inWoorden: () => '' },
				context
			});
		else render(Overtypen, { props: vast, context });
	}
	const id = ERGENS_ANDERS[veld] ?? veld.replace(/^brief\.(gegevens\.)?/, '');
	const gevonden = [...document.querySelectorAll('[id], [name]')].some(
		(element) => element.id === id || element.getAttribute('name') === id
	);
	cleanup();
	return gevonden;
}
/** Een inkomen dat er niet is, voegt iemand toe. */
const ERGENS_ANDERS: Readonly<Record<string, string>> = {
	inkomens: INKOMEN_ERBIJ,
	'beslag.beslagobject': INKOMEN_ERBIJ
};

type Geval = readonly [naam: string, verander: (zaak: Getypt) => void];
const kloptNiet = (zaak: Getypt, id: string): void => {
	kiesOordeel(zaak.brief, punt(zaak, id), 'kloptNiet');
};
const extra = ({ concept }: Getypt, van: 'inwoner' | 'partner' = 'inwoner') => {
	const id = voegJaarinkomenToe(concept, van);
	const inkomen = concept.inkomens.find((een) => een.id === id);
	if (!inkomen) throw new Error('geen inkomen');
	return inkomen;
};

const OP_DE_BRIEF: readonly Geval[] = [
	['geen datum', ({ brief }) => (brief.datum = '')],
	['geen bedrag', ({ brief }) => (brief.bedrag = '')],
	['geen tijdvak', ({ brief }) => (brief.per = '')],
	['ontvangen voor de brief', ({ brief }) => (brief.ontvangen = '1-1-2026')],
	['beslag na vandaag', ({ brief }) => (brief.sinds = '1-1-2030')],
	['netto onleesbaar', ({ brief }) => (opBrief(brief).opgave.netto.bedrag = 'abc')],
	['belastbaar onleesbaar', ({ brief }) => (opBrief(brief).opgave.belastbaar.bedrag = 'abc')],
	['toeslag onleesbaar', ({ brief }) => (brief.gegevens.toeslagen.zorgtoeslag = 'abc')],
	['auto onleesbaar', ({ brief }) => (opBrief(brief).loonbelastingVoertuig = 'abc')],
	[
		'lopend beslag onleesbaar',
		({ brief }) => Object.assign(opBrief(brief).lopendBeslag, { ja: true, tBvv: 'abc' })
	],
	['hardheid zonder dag', ({ brief }) => Object.assign(brief.gegevens.hardheid, { ja: true, bedrag: '50' })],
	['woonkosten onleesbaar', ({ brief }) => (brief.gegevens.wonen.woonkostenPerMaand = 'abc')],
	['einde onleesbaar', ({ brief }) => (brief.gegevens.wonen.eindeOphogingWoonkosten = '31-31')],
	[
		'inrichting onleesbaar',
		({ brief }) => Object.assign(brief.gegevens.wonen.inrichting, { ja: true, kostenPerMaand: 'abc' })
	],
	['buitenland zonder land', ({ brief }) => (brief.gegevens.wonen.adres = 'buitenland')],
	[
		'land verkeerd gespeld',
		({ brief }) => Object.assign(brief.gegevens.wonen, { adres: 'buitenland', woonland: 'Turkye' })
	],
	[
		'land zonder lijst',
		({ brief }) => {
			Object.assign(brief, { datum: '5-3-2023', ontvangen: '' });
			Object.assign(brief.gegevens.wonen, { adres: 'buitenland', woonland: 'Turkije' });
		}
	],
	['auto van de zaak', ({ brief }) => (opBrief(brief).loonbelastingVoertuig = '120')],
	['geen leefsituatie', ({ brief }) => (brief.gegevens.leefsituatie = '')],
	['geen bedragen', ({ brief }) => Object.assign(opBrief(brief).opgave.netto, { bedrag: '' })],
	['partner zonder inkomen', ({ brief }) => (brief.gegevens.leefsituatie = 'gehuwd_zonder_kinderen')]
];

const BIJ_DE_FEITEN: readonly Geval[] = [
	[
		'netto onleesbaar',
		(zaak) => {
			kloptNiet(zaak, 'netto.1');
			feitBij(zaak).opgave.netto.bedrag = 'abc';
		}
	],
	[
		'auto zonder jaar',
		(zaak) => {
			kloptNiet(zaak, 'voertuig.1');
			feitBij(zaak).loonbelastingVoertuig = '120';
		}
	],
	[
		'hardheid zonder dag',
		(zaak) => {
			kloptNiet(zaak, 'hardheid');
			Object.assign(zaak.concept.hardheid, { ja: true, bedrag: '50' });
		}
	],
	[
		'lopend beslag onleesbaar',
		(zaak) => {
			kloptNiet(zaak, 'lopendBeslag.1');
			Object.assign(feitBij(zaak).lopendBeslag, { ja: true, tBvv: 'abc' });
		}
	],
	[
		'buitenland zonder land',
		(zaak) => {
			kloptNiet(zaak, 'adres');
			zaak.concept.wonen.adres = 'buitenland';
		}
	],
	[
		'land verkeerd gespeld',
		(zaak) => {
			kloptNiet(zaak, 'adres');
			Object.assign(zaak.concept.wonen, { adres: 'buitenland', woonland: 'Turkye' });
		}
	],
	[
		'land verkeerd gespeld, en al verteld',
		(zaak) => {
			delete zaak.brief.antwoorden.oordelen['adres'];
			Object.assign(zaak.concept.wonen, { adres: 'buitenland', woonland: 'Turkye' });
		}
	],
	[
		'land zonder lijst',
		(zaak) => {
			Object.assign(zaak.brief, { datum: '5-3-2023', ontvangen: '' });
			kloptNiet(zaak, 'adres');
			Object.assign(zaak.concept.wonen, { adres: 'buitenland', woonland: 'Turkije' });
		}
	],
	[
		'dag die nog moet komen',
		(zaak) => {
			kloptNiet(zaak, 'netto.1');
			feitBij(zaak).opgave.netto.bedrag = '1.900';
			zaak.brief.antwoorden.sinds['netto.1'] = '1-1-2030';
		}
	],
	[
		'dag bij het adres',
		(zaak) => {
			zaak.brief.gegevens.wonen.adres = 'geen';
			kloptNiet(zaak, 'adres');
			zaak.concept.wonen.adres = 'nederland';
			zaak.brief.antwoorden.sinds['adres'] = '1-1';
		}
	],
	[
		'geen inkomen meer, sinds een dag die niet bestaat',
		(zaak) => {
			kiesGeenInkomen(zaak.brief, zaak.concept, '1', true);
			zaak.brief.antwoorden.sinds['inkomen.1'] = '31-31-2026';
		}
	],
	['inkomen erbij zonder bedragen', (zaak) => void extra(zaak)],
	[
		'inkomen erbij, sinds een half jaar',
		(zaak) => {
			zaak.brief.antwoorden.sinds[`erbij.${extra(zaak).id}`] = '1-5';
		}
	],
	[
		'beslag op een inkomen erbij onleesbaar',
		(zaak) => {
			const inkomen = extra(zaak);
			kloptNiet(zaak, `lopendBeslag.erbij ${inkomen.id}`);
			Object.assign(inkomen.lopendBeslag, { ja: true, tBvv: 'abc' });
		}
	],
	[
		'vakantiegeld onleesbaar',
		(zaak) => {
			Object.assign(feitBij(zaak).opgave.vakantiegeld, { uitbetaling: 'jaarlijks', nettoPerJaar: 'abc' });
		}
	],
	[
		'partner zonder bedragen',
		(zaak) => {
			kloptNiet(zaak, 'leefsituatie');
			zaak.concept.leefsituatie = 'gehuwd_zonder_kinderen';
			kiesPartnerinkomen(zaak.concept, 'ja');
		}
	]
];

/** Elk veld met een fout, en of het op zijn pagina staat. */
function velden(zaak: Getypt): readonly (readonly [veld: string, staatErop: boolean])[] {
	const gelezen = kijkNa(zaak.brief, zaak.concept, VANDAAG);
	return gelezen.gelukt ? [] : gelezen.fouten.map(({ veld }) => [veld, staatErop(zaak, veld)]);
}

describe('elk veld dat nog nodig is, staat op de pagina waar het heen wijst', () => {
	test.each(OP_DE_BRIEF)('op de brief: %s', (_, verander) => {
		const zaak = getypt();
		verander(zaak);
		const uitkomst = velden(alles(zaak));
		expect(uitkomst.length).toBeGreaterThan(0);
		expect(uitkomst.filter(([, erop]) => !erop)).toEqual([]);
	});

	test.each(BIJ_DE_FEITEN)('bij "Klopt dit?": %s', (_, verander) => {
		const zaak = alles(getypt());
		verander(zaak);
		const uitkomst = velden(zaak);
		expect(uitkomst.length).toBeGreaterThan(0);
		expect(uitkomst.filter(([, erop]) => !erop)).toEqual([]);
	});

	test('een bedrag dat al verteld was en niet te lezen is, wordt nog eens gevraagd', () => {
		const zaak = alles(getypt());
		delete zaak.brief.antwoorden.oordelen['netto.1'];
		feitBij(zaak).opgave.netto.bedrag = 'abc';
		expect(standVan(zaak.brief, punt(zaak, 'netto.1'))).toBe('');
		feitBij(zaak).opgave.netto.bedrag = '1.900';
		expect(standVan(zaak.brief, punt(zaak, 'netto.1'))).toBe('eerder');
	});

	test('loonstroken die niet bij de dag van de brief horen', () => {
		const zaak = alles(getypt());
		Object.assign(feitBij(zaak).opgave, {
			soort: 'perioden',
			perioden: [legePeriode('1-6-2026', '30-6-2026')]
		});
		for (const id of ['netto.1', 'belastbaar.1']) delete zaak.brief.antwoorden.oordelen[id];
		const uitkomst = velden(zaak);
		expect(uitkomst).toEqual([['oordeel.netto.1', true]]);
		const fouten = () => foutenBijKlopt(zaak.brief, zaak.concept, 'gegevens', VANDAAG);
		expect(fouten().map(({ veld }) => veld)).toEqual(['oordeel.netto.1']);
		// Wie wijzigt, vult de bedragen van toen in.
		kloptNiet(zaak, 'netto.1');
		Object.assign(feitBij(zaak).opgave.netto, { bedrag: '1.900' });
		kloptNiet(zaak, 'belastbaar.1');
		Object.assign(feitBij(zaak).opgave.belastbaar, { bedrag: '29.000', per: 'jaar' });
		expect(fouten()).toEqual([]);
		expect(velden(zaak)).toEqual([]);
	});

	test('beslag op een bankrekening', () => {
		const zaak = getypt();
		zaak.brief.soort = 'bankbeslag';
		zaak.brief.gegevens.leefsituatie = '';
		const uitkomst = velden(zaak);
		expect(uitkomst).toEqual([
			['leefsituatie', true],
			['oordeel.adres', true]
		]);
		expect(eersteStap(zaak.brief)).toBe('klopt-gegevens');
	});
});
