/** Bedragen, percentages en jaren in de teksten komen uit de wet en de normen: hier rekent de kern ze na. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Getal } from '#lib/getal/getal.ts';
import { LEZINGEN, type LezingId } from '#lib/herleiding/lezingen.ts';
import type { Knoop } from '#lib/herleiding/post.ts';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import type { Normtabel } from '#lib/normen/typen.ts';
import { kiesWoonlandtabel } from '#lib/normen/woonland.ts';
import { WOONLANDTABELLEN } from '#lib/normen/woonlandtabellen.ts';
import { basisformule } from '#lib/regels/basis/art475da-lid2.ts';
import { rondBeslagvrijeVoetAf } from '#lib/regels/toegepast/art475d-lid6-afronding.ts';
import { pasToe } from '#lib/regels/toegepast/pas-toe.ts';
import { eigenRisico } from '#lib/regels/vtlb/rapport4-toeslagen.ts';
import { LEZINGTEKSTEN } from '#lib/teksten/lezingen.ts';
import { POSTTEKSTEN, postterm } from '#lib/teksten/posten/posten.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { dossier, inkomen, periode, perioden } from '../hulp/bouwers.ts';
import { metInkomens, netto, strook } from '../hulp/inkomens.ts';
import { centen, GEZIN, jaar, maand, normenOp } from '../hulp/posten.ts';
import { allePosten } from '../herleiding/narekenen.ts';
import { dossiers, wortels } from '../herleiding/hulp.ts';
import { contextVan } from '../vtlb/hulp.ts';

const PEILDATUM = '2026-07-14';
const { tabel } = normenOp(PEILDATUM);

/** De bedragen in een zin, in kale notatie met twee decimalen. */
const bedragenIn = (zin: string): string[] =>
	[...zin.matchAll(/€ ([\d.]+)(?:,(\d\d))?/g)].map(
		([, euro = '', cent = '00']) => `${euro.replaceAll('.', '')}.${cent}`
	);

