/**
 * Eenmalige omzetting van het bronbestand naast deze map naar de normtabellen in normen/. Zij blijft staan als bewijs
 * dat geen bedrag is overgetypt: bron.test.ts draait haar opnieuw en vergelijkt de bestanden. Een nieuw halfjaar
 * komt er met de hand bij (normen/LEESMIJ.md), niet hiermee.
 */
import { REGELING, normdefinities, type Normdefinitie } from './definities.ts';
import { nagelezen } from './nagelezen.ts';
import { toelichtingVan } from './toelichtingen.ts';

interface Bronwaarde {
	value: string | Record<string, string>;
	decimaal?: string;
	unit: string;
	omschrijving: string;
	source: { law: string; article: string | null; version: string };
	status: string;
	minimumloonJanuari?: string;
}
interface Bronperiode {
	vanaf: string;
	totEnMet: string;
	formuleVersie: 'kwadratisch' | 'lineair';
	wet: Record<string, Bronwaarde>;
	maxima: Record<'a' | 'b' | 'c' | 'd', string> & { source: Bronwaarde['source'] };
	verificatie: Record<string, Record<string, string> | string>;
	controlewaarden: Record<string, string | boolean>[];
}

/**
 * Leest JSON met elk getal als de tekst die er staat: 1661.4 wordt "1661.4", zonder omweg over een drijvende komma.
 * Tekst tussen aanhalingstekens blijft zoals zij is.
 */
function leesZonderVerlies(json: string): unknown {
	const getalOfTekst = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
	return JSON.parse(json.replace(getalOfTekst, (deel) => (deel.startsWith('"') ? deel : `"${deel}"`)));
}

/** Bedragen krijgen hun centen terug (1661.4 is 1661.40); de waarde verandert niet. */
function metCenten(tekst: string, eenheid: string): string {
	const [geheel = '', deel = ''] = tekst.split('.');
	const heeftCenten = eenheid === 'EUR/maand' || (eenheid === 'EUR/jaar' && deel !== '' && deel !== '0');
	return heeftCenten ? `${geheel}.${deel.padEnd(2, '0')}` : tekst;
}

/** "253,10" min "1,81" in hele centen, dus exact. */
function verschilInCenten(van: string, af: string): string {
	const centen = BigInt(van.replace(',', '')) - BigInt(af.replace(',', ''));
	return `${centen / 100n}.${String(centen % 100n).padStart(2, '0')}`;
}

/** De normhuur na de verlaging van art. 17 lid 3 Wht staat in de bron alleen als onderdeel van de basishuur. */
function normhuurUitOmschrijving(basishuur: Bronwaarde): Record<string, string> {
	const gevonden = /normhuur (\d+,\d{2}) - (\d+,\d{2}) \(eenp\.\) of (\d+,\d{2}) \(meerp\.\)/.exec(
		basishuur.omschrijving
	);
	const [, normhuur, eenpersoons, meerpersoons] = gevonden ?? [];
	if (!normhuur || !eenpersoons || !meerpersoons)
		throw new Error('De omschrijving van J heeft een andere vorm.');
	return {
		eenpersoons: verschilInCenten(normhuur, eenpersoons),
		meerpersoons: verschilInCenten(normhuur, meerpersoons)
	};
}

/** De bron noemt bij enkele waarden iets anders dan een regeling; dit brengt alles in één vorm. */
function vindplaats(
	source: Bronwaarde['source'],
	definitie: Normdefinitie
): { regeling: string; plaats: string } {
	const vast = definitie.vindplaats?.(source);
	if (vast) return vast;
	if (source.article === null) throw new Error(`${definitie.sleutel} heeft geen vindplaats.`);
	return { regeling: source.law, plaats: `art. ${definitie.plaats ?? source.article}` };
}

