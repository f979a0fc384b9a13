import { inkomenPad, type Inkomenspad } from '../../dossier/pad.ts';
import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import { OVERHEIDSVORDERING, TOESLAGEN } from '../../dossier/dossier.ts';
import { CODES_NORMBEDRAG } from '../../dossier/inkomenscodes.ts';
import { geldendeInkomens } from '../../dossier/lees-concept.ts';
import { jaNee } from '../antwoorden.ts';
import { ritmeVan, soortVan, uitLijst } from '../inkomensvraag.ts';
import { bijzonderteksten } from '../../teksten/vragen-bijzonder.ts';
import { inkomensteksten } from '../../teksten/vragen-inkomen.ts';
import { woonteksten } from '../../teksten/vragen-wonen.ts';
import { gekozenBijzonderheden } from '../bijzonderheden.ts';
import { kandidaten, type Plek } from './stappen.ts';

/** Een veld op een pagina. `veld` is het pad in het dossier, of een eigen naam als het antwoord daar niet in staat. */
export interface Vraagveld {
	readonly veld: string;
	readonly waarde: string;
	/** De fout als het antwoord ontbreekt; null als het niet hoeft. */
	readonly leeg: string | null;
	/** Ook de fouten onder dit veld horen bij deze pagina. */
	readonly metOnderliggend?: boolean;
}

/** Het pad van een inkomen, zoals het in de fouten van het dossier staat. */
export const inkomenspad = (concept: Concept, nummer: string): Inkomenspad =>
	inkomenPad(geldendeInkomens(concept).findIndex(({ id }) => id === nummer));

/** De velden van een pagina bij deze antwoorden. */
export function vraagvelden(concept: Concept, plek: Plek): readonly Vraagveld[] {
	const { wonen, vragen, hardheid, beslag } = concept;
	const inkomen = concept.inkomens.find(({ id }) => id === plek.nummer);
	switch (plek.stap) {
		case 'leefsituatie':
			return [verplicht('leefsituatie', concept.leefsituatie, woonteksten.leefsituatie.leeg)];
		case 'adres':
			return [verplicht('wonen.adres', wonen.adres, woonteksten.adres.leeg)];
		case 'buitenland':
			return [
				{ veld: 'wonen.woonland', waarde: wonen.woonland, leeg: null },
				{ veld: 'wonen.woonlandfactor', waarde: wonen.woonlandfactor, leeg: null }
			];
		case 'instelling':
			return [
				verplicht('instelling', jaNee(wonen.inInrichting, vragen.instelling), woonteksten.instelling.leeg),
				...als(
					wonen.inInrichting,
					verplicht(
						'wonen.inrichting.kostenPerMaand',
						wonen.inrichting.kostenPerMaand,
						woonteksten.instelling.kostenLeeg
					)
				)
			];
		case 'openheid':
			return [
				verplicht(
					'wonen.openheidVanZaken',
					jaNee(wonen.openheidVanZaken, vragen.openheid),
					woonteksten.openheid.leeg
				)
			];
		case 'woning':
			return [verplicht('wonen.woning', wonen.woning, woonteksten.woning.leeg)];
		case 'huurtoeslag':
			return [
				verplicht('wonen.huurtoeslagMogelijk', wonen.huurtoeslagMogelijk, woonteksten.huurtoeslag.leeg)
			];
		case 'woonkosten':
			return woonkostenvelden(concept);
		case 'inkomen':
			return inkomen ? inkomensvelden(concept, inkomen) : [];
		case 'bedragen':
			return inkomen ? bedragvelden(concept, inkomen) : [];
		case 'inkomens':
			return [
				concept.inkomens.some(({ van }) => van === 'inwoner')
					? verplicht('inkomens', vragen.meerInkomens.inwoner, inkomensteksten.inkomens.leeg)
					: verplicht('inkomens', '', inkomensteksten.inkomens.geenInkomen)
			];
		case 'partner':
			return [verplicht('partner', vragen.meerInkomens.partner, inkomensteksten.partner.leeg)];
		case 'bijzonder': {
			const gekozen = gekozenBijzonderheden(concept).join(' ') || (vragen.nietsBijzonders ? 'geen' : '');
			return [verplicht('bijzonder', gekozen, bijzonderteksten.bijzonder.leeg)];
		}
		case 'lopend-beslag':
			return lopendBeslagvelden(concept);
		case 'toeslagen':
			return TOESLAGEN.map((toeslag, plaats) => ({
				veld: `toeslagen.${toeslag}`,
				waarde: concept.toeslagen[toeslag],
				leeg:
					plaats === 0 && TOESLAGEN.every((elk) => concept.toeslagen[elk].trim() === '')
						? bijzonderteksten.toeslagen.leeg
						: null
			}));
		case 'auto':
			return [
				...geldendeInkomens(concept)
					.filter(({ van }) => van === 'inwoner')
					.map((eigen, plaats, alle) => ({
						veld: `${inkomenspad(concept, eigen.id)}.loonbelastingVoertuig`,
						waarde: eigen.loonbelastingVoertuig,
						leeg:
							plaats === 0 && alle.every((elk) => elk.loonbelastingVoertuig.trim() === '')
								? bijzonderteksten.auto.leeg
								: null
					})),
				verplicht('beslag.startjaar', beslag.startjaar, bijzonderteksten.auto.startjaarLeeg)
			];
		case 'rechter':
			return [
				verplicht('hardheid.bedrag', hardheid.bedrag, bijzonderteksten.rechter.bedragLeeg),
				verplicht('hardheid.einddatum', hardheid.einddatum, bijzonderteksten.rechter.eindeLeeg)
			];
		case 'bijstand':
			return metNormbedrag(concept).map((eigen, plaats, alle) => ({
				veld: `${inkomenspad(concept, eigen.id)}.toegekendNormbedrag`,
				waarde: eigen.toegekendNormbedrag,
				leeg:
					plaats === 0 && alle.every((elk) => elk.toegekendNormbedrag.trim() === '')
						? bijzonderteksten.bijstand.leeg
						: null
			}));
		case 'verdeling': {
			const genoeg = kandidaten(concept).length < 2 || beslag.omslag.length > 1;
			const veld = {
				veld: 'beslag.omslag',
				waarde: genoeg ? 'ja' : '',
				leeg: bijzonderteksten.verdeling.leeg
			};
			return [{ ...veld, metOnderliggend: true }];
		}
		case 'datum':
			return [verplicht('peildatum', concept.peildatum, bijzonderteksten.datum.leeg)];
		case 'nummer':
			return [
				verplicht('kenmerk.dossiernummer', concept.kenmerk.dossiernummer, bijzonderteksten.nummer.leeg)
			];
		case 'welk-inkomen': {
			const keuze = beslag.beslagobject === OVERHEIDSVORDERING ? '' : (beslag.beslagobject ?? '');
			return [
				verplicht(
					'beslag.beslagobject',
					keuze || (vragen.beslagOnbekend ? 'onbekend' : ''),
					bijzonderteksten['welk-inkomen'].leeg
				),
				{ veld: 'beslag.samenvoegen', waarde: '', leeg: null, metOnderliggend: true }
			];
		}
		case 'lezingen':
			return [{ veld: 'lezingen', waarde: '', leeg: null, metOnderliggend: true }];
		case 'controle':
			return [];
		default:
			return plek.stap satisfies never;
	}
}