describe('het voorbeeld bij elke lezing geeft wat de kern geeft', () => {
	/** Met twee inkomens en een basis: het exacte bedrag per optie. */
	const toegepast = (een: string, ander: string, basis: string, anders: Record<string, unknown>) => {
		const { dossier: gelezen, inkomens } = metInkomens([netto('1', een), netto('2', ander)], anders);
		return centen(
			pasToe({ dossier: gelezen, tabel, inkomens, basis: maand(basis), partnerinkomen: maand('0') }).exact
		);
	};
	const per = <Id extends LezingId>(id: Id, bereken: (optie: string) => string | null) =>
		LEZINGEN[id].opties.map(bereken);

	/** Van de bedragen in de zin naar de uitkomsten die erin horen te staan, in de volgorde van de opties. */
	const NAREKENING: Record<LezingId, (bedragen: readonly string[]) => readonly (string | null)[]> = {
		ondergrens: ([jaarbedrag = '']) => [centen(basisformule(tabel, GEZIN, jaar(jaarbedrag), 'nul'))],
		regel95: ([een = '', ander = '', basis = '']) =>
			per('regel95', (regel95) => toegepast(een, ander, basis, { lezingen: { regel95 } })),
		vakantiebijslag95: ([loon = '', opgebouwdVakantiebijslag = '']) =>
			per('vakantiebijslag95', (vakantiebijslag95) => {
				const stroken = ([3, 4, 5] as const).map((nummer) =>
					strook(nummer, { loon, opgebouwdVakantiebijslag })
				);
				return centen(
					berekenUitkomst(
						dossier({
							versie: 3,
							inkomens: [inkomen({ opgave: perioden(...stroken) })],
							lezingen: { vakantiebijslag95 }
						})
					).toegepast.exact
				);
			}),
		normbedrag: ([toegekendNormbedrag = '', loon = '', basis = '']) =>
			per('normbedrag', (normbedrag) => {
				const gemeente = netto('1', toegekendNormbedrag, { codeSoort: '43', toegekendNormbedrag });
				const { dossier: gelezen, inkomens } = metInkomens([gemeente, netto('2', loon)], {});
				const dossierMet = { ...gelezen, lezingen: { ...gelezen.lezingen, normbedrag } } as typeof gelezen;
				return centen(
					pasToe({
						dossier: dossierMet,
						tabel,
						inkomens,
						basis: maand(basis),
						partnerinkomen: maand('0')
					}).exact
				);
			}),
		toeslagen: ([zorgtoeslag = '']) => {
			const [een = '', ander = '', basis = ''] = bedragenIn(LEZINGTEKSTEN.regel95.voorbeeld);
			return per('toeslagen', (optie) =>
				toegepast(een, ander, basis, { toeslagen: { zorgtoeslag }, lezingen: { toeslagen: optie } })
			);
		},
		afronding: ([bedrag = '']) =>
			LEZINGEN.afronding.opties.map((optie) => centen(rondBeslagvrijeVoetAf(maand(bedrag), optie))),
		vierweken: ([loon = '']) =>
			per('vierweken', (vierweken) => {
				// Op 30 juni 2026 vallen er drie perioden in het venster; van de laatste is er geen strook.
				const anders = { loon, opgebouwdVakantiebijslag: '0.00', ingehoudenLoonheffing: '0.00' };
				const opgave = perioden(
					periode('2026-02-23', '2026-03-22', anders),
					periode('2026-03-23', '2026-04-19', anders)
				);
				const { eerste } = metInkomens([inkomen({ tijdvak: 'vierweken', opgave })], {
					peildatum: '2026-06-30',
					lezingen: { vierweken }
				});
				return centen(eerste.perioden?.gemiddelden.loon ?? null);
			})
	};
	test.each(Object.entries(NAREKENING))('%s', (id, reken) => {
		const genoemd = bedragenIn(LEZINGTEKSTEN[id as LezingId].voorbeeld);
		const uitkomsten = reken(genoemd);
		expect(genoemd.slice(-uitkomsten.length)).toEqual(uitkomsten);
		expect(genoemd.length).toBeGreaterThan(uitkomsten.length);
	});

	test('ondergrens: letterlijk is lager dan nul', () => {
		const [jaarbedrag = ''] = bedragenIn(LEZINGTEKSTEN.ondergrens.voorbeeld);
		const bij = (optie: 'nul' | 'letterlijk') => basisformule(tabel, GEZIN, jaar(jaarbedrag), optie).waarde;
		expect(bij('letterlijk').vergelijk(bij('nul'))).toBeLessThan(0);
	});
});

/** Alle zinnen van de toepassing, waar zij ook staan. */
const bron = ['src/lib/teksten', 'src/routes']
	.flatMap((map) => {
		const wortel = path.resolve(import.meta.dirname, '../..', map);
		return readdirSync(wortel, { recursive: true, encoding: 'utf8' })
			.filter((naam) => /\.(ts|svelte)$/.test(naam))
			.map((naam) => readFileSync(path.join(wortel, naam), 'utf8'));
	})
	.join('\n');
const genoemd = (patroon: RegExp): string[] => [...bron.matchAll(patroon)].map(([, waarde = '']) => waarde);

const eersteJaar = (past: (tabel: Normtabel) => boolean) => NORMTABELLEN.find(past)?.vanaf.slice(0, 4) ?? '';
const zonderLijst = [
	...new Set(
		NORMTABELLEN.filter(({ vanaf }) => !kiesWoonlandtabel(vanaf, WOONLANDTABELLEN)).map(({ vanaf }) =>
			vanaf.slice(0, 4)
		)
	)
];

