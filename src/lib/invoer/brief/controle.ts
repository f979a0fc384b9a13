import { metBriefadres } from '../../controle/briefadres.ts';
import { leesControle } from '../../controle/lees.ts';
import { opgaveAlsBedragen } from '../../vergelijk/opgave-als-bedragen.ts';
import type { Controle } from '../../controle/velden.ts';
import { gaatOverGeenInkomen } from '../../controle/zelfde-beslagobject.ts';
import { leesBriefkop, type Briefconcept, type Briefkop } from '../../dossier/brief.ts';
import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import { OVERHEIDSVORDERING, type Dossier } from '../../dossier/dossier.ts';
import { teltMee } from '../../dossier/geldend.ts';
import { leesConceptVoorBvv } from '../../dossier/lees-concept.ts';
import { NIEUWSTE, Plek } from '../../dossier/plek.ts';
import { alsBestand } from '../../dossier/schrijf.ts';
import { alGekeurd } from '../../dossier/veld-normen.ts';
import type { Gelezen, Veldfout } from '../../dossier/veldfout.ts';
import type { Datum } from '../../tijd/datum.ts';
import { toonGetypt } from '../../tijd/datumtekst.ts';
import { berekenGelezen } from '../bereken-concept.ts';
import { heeftNormenOp } from '../peildatum.ts';
import { alleenVoorBank, isBankbeslag, metVasteMaat } from './bankbeslag.ts';
import { metStartjaar } from './begin.ts';
import { metBeslagobject, metGroepenVan } from './beslagobject.ts';
import { vraagtAlleenWinst } from '../inkomensvraag.ts';
import { inkomenBij, isGeenInkomen } from './inkomens.ts';
import { landVanBrief } from './land.ts';

/* Van een overgetypte brief en het dossier naar de controle die scherm, brieven en opdrachtregel delen. */

/** Wat er op de eerste pagina mis is: elk veld, en of de dagen op elkaar kunnen volgen. */
export function leesKop(brief: Briefconcept, vandaag: Datum): Gelezen<Briefkop> {
	const plek = new Plek(NIEUWSTE, []);
	const kop = leesBriefkop(metVasteMaat(brief), plek);
	const getypt = new Set(plek.fouten.map(({ veld }) => veld));
	const fouten = [
		...plek.fouten,
		...dagfouten(bestandVan(kop, null), vandaag).filter(({ veld }) => !getypt.has(veld)),
		...beginfouten(kop, vandaag)
	];
	return fouten.length === 0 ? { gelukt: true, waarde: kop } : { gelukt: false, fouten };
}

/** Sinds wanneer er beslag ligt, staat niet in een controle. */
export const beginfouten = ({ sinds }: Pick<Briefkop, 'sinds'>, vandaag: Datum): readonly Veldfout[] =>
	sinds !== null && sinds > vandaag ? [{ veld: 'sinds', code: 'beslagNaVandaag', gegevens: {} }] : [];

/** De controle zonder feiten: dan blijft over wat er aan de brief zelf mis is. */
function dagfouten(brief: object, vandaag: Datum): readonly Veldfout[] {
	const gelezen = leesControle({ formaat: 'bvv-controle', versie: 1, vandaag, feiten: null, brief });
	return gelezen.gelukt
		? []
		: gelezen.fouten
				.filter(({ veld }) => veld.startsWith('brief.'))
				.map((fout) => ({ ...fout, veld: fout.veld.slice('brief.'.length) }));
}

const bestandVan = (
	{ datum, ontvangen, soort, bedrag, soortBedrag, per }: Briefkop,
	gegevens: Dossier | null
): object => ({
	datum,
	ontvangen,
	soort,
	bedrag,
	soortBedrag,
	per,
	gegevens: gegevens && alsBestand(gegevens)
});

/** De hele controle, of alle fouten. Een fout begint met `brief.`, of is een pad in het dossier. */
export function naarControle(brief: Briefconcept, getypt: Concept, vandaag: Datum): Gelezen<Controle> {
	const concept = metStartjaar(brief, getypt);
	const kop = leesKop(brief, vandaag);
	if (!kop.gelukt) return onder('brief.', kop.fouten);
	const { datum } = kop.waarde;
	const feiten = leesFeiten(brief, concept, datum, vandaag);
	if (!feiten.gelukt) return feiten;
	const genoemd = isBankbeslag(brief) ? null : genoemdeGegevens(brief, concept);
	const gelezen = genoemd && leesOp(genoemd, datum, vandaag);
	if (gelezen?.gelukt === false) return onder('brief.gegevens.', gelezen.fouten);
	const gegevens =
		gelezen && metBriefadres(gelezen.waarde, feiten.waarde, kop.waarde, brief.gegevens.wonen.adres === '');
	return leesControle(
		{
			formaat: 'bvv-controle',
			versie: 1,
			vandaag,
			feiten: alsBestand(feiten.waarde),
			brief: bestandVan(kop.waarde, gegevens && zwijgtOverVakantiegeld(gegevens, feiten.waarde))
		},
		{ keur: alGekeurd }
	);
}

/** Een brief noemt het vakantiegeld niet: zeggen de loonstroken hoe het is, dan spreekt hij dat niet tegen. */
function zwijgtOverVakantiegeld(gegevens: Dossier, feiten: Dossier): Dossier {
	const uitkomst = berekenGelezen({ gelukt: true, waarde: feiten });
	const metStroken =
		uitkomst?.inkomens.filter(({ inkomen: { opgave } }) => opgave.soort === 'perioden') ?? [];
	const inkomens = gegevens.inkomens.map((inkomen) => {
		const feit = metStroken.find((een) => een.inkomen.id === inkomen.id);
		const { opgave } = inkomen;
		if (!feit || opgave.soort === 'perioden') return inkomen;
		return { ...inkomen, opgave: { ...opgave, vakantiegeld: opgaveAlsBedragen(feit).vakantiegeld } };
	});
	return { ...gegevens, inkomens };
}

