import type { Briefconcept } from '../../dossier/brief.ts';
import { leegInkomen, type Concept, type Conceptinkomen } from '../../dossier/concept.ts';
import { isGehuwd } from '../../dossier/dossier.ts';
import { teltMee } from '../../dossier/geldend.ts';
import { leesKaal } from '../begrepen.ts';
import { vraagtAlleenWinst } from '../inkomensvraag.ts';
import { leesVeldwaarde, zetVeldwaarde, type PadIn } from '../veldwaarde.ts';
import { kanVoertuig } from '../inkomens.ts';
import { isZonderToeslag } from '../vragenlijst/vragen/woning.ts';
import { isBankbeslag } from './bankbeslag.ts';
import { extraInkomens, inkomenBij, isGeenInkomen } from './inkomens.ts';
import { vraagtWoning } from './openvragen.ts';
import { BLOKKEN, type Blok } from './route.ts';

/*
 * De punten van een brief: waarover iemand zegt of het klopt. Een punt is een lijst velden; in de brief en in het dossier
 * hebben die hetzelfde pad.
 */

/** De velden van elk punt over het huishouden. */
const HUISHOUDEN = {
	leefsituatie: ['leefsituatie'],
	toeslagen: ['toeslagen.huurtoeslag', 'toeslagen.zorgtoeslag', 'toeslagen.kindgebondenBudget'],
	adres: ['wonen.adres', 'wonen.woonland', 'wonen.woonlandfactor'],
	inrichting: ['wonen.inrichting.ja', 'wonen.inrichting.kostenPerMaand'],
	woonkosten: ['wonen.woonkostenPerMaand', 'wonen.eindeOphogingWoonkosten'],
	hardheid: ['hardheid.ja', 'hardheid.bedrag', 'hardheid.einddatum']
} as const satisfies Record<string, readonly PadIn<Concept>[]>;

/** De velden van elk punt over een inkomen. */
const VAN_INKOMEN = {
	belastbaar: ['opgave.belastbaar.bedrag', 'opgave.belastbaar.per', 'opgave.belastbaarOnbekend'],
	netto: ['opgave.netto.bedrag', 'opgave.netto.per', 'opgave.netto.onderdelen.uitgerekend'],
	lopendBeslag: ['lopendBeslag.ja', 'lopendBeslag.tBvv'],
	voertuig: ['loonbelastingVoertuig']
} as const satisfies Record<string, readonly PadIn<Conceptinkomen>[]>;

type Huispunt = keyof typeof HUISHOUDEN;
type Inkomenpunt = keyof typeof VAN_INKOMEN;
type Puntsoort = Huispunt | Inkomenpunt;

/** Zonder dit is er geen berekening: zegt de brief het niet, dan vragen wij het. */
const NODIG: readonly Puntsoort[] = ['leefsituatie', 'belastbaar', 'netto'];

/** Een gegeven in de brief waarover iemand oordeelt. */
export interface Punt {
	/** Uniek in de brief: "leefsituatie", of "netto.2". Het is ook de naam van de keuze op het scherm. */
	readonly id: string;
	readonly soort: Puntsoort;
	/** Waar de velden in de brief staan, en waar in het dossier. */
	readonly inBrief: Concept | Conceptinkomen;
	readonly feit: Concept | Conceptinkomen;
	/** Het inkomen op de brief waar het over gaat; noemt de brief het niet, dan een leeg inkomen. */
	readonly inkomen: Conceptinkomen | null;
	readonly velden: readonly string[];
}

/** De punten van een blok. Wat bij de echte leefsituatie niet hoort, is er niet. */
export function puntenVan(brief: Briefconcept, concept: Concept, blok: Blok): readonly Punt[] {
	const huis = (soort: Huispunt): readonly Punt[] => [
		{
			id: soort,
			soort,
			inBrief: brief.gegevens,
			feit: concept,
			inkomen: null,
			velden: HUISHOUDEN[soort]
		}
	];
	const perInkomen = (...soorten: readonly Inkomenpunt[]): readonly Punt[] =>
		echteInkomens(brief, concept).flatMap(([inkomen, feit]) =>
			soorten
				.filter((soort) => soort !== 'voertuig' || inkomen.van === 'inwoner')
				.filter((soort) => soort !== 'netto' || !vraagtAlleenWinst(feit))
				.map((soort) => ({
					id: `${soort}.${inkomen.id}`,
					soort,
					inBrief: inkomen,
					feit,
					inkomen,
					velden: VAN_INKOMEN[soort]
				}))
		);
	switch (blok) {
		case 'gegevens':
			if (isBankbeslag(brief)) return huis('leefsituatie');
			return [...huis('leefsituatie'), ...perInkomen('belastbaar', 'netto'), ...huis('toeslagen')];
		case 'wonen':
			if (isBankbeslag(brief)) return huis('adres');
			return [...huis('adres'), ...huis('inrichting'), ...huis('woonkosten')];
		case 'anders':
			if (isBankbeslag(brief)) return [];
			return [...perInkomen('lopendBeslag', 'voertuig'), ...puntenErbij(brief, concept), ...huis('hardheid')];
		default:
			return blok satisfies never;
	}
}

/** Ook op een inkomen dat de brief niet noemt, kan al beslag liggen (art. 475c lid 4 Rv). */
function puntenErbij(brief: Briefconcept, concept: Concept): readonly Punt[] {
	return extraInkomens(brief, concept)
		.filter((feit) => teltMee(feit) && feit.soort === 'periodiek')
		.flatMap((feit) => {
			const { van } = feit;
			const inkomen = { ...leegInkomen(brief.gegevens, van), id: `erbij ${feit.id}` };
			const soorten: readonly Inkomenpunt[] = kanVoertuig(feit)
				? ['lopendBeslag', 'voertuig']
				: ['lopendBeslag'];
			return soorten.map((soort) => ({
				id: `${soort}.${inkomen.id}`,
				soort,
				inBrief: inkomen,
				feit,
				inkomen,
				velden: VAN_INKOMEN[soort]
			}));
		});
}