describe('wat de zinnen noemen, is zo', () => {
	test.each([
		[
			'de jaren zonder landenlijst',
			/(?:Voor |landenlijst \()(\d{4}[\d, ]* en \d{4})/g,
			zonderLijst.join(', ').replace(/, (\d+)$/, ' en $1')
		],
		['de eerste dag met normen', /(?:datum van|datums van) 1 januari (\d{4})/g, eersteJaar(() => true)],
		[
			'sinds wanneer een normbedrag telt',
			/Het telt vanaf 1 januari (\d{4}), en alleen/g,
			eersteJaar(({ regels }) => regels.bijstandsregel)
		],
		[
			'tot wanneer lid 5 het maximum vroeg',
			/Tot (\d{4}) (?:was|gold lid 5)/g,
			eersteJaar(({ regels }) => regels.lid5 === 'altijd')
		],
		[
			'tot wanneer lid 7 voor eigenaren was',
			/Tot (\d{4}) gold deze/g,
			eersteJaar(({ regels }) => regels.lid7 !== 'eigenaar')
		],
		// Art. 475ab Rv; het staat niet in de normen.
		['het deel van de WOZ-waarde', /([\d,]+)% van de WOZ-waarde/g, '0,057'],
		// Art. 5 Wht (tekst tot en met 2025); vanaf 2026 tellen servicekosten niet meer.
		['tot wanneer servicekosten telden', /Tot en met (\d{4}) ook hooguit € 48 servicekosten/g, '2025']
	])('%s', (_, patroon, verwacht) => {
		const gevonden = genoemd(patroon);
		expect(gevonden.length).toBeGreaterThan(0);
		expect([...new Set(gevonden)]).toEqual([verwacht]);
	});

	test('het eigen risico is wat de kern rekent zonder opgave', () => {
		const [bedrag = '', ...andere] = [...new Set(genoemd(/(?:eigen risico van|Leeg:) € (\d+)/g))];
		expect(andere).toEqual([]);
		const { bedrag: perMaand } = eigenRisico(contextVan({}));
		const { bedrag: opgegeven } = eigenRisico(contextVan({ eigenRisico: { perJaar: bedrag } }));
		expect(centen(perMaand)).toBe(centen(opgegeven));
	});

	test('een opvallend hoog bedrag is hoger dan de zinnen noemen', () => {
		const [bedrag = '', ...andere] = [...new Set(genoemd(/(?:hoger|Hoger|meer) dan € ([\d.]+\d)/g))];
		expect(andere).toEqual([]);
		const gemeld = (loon: string) => {
			const opgave = perioden(periode('2026-03-01', '2026-03-31', { loon }));
			const { meldingen } = berekenUitkomst(dossier({ inkomens: [inkomen({ opgave })] }));
			return meldingen.some(({ code }) => code === 'periodebedragHoog');
		};
		const grens = bedrag.replaceAll('.', '');
		expect([gemeld(`${grens}.00`), gemeld(`${grens}.01`)]).toEqual([false, true]);
	});

	test('de voorbeeldstrook telt op', () => {
		const regels = genoemd(
			/\['(?:Bruto loon|Pensioenpremie|Loon LH[^']*|Loonheffing|Netto loon)', '([^']+)'/g
		);
		const centenVan = (tekst: string) => BigInt(tekst.replace(/[.,\s]/g, '').replace('−', '-'));
		const [bruto, pensioen, fiscaal, heffing, nettoloon] = regels.map(centenVan);
		expect(regels).toHaveLength(5);
		expect(fiscaal).toBe((bruto ?? 0n) + (pensioen ?? 0n));
		expect(nettoloon).toBe((fiscaal ?? 0n) + (heffing ?? 0n));
	});
});

test('een percentage in de naam van een bedrag is het percentage waarmee de kern rekent', () => {
	const gezien = new Map<string, string>();
	for (const ruw of fc.sample(dossiers, { seed: 475, numRuns: 200 })) {
		for (const post of allePosten(wortels(berekenUitkomst(ruw)))) {
			const deel = percentageVan(post);
			if (deel) gezien.set(...deel);
		}
	}
	const anders = [...gezien].filter(([naam, deel]) => {
		const post = naam as keyof typeof POSTTEKSTEN;
		const { uitleg = '' } = POSTTEKSTEN[post];
		const percentages: readonly string[] =
			`${postterm(post, 'inwoner')} ${uitleg}`.match(/[\d,]+(?=%)/g) ?? [];
		return percentages.length > 0 && !percentages.includes(deel);
	});
	expect(anders).toEqual([]);
	expect(gezien.size).toBeGreaterThan(8);
});

/** De naam van een bedrag dat een vast percentage van iets is, met dat percentage zoals een zin het schrijft. */
function percentageVan(post: Knoop): readonly [string, string] | null {
	if (post.soort !== 'product' || !('naam' in post)) return null;
	const vast = post.factoren.find((factor) => factor.soort === 'vast' && factor.eenheid === 'procent');
	if (!vast) return null;
	const percentage = vast.waarde.maal(Getal.lees('100')).exact().replace('.', ',');
	return [post.naam, percentage];
}
