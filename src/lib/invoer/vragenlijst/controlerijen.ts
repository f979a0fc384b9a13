import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import { OVERHEIDSVORDERING, TOESLAGEN } from '../../dossier/dossier.ts';
import { geldendeInkomens } from '../../dossier/lees-concept.ts';
import { leesBedragtekst, toonEuro } from '../../getal/bedragtekst.ts';
import { LEZING_IDS, standaardLezing } from '../../herleiding/lezingen.ts';
import { jaNee } from '../antwoorden.ts';
import { ritmeVan, soortVan, uitLijst, ZONDER_CODE } from '../inkomensvraag.ts';
import { toonDatum } from '../../teksten/datums.ts';
import { LEZINGTEKSTEN } from '../../teksten/lezingen.ts';
import { bijzonderheden, bijzonderteksten } from '../../teksten/vragen-bijzonder.ts';
import { CODENAMEN, INKOMENSSOORTEN, inkomensteksten } from '../../teksten/vragen-inkomen.ts';
import { woonteksten } from '../../teksten/vragen-wonen.ts';
import { vraagteksten } from '../../teksten/vragen.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import { naamVan } from '../inkomens.ts';
import { gekozenBijzonderheden } from '../bijzonderheden.ts';
import { route, type Afdeling, type Plek } from './stappen.ts';

/** Een regel van de controlepagina; zonder antwoord is er nog niets ingevuld. */
export interface Controlerij {
	readonly vraag: string;
	readonly antwoord: readonly string[];
	readonly plek: Plek;
	readonly afdeling: Exclude<Afdeling, 'controle'>;
}

const { rijen: teksten } = vraagteksten;

/** Zoals het op het scherm hoort, of de getypte tekst als het geen bedrag of datum is. */
const euro = (getypt: string): string => {
	const gelezen = leesBedragtekst(getypt);
	return gelezen.soort === 'bedrag' ? toonEuro(gelezen.kaal) : getypt;
};
const dag = (getypt: string): string => {
	const datum = leesDatumtekst(getypt);
	return datum ? toonDatum(datum) : getypt;
};
const alsGevuld = (getypt: string, zin: (getoond: string) => string, toon = euro): string[] =>
	getypt.trim() === '' ? [] : [zin(toon(getypt))];

/** Alle antwoorden die van toepassing zijn, in de volgorde van de vragen. */
export function controlerijen(concept: Concept): readonly Controlerij[] {
	return route(concept).flatMap((plek) => rijenVoor(concept, plek));
}

