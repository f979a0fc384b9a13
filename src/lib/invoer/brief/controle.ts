import { leesControle } from '../../controle/lees.ts';
import { opgaveAlsBedragen } from '../../controle/opgave-als-bedragen.ts';
import type { Controle } from '../../controle/velden.ts';
import { leesBriefkop, type Briefconcept, type Briefkop } from '../../dossier/brief.ts';
import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { leesConceptVoorBvv } from '../../dossier/lees-concept.ts';
import { NIEUWSTE, Plek } from '../../dossier/plek.ts';
import { alsBestand } from '../../dossier/schrijf.ts';
import type { Gelezen, Veldfout } from '../../dossier/veldfout.ts';
import { heeftNormen } from '../../normen/bereik.ts';
import type { Datum } from '../../tijd/datum.ts';
import { toonGetypt } from '../../tijd/datumtekst.ts';
import { berekenGelezen } from '../bereken-concept.ts';
import { metBeslagobject, metGroepenVan } from './beslagobject.ts';
import { inkomenBij, isGeenInkomen } from './inkomens.ts';

/* Van een overgetypte brief en het dossier naar de controle die scherm, brieven en opdrachtregel delen. */

/** Wat er op de eerste pagina mis is: elk veld, en of de dagen op elkaar kunnen volgen. */
export function leesKop(brief: Briefconcept, vandaag: Datum): Gelezen<Briefkop> {
	const plek = new Plek(NIEUWSTE, []);
	const kop = leesBriefkop(brief, plek);
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
export function naarControle(brief: Briefconcept, concept: Concept, vandaag: Datum): Gelezen<Controle> {
	const kop = leesKop(brief, vandaag);
	if (!kop.gelukt) return onder('brief.', kop.fouten);
	const { datum } = kop.waarde;
	const feiten = leesFeiten(brief, concept, datum, vandaag);
	if (!feiten.gelukt) return feiten;
	const genoemd = genoemdeGegevens(brief, concept);
	const gegevens = genoemd && leesOp(genoemd, datum, vandaag);
	if (gegevens?.gelukt === false) return onder('brief.gegevens.', gegevens.fouten);
	return leesControle({
		formaat: 'bvv-controle',
		versie: 1,
		vandaag,
		feiten: alsBestand(feiten.waarde),
		brief: bestandVan(kop.waarde, gegevens && zwijgtOverVakantiegeld(gegevens.waarde, feiten.waarde))
	});
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
): Gelezen<Dossier> => leesOp(metBeslagobject(brief, concept), dag, vandaag);

/** Een concept op de dag van de brief. Over een dag zonder normen oordeelt de controle. */
function leesOp(concept: Concept, dag: Datum, vandaag: Datum): Gelezen<Dossier> {
	const metNormen = heeftNormen(dag) ? dag : vandaag;
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
	const { woning, huurtoeslagMogelijk, openheidVanZaken } = concept.wonen;
	const wonen = { ...gegevens.wonen, woning, huurtoeslagMogelijk, openheidVanZaken };
	const ids = new Map(gegevens.inkomens.map(({ id }) => [id, idVan(brief, concept, id)]));
	const { beslagobject } = gegevens.beslag;
	return metBeslagobject(brief, {
		...gegevens,
		leefsituatie: gegevens.leefsituatie || concept.leefsituatie,
		wonen,
		inkomens,
		beslag: {
			...gegevens.beslag,
			...metGroepenVan(concept, inkomens),
			startjaar: gegevens.beslag.startjaar || concept.beslag.startjaar,
			beslagobject: beslagobject === null ? null : (ids.get(beslagobject) ?? null)
		}
	});
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
	const feit = isGeenInkomen(brief, opBrief.id) ? null : inkomenBij(brief, concept, opBrief.id);
	const id = idVan(brief, concept, opBrief.id);
	if (!feit) return noemtBedrag(opBrief) ? [{ ...opBrief, id, opgave: metBelastbaar(opBrief.opgave) }] : [];
	const { codeSoort, soort, tijdvak, vraag } = feit;
	return [{ ...opBrief, id, codeSoort, soort, tijdvak, vraag, opgave: opgaveVan(opBrief, feit) }];
}

type Opgave = Conceptinkomen['opgave'];

function opgaveVan({ opgave }: Conceptinkomen, { opgave: feit }: Conceptinkomen): Opgave {
	if (!isGetypt(opgave.netto.bedrag) && feit.soort === 'perioden') return feit;
	const { vakantiegeld } = feit;
	return metBelastbaar({
		...opgave,
		soort: 'bedragen',
		vakantiegeld,
		...(!isGetypt(opgave.netto.bedrag) && { netto: feit.netto }),
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