/** Zoekt de waarde van een norm in de bron; `pad` is bijvoorbeeld 'wet.zorgAftrek.gehuwd'. */
function bronVan(periode: Bronperiode, definitie: Normdefinitie): Bronwaarde & { value: string } {
	const { wet, maxima } = periode;
	const [groep = '', naam = '', onderdeel] = definitie.pad[periode.formuleVersie]?.split('.') ?? [];
	if (groep === 'maxima') {
		const letter = naam as 'a' | 'b' | 'c' | 'd';
		const uitPublicatie = periode.vanaf === '2021-01-01' && letter === 'a';
		const status = uitPublicatie ? 'secundair' : 'gelezen';
		return { value: maxima[letter], unit: 'EUR/maand', omschrijving: '', source: maxima.source, status };
	}
	const waarde = wet[naam];
	if (!waarde) throw new Error(`${naam} ontbreekt in de bron.`);
	if (definitie.sleutel === 'minimumloonJanuari') {
		const source = { ...waarde.source, law: REGELING.wml, version: `${periode.vanaf.slice(0, 4)}-01-01` };
		return {
			...waarde,
			value: waarde.minimumloonJanuari ?? '',
			unit: 'EUR/maand',
			source,
			status: 'secundair'
		};
	}
	if (definitie.sleutel.startsWith('normhuur') && periode.formuleVersie === 'lineair') {
		return {
			...waarde,
			value: normhuurUitOmschrijving(waarde)[onderdeel ?? ''] ?? '',
			status: 'afgeleid'
		};
	}
	const tekst =
		waarde.decimaal ?? (typeof waarde.value === 'string' ? waarde.value : waarde.value[onderdeel ?? '']);
	if (tekst === undefined) throw new Error(`${definitie.sleutel} ontbreekt in de bron.`);
	return { ...waarde, value: tekst };
}

function maakWaarden(periode: Bronperiode): Record<string, unknown> {
	const waarden: Record<string, unknown> = {};
	for (const definitie of normdefinities) {
		if (definitie.pad[periode.formuleVersie] === undefined) continue;
		const bron = bronVan(periode, definitie);
		const letter = definitie.letter?.[periode.formuleVersie];
		const later = nagelezen(definitie.sleutel, periode.vanaf);
		const toelichting = later ? later.toelichting : toelichtingVan(definitie.sleutel, periode.vanaf);
		const herkomst = bron.status.startsWith('bevestigd') ? 'bevestigd' : bron.status;
		const { regeling, plaats } = later ?? vindplaats(bron.source, definitie);
		waarden[definitie.sleutel] = {
			...(letter ? { letter } : {}),
			waarde: metCenten(bron.value, bron.unit),
			eenheid: bron.unit,
			herkomst: later?.herkomst ?? herkomst,
			regeling,
			plaats,
			versie: later ? `${periode.vanaf.slice(0, 4)}-01-01` : bron.source.version,
			omschrijving: definitie.omschrijving,
			...(toelichting ? { toelichting } : {})
		};
	}
	return waarden;
}