function rijenVoor(concept: Concept, plek: Plek): Controlerij[] {
	const { wonen, vragen, beslag, hardheid } = concept;
	const rij = (
		afdeling: Controlerij['afdeling'],
		vraag: string,
		antwoord: readonly (string | undefined)[]
	): Controlerij[] => [
		{
			afdeling,
			vraag,
			antwoord: antwoord.filter((regel) => regel !== undefined && regel !== ''),
			plek
		} as Controlerij
	];
	const alsJaNee = (ja: boolean, beantwoord: boolean) => {
		const antwoord = jaNee(ja, beantwoord);
		return antwoord && vraagteksten[antwoord];
	};
	const naamBij = (id: string) => naamVan(concept, id);
	const eigen = concept.inkomens.filter(({ van }) => van === 'inwoner');

	switch (plek.stap) {
		case 'leefsituatie':
			return rij('situatie', teksten.leefsituatie, [
				concept.leefsituatie === '' ? '' : woonteksten.leefsituatie.opties[concept.leefsituatie][0]
			]);
		case 'adres': {
			const weetNiet = vragen.adresOnbekend && wonen.adres === 'nederland';
			const antwoord =
				wonen.adres === '' ? '' : woonteksten.adres.opties[weetNiet ? 'onbekend' : wonen.adres][0];
			return rij('wonen', teksten.adres, [antwoord]);
		}
		case 'buitenland':
			return rij('wonen', teksten.buitenland, [
				wonen.woonland,
				wonen.woonlandfactor === '' ? '' : teksten.factor(wonen.woonlandfactor)
			]);
		case 'instelling':
			return rij('wonen', teksten.instelling, [
				wonen.inInrichting
					? teksten.instellingJa(euro(wonen.inrichting.kostenPerMaand))
					: alsJaNee(false, vragen.instelling)
			]);
		case 'openheid':
			return rij('wonen', teksten.openheid, [alsJaNee(wonen.openheidVanZaken, vragen.openheid)]);
		case 'woning':
			return rij('wonen', teksten.woning, [
				wonen.woning === '' ? '' : woonteksten.woning.opties[wonen.woning][0]
			]);
		case 'huurtoeslag':
			return rij('wonen', teksten.huurtoeslag, [
				wonen.huurtoeslagMogelijk === '' ? '' : woonteksten.huurtoeslag.opties[wonen.huurtoeslagMogelijk][0]
			]);
		case 'woonkosten':
			return rij('wonen', teksten.woonkosten, [
				vragen.woonkosten === 'onbekend'
					? woonteksten.woonkosten.onbekend
					: vragen.woonkosten === 'nee'
						? vraagteksten.nee
						: alsGevuld(wonen.woonkostenPerMaand, teksten.perMaand)[0],
				...alsGevuld(wonen.eindeOphogingWoonkosten, teksten.woonkostenTot, dag)
			]);
		case 'inkomen': {
			const inkomen = concept.inkomens.find(({ id }) => id === plek.nummer);
			if (!inkomen) return [];
			const ritme = ritmeVan(inkomen);
			return rij('inkomen', kopVan(concept, inkomen), [
				inkomen.naam,
				soortnaam(inkomen),
				ritme && inkomensteksten.inkomen[ritme]
			]);
		}
		case 'bedragen': {
			const inkomen = concept.inkomens.find(({ id }) => id === plek.nummer);
			if (!inkomen) return [];
			return rij('inkomen', teksten.bedragen(kopVan(concept, inkomen)), bedragenVan(inkomen));
		}
		case 'inkomens':
			return eigen.length === 0 ? rij('inkomen', teksten.inkomens, []) : [];
		case 'partner': {
			const heeft = concept.inkomens.some(({ van }) => van === 'partner');
			if (heeft) return [];
			return rij('inkomen', teksten.partner, [
				vragen.meerInkomens.partner === 'nee' ? teksten.geenPartnerinkomen : ''
			]);
		}
		case 'bijzonder': {
			const gekozen = gekozenBijzonderheden(concept);
			// Wat een eigen regel heeft, staat hieronder al.
			const hier = gekozen
				.filter((naam) => naam === 'bankrekening')
				.map((naam) => bijzonderheden[naam].label);
			const eigenRegel = gekozen.length - hier.length;
			const geen = vragen.nietsBijzonders ? bijzonderteksten.bijzonder.geen : '';
			if (gekozen.length === 0) return rij('bijzonder', teksten.bijzonder, [geen]);
			return rij('bijzonder', teksten.bijzonder, [
				...hier,
				eigenRegel > 0 ? teksten.hieronder(eigenRegel) : ''
			]);
		}
		case 'lopend-beslag':
			return rij(
				'bijzonder',
				teksten['lopend-beslag'],
				geldendeInkomens(concept)
					.filter(({ lopendBeslag }) => lopendBeslag.ja)
					.map((inkomen) => teksten.blijftOver(naamVan(concept, inkomen.id), euro(inkomen.lopendBeslag.tBvv)))
			);
		case 'toeslagen':
			return rij(
				'bijzonder',
				teksten.toeslagen,
				TOESLAGEN.flatMap((toeslag) => alsGevuld(concept.toeslagen[toeslag], teksten.toeslag[toeslag]))
			);
		case 'auto':
			return rij('bijzonder', teksten.auto, [
				...eigen.flatMap((inkomen) =>
					alsGevuld(inkomen.loonbelastingVoertuig, (bedrag) =>
						teksten.bedragBij(naamVan(concept, inkomen.id), bedrag)
					)
				),
				beslag.startjaar === '' ? '' : teksten.startjaar(beslag.startjaar)
			]);
		case 'rechter':
			return rij('bijzonder', teksten.rechter, [
				...alsGevuld(hardheid.bedrag, teksten.perMaand),
				...alsGevuld(hardheid.einddatum, teksten.rechterTot, dag)
			]);
		case 'bijstand':
			return rij(
				'bijzonder',
				teksten.bijstand,
				eigen.flatMap((inkomen) =>
					alsGevuld(inkomen.toegekendNormbedrag, (bedrag) =>
						teksten.bedragBij(naamVan(concept, inkomen.id), bedrag)
					)
				)
			);
		case 'verdeling':
			return rij('bijzonder', teksten.verdeling, beslag.omslag.map(naamBij));
		case 'datum':
			// De dag heeft altijd een eigen regel, onderaan.
			return [];
		case 'lezingen':
			return rij(
				'bijzonder',
				teksten.lezingen,
				LEZING_IDS.flatMap((id) => {
					const optie = concept.lezingen[id] ?? standaardLezing(id);
					return optie === standaardLezing(id) ? [] : [LEZINGTEKSTEN[id].opties[optie] ?? optie];
				})
			).map((regel) => (regel.antwoord.length > 0 ? regel : { ...regel, antwoord: [teksten.onzeKeuze] }));
		case 'nummer':
			return rij('bijzonder', teksten.nummer, [concept.kenmerk.dossiernummer]);
		case 'welk-inkomen': {
			const keuze = beslag.beslagobject;
			const onbekend = vragen.beslagOnbekend ? bijzonderteksten['welk-inkomen'].onbekend : '';
			return rij('bijzonder', teksten['welk-inkomen'], [
				keuze === null || keuze === OVERHEIDSVORDERING ? onbekend : naamBij(keuze),
				...beslag.samenvoegen.map((id) => teksten.samen(naamBij(id)))
			]);
		}
		case 'controle':
			return [];
		default:
			return plek.stap satisfies never;
	}
}

/** "Uw inkomen", met een nummer erbij als er meer zijn. */
function kopVan(concept: Concept, { id, van }: Conceptinkomen): string {
	const zelfde = geldendeInkomens(concept).filter((ander) => ander.van === van);
	const kop = van === 'partner' ? teksten.partner : teksten.inkomens;
	return zelfde.length > 1 ? `${kop} ${String(zelfde.findIndex((ander) => ander.id === id) + 1)}` : kop;
}

function soortnaam(inkomen: Conceptinkomen): string {
	const { codeSoort, nevenInkomst } = inkomen;
	if (codeSoort !== '' && !nevenInkomst) return CODENAMEN[codeSoort] ?? codeSoort;
	if (uitLijst(inkomen) === ZONDER_CODE) return inkomensteksten.inkomen.lijstAlimentatie;
	const soort = soortVan(inkomen);
	return soort === '' || soort === 'anders' ? '' : INKOMENSSOORTEN[soort].label;
}

function bedragenVan({ opgave }: Conceptinkomen): string[] {
	const { per } = inkomensteksten.bedragen;
	if (opgave.soort === 'perioden') return [inkomensteksten.lijst.loonstroken(opgave.perioden.length)];
	return [
		...alsGevuld(opgave.nettoMaand, (bedrag) => teksten.netto(bedrag, per[opgave.nettoPer])),
		...alsGevuld(opgave.belastbaarJaar, (bedrag) => teksten.belastbaar(bedrag, per[opgave.belastbaarPer]))
	];
}
