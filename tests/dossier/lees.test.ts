import { describe, expect, it } from 'vitest';
import { leesDossier, leesDossiertekst, MAX_TEKENS } from '#lib/dossier/lees.ts';
import { zinVoorVeldfout } from '#lib/teksten/veldfouten.ts';
import { dossier, inkomen, inkomen3, periode, perioden } from '../hulp/bouwers.ts';

const fouten = (inhoud: unknown): Record<string, string> => {
	const gelezen = leesDossier(inhoud);
	return gelezen.gelukt ? {} : Object.fromEntries(gelezen.fouten.map(({ veld, code }) => [veld, code]));
};

describe('een dossier lezen', () => {
	it('vult standaardwaarden in; null en weglaten zijn hetzelfde', () => {
		const kaal = leesDossier(dossier());
		const metNull = leesDossier(
			dossier({
				wonen: null,
				beslag: null,
				toeslagen: null,
				hardheid: null,
				lezingen: { regel95: null },
				kenmerk: { bsn: null }
			})
		);
		expect(kaal.gelukt).toBe(true);
		expect(metNull).toEqual(kaal);
		expect(kaal).toMatchObject({
			waarde: {
				wonen: { adres: 'nederland', woning: 'onbekend', huurtoeslagMogelijk: 'onbekend' },
				beslag: { beslagobject: null, samenvoegen: [], omslag: [], startjaar: null },
				lezingen: { regel95: 'totaal', ondergrens: 'nul', afronding: 'heleEuroHalfOmhoog' }
			}
		});
	});

	it.each([
		['geen JSON', '{"formaat":', { '': 'geenJson' }],
		['lege tekst', '', { '': 'geenJson' }],
		['geen object', '[1,2]', { formaat: 'geenDossier' }],
		['alleen een getal', '7', { '': 'geenDossier' }],
		['te groot', ' '.repeat(MAX_TEKENS + 1), { '': 'teGroot' }]
	])('%s is een fout van het bestand', (_naam, tekst, verwacht) => {
		const gelezen = leesDossiertekst(tekst);
		expect(gelezen.gelukt).toBe(false);
		const gevonden = gelezen.gelukt ? {} : Object.fromEntries(gelezen.fouten.map((f) => [f.veld, f.code]));
		expect(gevonden).toMatchObject(verwacht);
	});

	it.each([
		['onbekend veld', { extra: 1 }, { extra: 'onbekendVeld' }],
		['onbekend veld in een groep', { wonen: { huis: 'x' } }, { 'wonen.huis': 'onbekendVeld' }],
		[
			'prototype als veld',
			JSON.parse('{"__proto__":{"a":1}}') as Record<string, unknown>,
			JSON.parse('{"__proto__":"onbekendVeld"}')
		],
		['een ander formaat', { formaat: 'iets', versie: 99, extra: 1 }, { formaat: 'geenDossier' }],
		[
			'een vorige van een nieuwere versie',
			{ versie: 3, inkomens: [inkomen3()], vorige: { ...dossier(), versie: 99, extra: 1 } },
			{ 'vorige.versie': 'verkeerdeVersie' }
		],
		['dag bestaat niet', { peildatum: '2026-02-30' }, { peildatum: 'geenDatum' }],
		['dag voor de eerste tabel', { peildatum: '2020-12-31' }, { peildatum: 'geenNormen' }],
		['dag na de laatste tabel', { peildatum: '2027-01-01' }, { peildatum: 'geenNormen' }],
		['leefsituatie', { leefsituatie: 'samen' }, { leefsituatie: 'geenKeuze' }],
		['bsn', { kenmerk: { bsn: '123456789' } }, { 'kenmerk.bsn': 'bsnOngeldig' }],
		['geen inkomens', { inkomens: [] }, { inkomens: 'geenInkomen' }],
		['groep als lijst', { beslag: [] }, { beslag: 'geenGroep' }],
		['lege dag', { peildatum: ' ' }, { peildatum: 'datumLeeg' }],
		['hardheid zonder einde', { hardheid: { bedrag: '1.00' } }, { 'hardheid.einddatum': 'geenDatum' }],
		[
			'negatieve toeslag',
			{ toeslagen: { huurtoeslag: '-0.01' } },
			{ 'toeslagen.huurtoeslag': 'bedragNegatief' }
		],
		['lezing', { lezingen: { regel95: 'x' } }, { 'lezingen.regel95': 'geenKeuze' }],
		['onbekende lezing', { lezingen: { regel96: 'x' } }, { 'lezingen.regel96': 'onbekendVeld' }]
	])('%s', (_naam, anders, verwacht) => expect(fouten(dossier(anders))).toEqual(verwacht));

	// Van een andere versie is de rest niet te beoordelen: dat is de enige fout.
	it.each([4, 99, 0, 1.5, '1', null, undefined])('versie %j is de enige fout', (versie) =>
		expect(fouten(dossier({ versie, extra: 1, wonen: [] }))).toEqual({ versie: 'verkeerdeVersie' })
	);

	it.each([
		[
			99,
			'Dit dossier heeft versie 99. Dat is nieuwer dan dit programma. Gebruik een nieuwe versie van Beslagvrij.'
		],
		['1', 'Dit dossier heeft een versie die wij niet kennen. Dit programma leest versie 1, 2 en 3.']
	])('bij versie %j zegt de zin wat helpt', (versie, zin) => {
		const gelezen = leesDossier(dossier({ versie }));
		expect(gelezen.gelukt ? [] : gelezen.fouten.map(zinVoorVeldfout)).toEqual([zin]);
	});

	it.each(['1.250,50', '1250,50', '1.250', '€ 5', '', '1e3', '12.345', ' 12', '+5', 12.5, null, true, {}])(
		'%j is geen bedrag',
		(nettoMaand) => {
			const opgave = { soort: 'bedragen', belastbaarJaar: '1.00', nettoMaand };
			expect(fouten(dossier({ inkomens: [inkomen({ opgave })] }))).toEqual({
				'inkomens[0].opgave.nettoMaand': 'geenBedrag'
			});
		}
	);

	it('een bedrag mag onder nul zijn bij inkomen, en hooguit zeven cijfers hebben', () => {
		const met = (nettoMaand: string) =>
			fouten(
				dossier({
					inkomens: [inkomen({ opgave: { soort: 'bedragen', belastbaarJaar: '0', nettoMaand } })]
				})
			);
		expect(met('-100.00')).toEqual({});
		expect(met('9999999.99')).toEqual({});
		expect(met('10000000.00')).toEqual({ 'inkomens[0].opgave.nettoMaand': 'bedragTeHoog' });
	});

	it('geeft alle fouten tegelijk, ook die van de samenhang', () => {
		const gevonden = fouten(
			dossier({
				peildatum: '14-7-2026',
				beslag: { beslagobject: '9' },
				wonen: { woonkostenPerMaand: 'veel' },
				inkomens: [inkomen(), inkomen({ id: '2', van: 'partner' })]
			})
		);
		expect(gevonden).toEqual({
			peildatum: 'geenDatum',
			'wonen.woonkostenPerMaand': 'geenBedrag',
			'inkomens[1].van': 'geenPartner',
			'beslag.beslagobject': 'onbekendInkomen'
		});
	});

	it('noemt de laatste dag met normen', () => {
		const gelezen = leesDossier(dossier({ peildatum: '2027-01-03' }));
		const zinnen = gelezen.gelukt ? [] : gelezen.fouten.map(zinVoorVeldfout);
		expect(zinnen.join()).toContain('31 december 2026');
	});
});