export const allePunten = (brief: Briefconcept, concept: Concept): readonly Punt[] =>
	BLOKKEN.flatMap((blok) => puntenVan(brief, concept, blok));

/** De inkomens op de brief die er echt zijn, met dat inkomen in het dossier. */
function echteInkomens(
	brief: Briefconcept,
	concept: Concept
): readonly (readonly [opBrief: Conceptinkomen, feit: Conceptinkomen])[] {
	const metPartner = concept.leefsituatie === '' || isGehuwd(concept.leefsituatie);
	return brief.gegevens.inkomens.flatMap((inkomen) => {
		const feit = inkomenBij(brief, concept, inkomen.id);
		const telt = !isGeenInkomen(brief, inkomen.id) && (inkomen.van === 'inwoner' || metPartner);
		return feit && telt && teltMee(feit) ? [[inkomen, feit]] : [];
	});
}

const waarden = (waar: Concept | Conceptinkomen, velden: readonly string[]): readonly unknown[] =>
	velden.map((veld) => leesVeldwaarde(waar, veld));

/** Of er iets staat; waarover een bedrag gaat, zegt nog niet dat het er is. */
const noemt = (waar: Concept | Conceptinkomen, velden: readonly string[]): boolean =>
	waarden(
		waar,
		velden.filter((veld) => !veld.endsWith('.per'))
	).some((waarde) => (typeof waarde === 'string' ? waarde.trim() !== '' : waarde === true));

/** Of de brief dit noemt. */
export const staatInBrief = ({ inBrief, velden }: Punt): boolean => noemt(inBrief, velden);

/** Of iemand hier zelf iets typte; een vinkje alleen is nog geen antwoord. */
export const zegtFeit = ({ feit, velden }: Punt): boolean =>
	noemt(
		feit,
		velden.filter((veld) => !veld.endsWith('.ja'))
	);

/** Of het dossier dit al weet; dan vragen wij het niet nog eens. */
export function isBekend(punt: Punt): boolean {
	const opgave = opgaveVan(punt);
	return opgave?.soort === 'perioden' || noemt(punt.feit, punt.velden);
}

/** Een bedrag dat niet te lezen is, vragen wij nog eens: anders staat er geen veld om het te herstellen. */
export const isLeesbaar = ({ feit, velden }: Punt): boolean =>
	waarden(feit, velden.filter(isBedragveld)).every(
		(waarde) => typeof waarde !== 'string' || waarde.trim() === '' || leesKaal(waarde) !== null
	);
const isBedragveld = (veld: string): boolean =>
	/\.bedrag$|PerMaand$|^toeslagen\.|\.tBvv$|Voertuig$/.test(veld);

/** De opgave waar een bedrag van het inkomen in staat; van iets anders is er geen. */
export const opgaveVan = ({ soort, feit }: Punt): Conceptinkomen['opgave'] | null =>
	'opgave' in feit && (soort === 'belastbaar' || soort === 'netto') ? feit.opgave : null;

/** Zonder antwoord kan er niet gerekend worden, en de brief zegt het niet. */
export const moetGezegd = (punt: Punt): boolean => NODIG.includes(punt.soort) && !staatInBrief(punt);

/**
 * Art. 475da lid 7 Rv: zonder huurtoeslag tellen ook gewone woonkosten. Zegt de brief er niets over, dan is de vraag niet of zij
 * hoog zijn, maar wat het bedrag is.
 */
export const vraagtWoonbedrag = (punt: Punt): boolean =>
	punt.soort === 'woonkosten' &&
	'wonen' in punt.feit &&
	vraagtWoning(punt.feit) &&
	isZonderToeslag(punt.feit) &&
	!staatInBrief(punt);

/** Of brief en dossier hetzelfde zeggen, hoe het ook getypt is. */
export function isZelfde({ inBrief, feit, velden }: Punt): boolean {
	const [opBrief, echt] = [waarden(inBrief, velden), waarden(feit, velden)];
	return opBrief.every((waarde, plek) => alsGezegd(waarde) === alsGezegd(echt[plek]));
}
const alsGezegd = (waarde: unknown): unknown =>
	typeof waarde === 'string' ? (leesKaal(waarde) ?? waarde.trim()) : waarde;

/** Het dossier zegt hier niets meer over. */
export function maakLeeg({ feit, velden }: Punt): void {
	for (const veld of velden) {
		zetVeldwaarde(feit, veld, typeof leesVeldwaarde(feit, veld) === 'boolean' ? false : '');
	}
}

/** Het dossier zegt nu wat de brief zegt. */
export function neemPuntOver(punt: Punt): void {
	const { inBrief, feit, velden } = punt;
	for (const veld of velden) {
		const waarde = leesVeldwaarde(inBrief, veld);
		// Noemt de brief bij een adres in het buitenland geen land, dan blijft het land dat iemand zelf zei.
		if (waarde === '' && veld.startsWith('wonen.woonland') && staatInBrief(punt)) continue;
		if (typeof waarde === 'string' || typeof waarde === 'boolean') zetVeldwaarde(feit, veld, waarde);
	}
	const opgave = opgaveVan(punt);
	if (opgave) opgave.soort = 'bedragen';
	// Wat een brief niet noemt is gewoon: een adres in Nederland.
	if (punt.soort === 'adres' && 'wonen' in feit) feit.wonen.adres ||= 'nederland';
}
