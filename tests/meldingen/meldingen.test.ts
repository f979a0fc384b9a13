/**
 * Elke melding komt waar zij hoort en zwijgt een feit verderop. De gevallen staan per onderwerp in de tabellen
 * hiernaast: het kleinste dossier, en daaronder elke ene wijziging die de melding laat zwijgen of laat staan.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Melding, MeldingCode } from '#lib/regels/meldingen/melding.ts';
import type { Vtlbmelding } from '#lib/regels/vtlb/meldingen.ts';
import { LEZING_IDS, LEZINGEN } from '#lib/herleiding/lezingen.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { dossier, inkomen } from '../hulp/bouwers.ts';
import { wijzig } from '../hulp/wijzig.ts';
import { indiceer } from '../vtlb/hulp.ts';
import { BESLAG } from './beslag.ts';
import { toetsGevallen, type Gevallen } from './geval.ts';
import { INKOMEN } from './inkomen.ts';
import { NAAST_BESLAG } from './naast-beslag.ts';
import { OPGAVE } from './opgave.ts';
import { VTLB_AFLOSSEN, VTLB_CORRECTIES, VTLB_VLOER } from './vtlb.ts';
import { WONEN } from './wonen.ts';

/** Deze vijf staan bij elk tussenresultaat en zwijgen dus nooit; hieronder zijn zij apart getoetst. */
const VAST = [
	'basisZonderLopendeBeslagen',
	'basisZonderBeslagOpInkomen',
	'basisZonderVoertuig',
	'basisZonder95',
	'basisZonderToeslagen'
] as const satisfies readonly MeldingCode[];

/** Deze twee vragen een hele normtabel; tests/normen/eigen-normen.test.ts toetst ze. */
const ELDERS = ['eigenNormtabel', 'eigenNormtabelVervangen'] as const satisfies readonly MeldingCode[];

const GEVALLEN: Gevallen<Melding, Exclude<MeldingCode, (typeof VAST | typeof ELDERS)[number]>> = {
	...WONEN,
	...INKOMEN,
	...OPGAVE,
	...BESLAG,
	...NAAST_BESLAG
};
const VTLB: Gevallen<Vtlbmelding> = { ...VTLB_VLOER, ...VTLB_CORRECTIES, ...VTLB_AFLOSSEN };

/** De codes zoals zij in de broncode staan: een type is er bij het draaien niet meer. */
function codesIn(bestand: string): string[] {
	const bron = readFileSync(new URL(`../../src/lib/regels/${bestand}`, import.meta.url), 'utf8');
	const gegevens = /interface Gegevens \{([\s\S]*?)\n\}/.exec(bron)?.[1] ?? '';
	return [...gegevens.matchAll(/^\s+'?(\w+)'?:/gm)].map(([, code]) => code ?? '');
}

describe('elke code staat in de tabellen', () => {
	test('van de beslagvrije voet', () => {
		expect([...Object.keys(GEVALLEN), ...VAST, ...ELDERS].sort()).toEqual(
			codesIn('meldingen/melding.ts').sort()
		);
	});
	test('van de indicatie', () => {
		expect(Object.keys(VTLB).sort()).toEqual(codesIn('vtlb/meldingen.ts').sort());
	});
});

describe('beslagvrije voet', () => {
	toetsGevallen(GEVALLEN, (inhoud) => berekenUitkomst(inhoud).meldingen);
});

describe('indicatie van het vrij te laten bedrag', () => {
	toetsGevallen(VTLB, ({ vtlb, versie: _, ...anders }) => {
		return indiceer((vtlb ?? {}) as Record<string, unknown>, anders).meldingen;
	});
});

describe('alle meldingen samen', () => {
	test('een gewoon dossier waarin alles bekend is heeft er geen', () => {
		expect(berekenUitkomst(dossier({ wonen: { huurtoeslagMogelijk: 'ja' } })).meldingen).toEqual([]);
	});

	test('bij het tussenresultaat staan altijd dezelfde vijf, en nergens anders', () => {
		const { basismeldingen } = berekenUitkomst(dossier());
		expect(basismeldingen).toEqual(VAST.map((code) => ({ code, ernst: 'informatie', gegevens: {} })));
	});

	test('eerst wonen, dan elk inkomen, dan het beslag en als laatste de lezingen', () => {
		const inhoud = wijzig(dossier(), {
			'wonen.adres': 'geen',
			inkomens: [inkomen({ codeSoort: '22' }), inkomen({ id: '2', codeSoort: '34' })],
			'beslag.beslagobject': '2',
			'lezingen.regel95': 'letterlijk',
			'lezingen.afronding': 'centen'
		});
		const kort = berekenUitkomst(inhoud).meldingen.map(({ code, gegevens }) => [
			code,
			...Object.values(gegevens)
		]);
		expect(kort).toEqual([
			['geenWoonadres'],
			['aowVerrekening', '1'],
			['116', '2'],
			['beslagobjectAfwijkend', '2', '1'],
			['andereLezing', 'regel95', 'letterlijk'],
			['andereLezing', 'afronding', 'centen']
		]);
	});

	test.each(
		LEZING_IDS.flatMap((id) => LEZINGEN[id].opties.map((optie, index) => [id, optie, index] as const))
	)('lezing %s: %s is gemeld als zij niet de standaard is', (lezing, optie, index) => {
		const netto = { bedrag: '2000.00', per: 'maand' };
		const opgave = { soort: 'bedragen', belastbaar: { bedrag: '30000.00', per: 'jaar' }, netto };
		const { meldingen } = berekenUitkomst(
			dossier({ versie: 3, inkomens: [inkomen({ opgave })], lezingen: { [lezing]: optie } })
		);
		const gemeld = meldingen.filter(({ code }) => code === 'andereLezing').map(({ gegevens }) => gegevens);
		expect(gemeld).toEqual(index === 0 ? [] : [{ lezing, optie }]);
	});
});