describe('samenhang', () => {
	const partner = inkomen({ id: 'p', van: 'partner' });
	const krant = inkomen({ id: 'k', nevenInkomst: true });
	it.each([
		['dubbel id', { inkomens: [inkomen(), inkomen()] }, { 'inkomens[1].id': 'dubbelId' }],
		[
			'gereserveerd id',
			{ inkomens: [inkomen({ id: 'overheidsvordering' })] },
			{ 'inkomens[0].id': 'gereserveerdId' }
		],
		['alleen een neveninkomst', { inkomens: [krant] }, { 'beslag.beslagobject': 'geenBeslagobject' }],
		[
			'neveninkomst als beslagobject',
			{ inkomens: [inkomen(), krant], beslag: { beslagobject: 'k' } },
			{ 'beslag.beslagobject': 'neveninkomstGeenBeslag' }
		],
		[
			'partner als beslagobject',
			{
				leefsituatie: 'gehuwd_zonder_kinderen',
				inkomens: [inkomen(), partner],
				beslag: { beslagobject: 'p' }
			},
			{ 'beslag.beslagobject': 'partnerGeenBeslag' }
		],
		['omslag met onbekend id', { beslag: { omslag: ['1', 'x'] } }, { 'beslag.omslag[1]': 'onbekendInkomen' }],
		['omslag dubbel', { beslag: { omslag: ['1', '1'] } }, { 'beslag.omslag[1]': 'dubbelInkomen' }],
		[
			'voertuig zonder startjaar',
			{ inkomens: [inkomen({ loonbelastingVoertuig: '330.00' })] },
			{ 'beslag.startjaar': 'startjaarVerplicht' }
		],
		[
			'normbedrag zonder code',
			{ inkomens: [inkomen({ toegekendNormbedrag: '1000.00' })] },
			{ 'inkomens[0].toegekendNormbedrag': 'normbedragCode' }
		],
		['land ontbreekt', { wonen: { adres: 'buitenland' } }, { 'wonen.woonland': 'woonlandVerplicht' }],
		[
			'factor wijkt af van de tabel',
			{ wonen: { adres: 'buitenland', woonland: 'Turkije', woonlandfactor: '0.5' } },
			{ 'wonen.woonlandfactor': 'woonlandfactorWijktAf' }
		],
		[
			'factor boven een',
			{ peildatum: '2024-02-01', wonen: { adres: 'buitenland', woonlandfactor: '1.1' } },
			{ 'wonen.woonlandfactor': 'woonlandfactorOngeldig' }
		],
		[
			'geen tabel voor het jaar',
			{ peildatum: '2024-02-01', wonen: { adres: 'buitenland', woonland: 'Turkije' } },
			{ 'wonen.woonlandfactor': 'woonlandfactorVerplicht' }
		]
	])('%s', (_naam, anders, verwacht) => expect(fouten(dossier(anders))).toEqual(verwacht));

	it.each([
		['maand', '2026-03-01', '2026-03-30', 'geenKalendermaand'],
		['maand', '2026-03-31', '2026-03-01', 'periodeOmgekeerd'],
		['vierweken', '2026-03-02', '2026-03-28', 'geenVierweken'],
		['vierweken', '2026-03-02', '2026-03-30', 'geenVierweken'],
		['vierweken', '2026-03-02', '2026-03-29', null],
		['vierweken', '2026-01-01', '2026-01-25', null],
		['vierweken', '2026-11-30', '2026-12-31', null],
		['vierweken', '2026-11-01', '2026-12-31', 'geenVierweken']
	])('%s van %s tot en met %s: %s', (tijdvak, begin, eind, code) => {
		const inhoud = dossier({ inkomens: [inkomen({ tijdvak, opgave: perioden(periode(begin, eind)) })] });
		const verwacht = code ? { 'inkomens[0].opgave.perioden[0].eind': code } : {};
		expect(fouten(inhoud)).toEqual(verwacht);
	});

	it('perioden van een inkomen mogen elkaar niet overlappen', () => {
		const maart = periode('2026-03-01', '2026-03-31');
		expect(fouten(dossier({ inkomens: [inkomen({ opgave: perioden(maart, maart) })] }))).toEqual({
			'inkomens[0].opgave.perioden[1].begin': 'periodeOverlapt'
		});
	});
});