/** Welk recht in welk halfjaar geldt: hier, en alleen hier, telt de datum. */
function maakRegels(periode: Bronperiode): { regels: unknown; regelbronnen: unknown } {
	const { vanaf, formuleVersie } = periode;
	const rv = { regeling: REGELING.rv, versie: periode.maxima.source.version };
	const lineair = formuleVersie === 'lineair';
	const na2022 = vanaf >= '2023-01-01';
	const na2024 = vanaf >= '2025-01-01';
	return {
		regels: {
			formule: formuleVersie,
			lid5: na2022 ? 'altijd' : 'alleenBijMaximum',
			lid7: na2022 ? 'eigenaarEnHuurder' : 'eigenaar',
			normhuurLid7: lineair ? 'vanaf2026' : 'art19',
			bijstandsregel: vanaf >= '2022-01-01',
			bankZonderWoonadres: na2024 ? 'helft' : 'onbekend',
			woonkostenTermijn: na2022 ? { maanden: '18', verlenging: '6' } : { maanden: '6', verlenging: '6' }
		},
		regelbronnen: {
			formule: { regeling: rv.regeling, plaats: 'art. 475da lid 2', versie: rv.versie },
			lid5: { regeling: rv.regeling, plaats: 'art. 475da lid 5', versie: rv.versie },
			lid7: { regeling: rv.regeling, plaats: 'art. 475da lid 7', versie: rv.versie },
			normhuurLid7: {
				regeling: 'Besluit beslagvrije voet',
				plaats: lineair ? 'art. 4 lid 2 jo. art. 16 en 21 lid 2 Wht' : 'art. 4 lid 2 jo. art. 19 Wht',
				versie: lineair ? '2026-01-01' : '2022-01-01'
			},
			bijstandsregel: { regeling: rv.regeling, plaats: 'art. 475dc lid 2', versie: rv.versie },
			bankZonderWoonadres: {
				regeling: rv.regeling,
				plaats: 'art. 475a lid 6',
				versie: na2024 ? rv.versie : '2025-01-01',
				...(na2024
					? {}
					: {
							toelichting:
								'Voor het eerst gezien in de tekst van 2025-01-01; de ingangsdatum is niet gevonden.'
						})
			},
			woonkostenTermijn: na2022
				? {
						regeling: 'Regeling beslagvrije voet',
						plaats: 'art. 1a; verlenging: art. 475da lid 6 Rv',
						versie: '2026-01-01',
						toelichting:
							'Gelezen in de tekst van 2026; aangenomen dat de termijn geldt sinds lid 5 ernaar verwijst (2023).'
					}
				: { regeling: rv.regeling, plaats: 'art. 475da lid 5 en 6', versie: rv.versie }
		}
	};
}

function maakControlewaarde(bron: Record<string, string | boolean>): Record<string, unknown> {
	const inCenten = ['basis', 'zorg', 'huur', 'kgb', 'som', 'bvv'];
	return Object.fromEntries(
		Object.entries(bron).map(([k, v]) => [k, inCenten.includes(k) ? metCenten(String(v), 'EUR/maand') : v])
	);
}

function maakVerificatie(bron: Bronperiode['verificatie']): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(bron).map(([naam, deel]) => {
			if (typeof deel === 'string') return [naam, deel];
			return [naam, Object.fromEntries(Object.entries(deel).map(([k, v]) => [k, metCenten(v, 'EUR/maand')]))];
		})
	);
}

const alsJson = (waarde: unknown): string => `${JSON.stringify(waarde, null, '\t')}\n`;

/** Zet de tekst van bron/normen.json om in bestandsnaam -> inhoud. */
export function zetNormenOm(json: string): Map<string, string> {
	const bestanden = new Map<string, string>();
	for (const periode of leesZonderVerlies(json) as Bronperiode[]) {
		const id = `${periode.vanaf.slice(0, 4)}-${periode.vanaf.slice(5, 7) === '01' ? '1' : '2'}`;
		const tabel = {
			$schema: './schema.json',
			id,
			vanaf: periode.vanaf,
			totEnMet: periode.totEnMet,
			herziening: 1,
			...maakRegels(periode),
			waarden: maakWaarden(periode)
		};
		const controle = {
			id,
			verificatie: maakVerificatie(periode.verificatie),
			controlewaarden: periode.controlewaarden.map(maakControlewaarde)
		};
		bestanden.set(`${id}.json`, alsJson(tabel));
		bestanden.set(`controle/${id}.json`, alsJson(controle));
	}
	return bestanden;
}

/** Zet een woonlandtabel om: het jaar wordt een geldigheid van een heel jaar, de factoren blijven zoals ze zijn. */
export function zetWoonlandOm(json: string): string {
	const bron = JSON.parse(json) as {
		jaar: number;
		bron: string;
		nietGenoemdLand: string;
		factoren: object;
	};
	return alsJson({
		jaar: bron.jaar,
		vanaf: `${bron.jaar}-01-01`,
		totEnMet: `${bron.jaar}-12-31`,
		bron: bron.bron,
		nietGenoemdLand: bron.nietGenoemdLand,
		factoren: bron.factoren
	});
}
