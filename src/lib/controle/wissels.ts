import { isGehuwd, type Dossier, type Inkomen } from '../dossier/dossier.ts';
import { leesDossier } from '../dossier/lees.ts';
import { inkomenPad, sleutelsVan, type Pad } from '../dossier/pad.ts';
import { NIEUWSTE } from '../dossier/plek.ts';
import { dossier as dossiervelden } from '../dossier/velden.ts';
import { inkomen as inkomenvelden } from '../dossier/velden-inkomen.ts';
import { zonderInkomens } from './aanpassen.ts';
import { rekenUit, type Geval } from './geval.ts';
import { koppelInkomens } from './koppel-inkomens.ts';
import { veldverschillen, type Veldverschil } from './veldverschillen.ts';
import { zelfdeOpgave } from './zelfde-opgave.ts';

/** De gegevens van de brief, met een veld zoals het echt is. */
interface Wissel extends Veldverschil {
	readonly naar: Dossier;
}

export interface Wissels {
	/** De gegevens van de brief, in de vorm waarin de wissels ervan verschillen. */
	readonly van: Dossier;
	readonly wissels: readonly Wissel[];
}

/**
 * Elk verschil tussen de brief en de feiten, met de brief waarin alleen dat anders is. Wat alleen niet kan, gaat mee met het
 * veld waar het aan vastzit: de partner met de leefsituatie, het land met het adres.
 */
export function wisselsVan(brief: Geval, feiten: Geval): Wissels {
	const gekoppeld = koppelInkomens(brief.dossier, feiten.dossier);
	const echt = rekenUit({ dossier: gekoppeld.feiten, normen: feiten.normen });
	const paren = gekoppeld.inkomens.flatMap((paar) => (paar.brief ? [alsPaar(brief, echt, paar.brief)] : []));
	const van = metBeslagobject(
		brief,
		paren.map(([opBrief]) => opBrief)
	);
	const naar = metBeslagobject(
		echt,
		paren.map(([, feit]) => feit)
	);
	const partnerGaatMee = isGehuwd(van.leefsituatie) !== isGehuwd(naar.leefsituatie);
	const los = ({ van: persoon }: Inkomen): boolean => !(partnerGaatMee && persoon === 'partner');
	const partners = gekoppeld.feiten.inkomens.filter((een) => een.van === 'partner');

	const metLeefsituatie = (leefsituatie: Dossier['leefsituatie']): Dossier => {
		if (!partnerGaatMee) return { ...van, leefsituatie };
		if (isGehuwd(leefsituatie)) return { ...van, leefsituatie, inkomens: [...van.inkomens, ...partners] };
		return { ...zonderInkomens(van, (een) => een.van === 'partner'), leefsituatie };
	};
	const velden = veldverschillen(van, naar).flatMap((verschil): readonly Wissel[] => {
		if (verschil.veld === 'leefsituatie') return [{ ...verschil, naar: metLeefsituatie(naar.leefsituatie) }];
		const adresWisselt = van.wonen.adres !== naar.wonen.adres;
		if (adresWisselt && MET_ADRES.includes(verschil.veld)) return [];
		const samen = verschil.veld === 'wonen.adres' ? ADRESVELDEN : [verschil.veld];
		const alleen = samen.reduce((stand, veld) => zetOp(stand, veld, waardeOp(naar, veld)), bestandVan(van));
		return als(verschil, alleen);
	});
	const opBrief = gekoppeld.inkomens.flatMap((paar, plek): readonly Wissel[] =>
		paar.brief && !paar.feit && los(paar.brief)
			? als(
					{ veld: inkomenPad(plek), brief: inkomenvelden.schrijf(paar.brief, NIEUWSTE), feit: null },
					bestandVan(zonderInkomens(van, ({ id }) => id === paar.brief?.id))
				)
			: []
	);
	const nieuw = gekoppeld.inkomens.flatMap(({ brief: staatEr, feit }, plek): readonly Wissel[] =>
		!staatEr && feit && los(feit)
			? als(
					{ veld: inkomenPad(plek), brief: null, feit: inkomenvelden.schrijf(feit, NIEUWSTE) },
					bestandVan({ ...van, inkomens: [...van.inkomens, feit] })
				)
			: []
	);
	return { van, wissels: [...velden, ...opBrief, ...nieuw] };
}

/** Art. 475da lid 4 Rv: een adres in het buitenland heeft een land. */
const MET_ADRES: readonly Pad[] = ['wonen.woonland', 'wonen.woonlandfactor'];
const ADRESVELDEN: readonly Pad[] = ['wonen.adres', ...MET_ADRES];

/** Een inkomen op de brief en het echte, in dezelfde woorden; staat het alleen op de brief, dan twee keer hetzelfde. */
function alsPaar(brief: Geval, echt: Geval, opBrief: Inkomen): readonly [Inkomen, Inkomen] {
	const links = brief.bedragen.inkomens.find(({ inkomen }) => inkomen.id === opBrief.id);
	const rechts = echt.bedragen.inkomens.find(({ inkomen }) => inkomen.id === opBrief.id);
	if (!links || !rechts) return [opBrief, opBrief];
	const [opgave, feit] = zelfdeOpgave(links, rechts);
	return [
		{ ...opBrief, opgave },
		{ ...rechts.inkomen, opgave: feit }
	];
}

/** Zonder keuze is het beslagobject het eerste in de beslagvolgorde; dan staat dat er. */
const metBeslagobject = ({ dossier, bedragen }: Geval, inkomens: readonly Inkomen[]): Dossier => ({
	...dossier,
	inkomens,
	beslag: {
		...dossier.beslag,
		beslagobject:
			bedragen.toegepast.soort === 'inkomen' && !bedragen.toegepast.alsKantonrechter
				? bedragen.toegepast.object.inkomen.id
				: dossier.beslag.beslagobject
	}
});

const bestandVan = (inhoud: Dossier): object => ({
	formaat: 'bvv-dossier',
	versie: NIEUWSTE,
	...(dossiervelden.schrijf(inhoud, NIEUWSTE) as object)
});

const waardeOp = (inhoud: Dossier, veld: Pad): unknown =>
	sleutelsVan(veld).reduce<unknown>(
		(deel, sleutel) => (typeof deel === 'object' && deel !== null ? Reflect.get(deel, sleutel) : null),
		dossiervelden.schrijf(inhoud, NIEUWSTE)
	);

/** Het bestand met een andere waarde op dit pad. */
function zetOp(deel: object, veld: string, waarde: unknown): object {
	const [sleutel = '', ...rest] = sleutelsVan(veld);
	const kopie: object = Array.isArray(deel) ? [...(deel as unknown[])] : { ...deel };
	const onder: unknown = Reflect.get(kopie, sleutel);
	const nieuw =
		rest.length === 0 || typeof onder !== 'object' || onder === null
			? waarde
			: zetOp(onder, rest.join('.'), waarde);
	Reflect.set(kopie, sleutel, nieuw);
	return kopie;
}

/** Een bestand dat niet te lezen is, kan niet alleen: dan is er geen wissel. */
function als(verschil: Veldverschil, bestand: object): readonly Wissel[] {
	const gelezen = leesDossier(bestand);
	return gelezen.gelukt ? [{ ...verschil, naar: gelezen.waarde }] : [];
}
