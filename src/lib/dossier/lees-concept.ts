import { leesBedragtekst } from '../getal/bedragtekst.ts';
import { Getal } from '../getal/getal.ts';
import { isGehuwd, PERIODEBEDRAGEN, type Dossier } from './dossier.ts';
import type { Concept, Conceptinkomen } from './concept.ts';
import { leesDatumtekst } from '../tijd/datumtekst.ts';
import { leesDossier } from './lees.ts';
import { inhoudVanVtlb } from './lees-concept-vtlb.ts';
import { valtOnder } from './pad.ts';
import type { Gelezen, Veldfout } from './veldfout.ts';

/**
 * Leest een concept als dossier. Getypte bedragen worden kale bedragen; wat bij de andere antwoorden niet ter
 * zake doet (een land bij een adres in Nederland) blijft in het concept staan maar telt niet mee. De velden in
 * de fouten zijn paden in het dossier, en dus ook de namen van de velden op het scherm.
 */
export function leesConcept(concept: Concept): Gelezen<Dossier> {
	const onduidelijk: Veldfout[] = [];
	const gelezen = leesDossier(inhoudVan(concept, new Lezer(onduidelijk)));
	if (onduidelijk.length === 0) return gelezen;
	const anders = gelezen.gelukt
		? []
		: gelezen.fouten.filter(({ veld }) => !onduidelijk.some((fout) => fout.veld === veld));
	return { gelukt: false, fouten: [...onduidelijk, ...anders] };
}

/**
 * Als `leesConcept`, maar fouten in de opgaven voor het vrij te laten bedrag houden de beslagvrije voet niet tegen:
 * dan is het dossier er zonder die opgaven.
 */
export function leesConceptVoorBvv(concept: Concept): Gelezen<Dossier> {
	const gelezen = leesConcept(concept);
	if (gelezen.gelukt || !gelezen.fouten.every(({ veld }) => valtOnder(veld, 'vtlb'))) return gelezen;
	return leesConcept({ ...concept, vtlb: { ...concept.vtlb, gevraagd: false } });
}

/** De inkomens die bij de leefsituatie horen, in de volgorde waarin ze in het dossier komen. */
export const geldendeInkomens = ({ inkomens, leefsituatie }: Concept): Conceptinkomen[] =>
	inkomens.filter(({ van }) => van === 'inwoner' || leefsituatie === '' || isGehuwd(leefsituatie));

/** De inhoud van het dossierbestand bij een concept, ook als die nog fouten heeft. */
function inhoudVan(concept: Concept, lezer: Lezer): unknown {
	const { wonen, beslag, hardheid } = concept;
	const inkomens = geldendeInkomens(concept);
	const inwoner = inkomens.filter(({ van }) => van === 'inwoner');
	const heeftVoertuig = inwoner.some(({ loonbelastingVoertuig }) => loonbelastingVoertuig.trim() !== '');
	const buitenland = wonen.adres === 'buitenland';
	return {
		formaat: 'bvv-dossier',
		versie: concept.vtlb.gevraagd ? 2 : 1,
		peildatum: datum(concept.peildatum),
		kenmerk: { dossiernummer: tekst(concept.kenmerk.dossiernummer), bsn: tekst(concept.kenmerk.bsn) },
		leefsituatie: concept.leefsituatie,
		wonen: {
			adres: wonen.adres === '' ? null : wonen.adres,
			woonland: buitenland ? tekst(wonen.woonland) : null,
			woonlandfactor: buitenland ? lezer.bedrag(wonen.woonlandfactor, 'wonen.woonlandfactor') : null,
			openheidVanZaken: wonen.adres !== 'nederland' && wonen.openheidVanZaken,
			inrichting: wonen.inInrichting
				? { kostenPerMaand: lezer.bedrag(wonen.inrichting.kostenPerMaand, 'wonen.inrichting.kostenPerMaand') }
				: null,
			woning: tekst(wonen.woning),
			huurtoeslagMogelijk: tekst(wonen.huurtoeslagMogelijk),
			woonkostenPerMaand: lezer.bedrag(wonen.woonkostenPerMaand, 'wonen.woonkostenPerMaand'),
			eindeOphogingWoonkosten: datum(wonen.eindeOphogingWoonkosten)
		},
		inkomens: inkomens.map((inkomen, index) => inhoudVanInkomen(inkomen, `inkomens[${index}]`, lezer)),
		beslag: {
			beslagobject: beslag.beslagobject,
			samenvoegen: beslag.samenvoegen,
			omslag: beslag.omslag,
			startjaar: heeftVoertuig ? jaartal(beslag.startjaar) : null
		},
		toeslagen: {
			huurtoeslag: lezer.bedrag(concept.toeslagen.huurtoeslag, 'toeslagen.huurtoeslag'),
			zorgtoeslag: lezer.bedrag(concept.toeslagen.zorgtoeslag, 'toeslagen.zorgtoeslag'),
			kindgebondenBudget: lezer.bedrag(concept.toeslagen.kindgebondenBudget, 'toeslagen.kindgebondenBudget')
		},
		hardheid: hardheid.ja
			? { bedrag: lezer.bedrag(hardheid.bedrag, 'hardheid.bedrag'), einddatum: datum(hardheid.einddatum) }
			: null,
		lezingen: concept.lezingen,
		...(concept.vtlb.gevraagd && { vtlb: inhoudVanVtlb(concept, lezer) })
	};
}