const onder = (voor: string, fouten: readonly Veldfout[]): Gelezen<never> => ({
	gelukt: false,
	fouten: fouten.map((fout) => ({ ...fout, veld: `${voor}${fout.veld}` }))
});

/** Wat er echt zo is op de dag van de brief, voor het inkomen waar hij over gaat. */
export const leesFeiten = (
	brief: Briefconcept,
	concept: Concept,
	dag: Datum,
	vandaag: Datum
): Gelezen<Dossier> =>
	leesOp(isBankbeslag(brief) ? alleenVoorBank(concept) : metBeslagobject(brief, concept), dag, vandaag);

/** Een concept op de dag van de brief. Over een dag zonder normen oordeelt de controle. */
function leesOp(concept: Concept, dag: Datum, vandaag: Datum): Gelezen<Dossier> {
	const metNormen = heeftNormenOp(concept, dag) ? dag : vandaag;
	const gelezen = leesConceptVoorBvv({ ...concept, peildatum: toonGetypt(metNormen) });
	return gelezen.gelukt ? { gelukt: true, waarde: { ...gelezen.waarde, peildatum: dag } } : gelezen;
}

/**
 * Waarmee de brief zegt te rekenen; null als hij niets noemt. Wat elke berekening nodig heeft en de brief niet noemt, is wat
 * echt zo is; wat er alleen staat als het meetelt (toeslagen, woonkosten, een rechter), telde dan niet mee.
 */
function genoemdeGegevens(brief: Briefconcept, concept: Concept): Concept | null {
	const { gegevens } = brief;
	const inkomens = gegevens.inkomens.flatMap((een) => genoemdInkomen(brief, concept, een));
	const noemt = gegevens.leefsituatie !== '' || gegevens.inkomens.some(noemtBedrag);
	if (!noemt || inkomens.length === 0) return null;
	const { woning, huurtoeslagMogelijk } = concept.wonen;
	const land = landVanBrief(brief, concept);
	if (!land) return null;
	const wonen = { ...gegevens.wonen, ...land, woning, huurtoeslagMogelijk };
	const { beslagobject } = gegevens.beslag;
	const beslagen = inkomens.find(
		({ id, soort }) =>
			beslagobject !== null && id === idVan(brief, concept, beslagobject) && soort === 'periodiek'
	);
	return {
		...gegevens,
		eigenNormen: concept.eigenNormen,
		leefsituatie: gegevens.leefsituatie || concept.leefsituatie,
		wonen,
		inkomens,
		beslag: {
			...gegevens.beslag,
			...metGroepenVan(concept, inkomens),
			startjaar: gegevens.beslag.startjaar || concept.beslag.startjaar,
			beslagobject: gaatOverGeenInkomen(brief) ? OVERHEIDSVORDERING : (beslagen?.id ?? null)
		}
	};
}

const isGetypt = (tekst: string): boolean => tekst.trim() !== '';
const noemtBedrag = ({ opgave }: Conceptinkomen): boolean =>
	isGetypt(opgave.belastbaar.bedrag) || isGetypt(opgave.netto.bedrag);

/** Gekoppelde inkomens heten hetzelfde; een ander komt nooit op een id van het dossier uit. */
const idVan = (brief: Briefconcept, concept: Concept, id: string): string =>
	inkomenBij(brief, concept, id)?.id ?? `brief ${id}`;

/** Een inkomen op de brief, met wat een brief nooit noemt (de code, het vakantiegeld) zoals het echt is. */
function genoemdInkomen(
	brief: Briefconcept,
	concept: Concept,
	opBrief: Conceptinkomen
): readonly Conceptinkomen[] {
	const gekoppeld = isGeenInkomen(brief, opBrief.id) ? null : inkomenBij(brief, concept, opBrief.id);
	// Telt het niet mee, dan telde de brief het toch.
	const feit = gekoppeld && teltMee(gekoppeld) ? gekoppeld : null;
	const id = idVan(brief, concept, opBrief.id);
	if (!feit) return noemtBedrag(opBrief) ? [{ ...opBrief, id, opgave: metBelastbaar(opBrief.opgave) }] : [];
	const { codeSoort, soort, tijdvak, vraag } = feit;
	return [{ ...opBrief, id, codeSoort, soort, tijdvak, vraag, opgave: opgaveVan(opBrief, feit) }];
}

type Opgave = Conceptinkomen['opgave'];

function opgaveVan({ opgave }: Conceptinkomen, inkomen: Conceptinkomen): Opgave {
	const { opgave: feit } = inkomen;
	// Van winst telt het netto niet, en vragen wij het niet.
	const zonderNetto = !isGetypt(opgave.netto.bedrag) || vraagtAlleenWinst(inkomen);
	if (!isGetypt(opgave.netto.bedrag) && feit.soort === 'perioden') return feit;
	const { vakantiegeld } = feit;
	return metBelastbaar({
		...opgave,
		soort: 'bedragen',
		vakantiegeld,
		...(zonderNetto && { netto: feit.netto }),
		...(!isGetypt(opgave.belastbaar.bedrag) &&
			feit.soort !== 'perioden' && {
				belastbaar: feit.belastbaar,
				belastbaarOnbekend: feit.belastbaarOnbekend
			})
	});
}

/** Zonder belastbaar bedrag schatten wij het uit het netto. */
const metBelastbaar = (opgave: Opgave): Opgave =>
	isGetypt(opgave.belastbaar.bedrag) ? opgave : { ...opgave, belastbaarOnbekend: true };