const verplicht = (veld: string, waarde: string, leeg: string): Vraagveld => ({ veld, waarde, leeg });
const als = (voorwaarde: boolean, ...velden: Vraagveld[]): Vraagveld[] => (voorwaarde ? velden : []);

/** De eigen inkomens waarvoor de gemeente een normbedrag kan vaststellen. */
export const metNormbedrag = (concept: Concept): Conceptinkomen[] =>
	concept.inkomens.filter(({ van, codeSoort }) => van === 'inwoner' && CODES_NORMBEDRAG.includes(codeSoort));

function woonkostenvelden({ wonen, vragen }: Concept): Vraagveld[] {
	const antwoord = vragen.woonkosten;
	const { bedragLeeg, leeg } = woonteksten.woonkosten;
	return [
		verplicht('woonkosten', antwoord, leeg),
		...als(antwoord === 'ja', verplicht('wonen.woonkostenPerMaand', wonen.woonkostenPerMaand, bedragLeeg), {
			veld: 'wonen.eindeOphogingWoonkosten',
			waarde: wonen.eindeOphogingWoonkosten,
			leeg: null
		})
	];
}

function inkomensvelden(concept: Concept, inkomen: Conceptinkomen): Vraagveld[] {
	const pad = inkomenspad(concept, inkomen.id);
	const soort = soortVan(inkomen);
	const { leeg, tijdvakLeeg, lijstLeeg } = inkomensteksten.inkomen;
	return [
		verplicht(`${pad}.codeSoort`, soort, leeg),
		...als(soort === 'anders', verplicht(`${pad}.codeLijst`, uitLijst(inkomen), lijstLeeg)),
		{ veld: `${pad}.naam`, waarde: inkomen.naam, leeg: null },
		verplicht(`${pad}.tijdvak`, ritmeVan(inkomen), tijdvakLeeg)
	];
}

function bedragvelden(concept: Concept, { id, opgave }: Conceptinkomen): Vraagveld[] {
	const pad = `${inkomenspad(concept, id)}.opgave`;
	const { keuzeLeeg, nettoLeeg, belastbaarLeeg, periodenLeeg } = inkomensteksten.bedragen;
	const keuze = verplicht(`${pad}.soort`, opgave.soort, keuzeLeeg);
	switch (opgave.soort) {
		case '':
			return [keuze];
		case 'perioden':
			return [
				keuze,
				{
					veld: `${pad}.perioden`,
					waarde: opgave.perioden.map(({ begin }) => begin).join(' '),
					leeg: opgave.perioden.length === 0 ? periodenLeeg : null,
					metOnderliggend: true
				}
			];
		case 'bedragen':
			return [
				keuze,
				verplicht(`${pad}.nettoMaand`, opgave.nettoMaand, nettoLeeg),
				verplicht(`${pad}.belastbaarJaar`, opgave.belastbaarJaar, belastbaarLeeg)
			];
		default:
			return opgave.soort satisfies never;
	}
}

function lopendBeslagvelden(concept: Concept): Vraagveld[] {
	const inkomens = geldendeInkomens(concept);
	const gekozen = inkomens.filter(({ lopendBeslag }) => lopendBeslag.ja);
	const { leeg, leegBedrag } = bijzonderteksten['lopend-beslag'];
	return [
		verplicht('lopendBeslag', gekozen.map(({ id }) => id).join(' '), leeg),
		...gekozen.map(({ id, lopendBeslag }) =>
			verplicht(`${inkomenspad(concept, id)}.lopendBeslag.tBvv`, lopendBeslag.tBvv, leegBedrag)
		)
	];
}