function inhoudVanInkomen(inkomen: Conceptinkomen, veld: string, lezer: Lezer): unknown {
	const bedrag = (getypt: string, pad: string) => lezer.bedrag(getypt, `${veld}.${pad}`);
	const { opgave } = inkomen;
	return {
		id: inkomen.id,
		van: inkomen.van,
		naam: tekst(inkomen.naam),
		codeSoort: tekst(inkomen.codeSoort),
		loonheffingennummer: tekst(inkomen.loonheffingennummer),
		tijdvak: inkomen.tijdvak,
		nevenInkomst: inkomen.nevenInkomst,
		opgave:
			opgave.soort === 'perioden'
				? {
						soort: 'perioden',
						alleenLaatste: opgave.alleenLaatste,
						perioden: opgave.perioden.map((periode, index) => ({
							begin: datum(periode.begin),
							eind: datum(periode.eind),
							...Object.fromEntries(
								PERIODEBEDRAGEN.map((soort) => [
									soort,
									bedrag(periode[soort], `opgave.perioden[${index}].${soort}`)
								])
							)
						}))
					}
				: {
						soort: 'bedragen',
						belastbaarJaar: omgerekend(
							bedrag(opgave.belastbaarJaar, 'opgave.belastbaarJaar'),
							NAAR_JAAR[opgave.belastbaarPer]
						),
						nettoMaand: omgerekend(
							bedrag(opgave.nettoMaand, 'opgave.nettoMaand'),
							NAAR_MAAND[opgave.nettoPer]
						)
					},
		lopendBeslag: inkomen.lopendBeslag.ja
			? { tBvv: bedrag(inkomen.lopendBeslag.tBvv, 'lopendBeslag.tBvv') }
			: null,
		loonbelastingVoertuig: bedrag(inkomen.loonbelastingVoertuig, 'loonbelastingVoertuig'),
		toegekendNormbedrag: bedrag(inkomen.toegekendNormbedrag, 'toegekendNormbedrag')
	};
}

export const NAAR_JAAR = { jaar: ['1', '1'], maand: ['12', '1'], vierweken: ['13', '1'] } as const;
export const NAAR_MAAND = { maand: ['1', '1'], vierweken: ['13', '12'] } as const;

/** Een dossier kent jaar- en maandbedragen in centen; het scherm toont de omrekening erbij. */
export function omgerekend(kaal: string | null, [maal, door]: readonly [string, string]): string | null {
	if (kaal === null || !/^-?\d+(\.\d+)?$/.test(kaal)) return kaal;
	return Getal.lees(kaal).maal(Getal.lees(maal)).gedeeldDoor(Getal.lees(door)).tekst(2);
}

const tekst = (getypt: string): string | null => getypt.trim() || null;
/** Een getypte dag als `JJJJ-MM-DD`; wat geen dag is blijft staan en geeft zo zijn eigen fout. */
const datum = (getypt: string): string | null => leesDatumtekst(getypt) ?? tekst(getypt);
const jaartal = (getypt: string): unknown => (/^\d{4}$/.test(getypt.trim()) ? Number(getypt) : tekst(getypt));

/** Leest getypte bedragen; onthoudt welke twee dingen kunnen betekenen. */
class Lezer {
	constructor(private readonly onduidelijk: Veldfout[]) {}

	bedrag(getypt: string, veld: string): string | null {
		const gelezen = leesBedragtekst(getypt);
		switch (gelezen.soort) {
			case 'leeg':
				return null;
			case 'bedrag':
				return gelezen.kaal;
			case 'onduidelijk': {
				const [een, ander] = gelezen.mogelijk;
				this.onduidelijk.push({ veld, code: 'bedragOnduidelijk', gegevens: { een, ander } });
				return een;
			}
			case 'geenBedrag':
				return getypt;
			default:
				return gelezen satisfies never;
		}
	}
}
