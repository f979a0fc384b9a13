/** Stap 8: van bBVV naar toegepaste beslagvrije voet (tBVV), in de volgorde van art. 475db, 475dc en 475fa. */
import {
	breuk,
	centen,
	deel,
	grootste,
	halfOmhoog,
	heleOmhoog,
	keer,
	kleinste,
	min,
	minstensNul,
	NUL,
	plus,
	som,
	verhouding,
	vergelijk,
	type Breuk
} from './breuk.ts';
import { ontleed } from './datum.ts';
import type { Inkomen } from './inkomen.ts';
import { bedragOfNul, type Lezingen, type RuwDossier, type Uitkomst } from './vorm.ts';

const VIJFENNEGENTIG = verhouding(95, 100);
const NORMBEDRAG_VANAF = '2022-01-01';

export interface Toegepast {
	readonly rP: Breuk;
	readonly O: Breuk;
	readonly N: Breuk;
	/** Het bedrag voor de grens van 95%. */
	readonly X: Breuk;
	readonly regel95: boolean;
	/** Of de grens van art. 475dc lid 2 is gebruikt. */
	readonly volgensLid2: boolean;
	readonly exact: Breuk;
	readonly tBvv: Breuk;
}

/** Regel 8.3: vanaf het kalenderjaar na het startjaar, over alle eigen inkomens. */
function voertuig(dossier: RuwDossier, eigen: readonly Inkomen[]): Breuk {
	const totaal = som(eigen.map((inkomen) => inkomen.voertuigPerMaand));
	const startjaar = dossier.beslag?.startjaar;
	if (totaal.teller === 0n) return NUL;
	if (startjaar == null) throw new Error('Ongeldig dossier: startjaar ontbreekt.');
	return ontleed(dossier.peildatum).jaar > startjaar ? totaal : NUL;
}

/** Bedragen met of zonder vakantiegeld, naar de lezing `vakantiebijslag95` (regel 8.4a). */
interface Voor95 {
	readonly N: Breuk;
	readonly O: Breuk;
}

/** Regel 8.4: wat volgens lid 1 hoogstens vrij blijft. */
function grensLid1({ N, O }: Voor95, lezing: Lezingen['regel95']): Breuk {
	const deel95 = keer(plus(N, O), VIJFENNEGENTIG);
	if (lezing === 'beslagobject') return keer(N, VIJFENNEGENTIG);
	return lezing === 'letterlijk' ? deel95 : minstensNul(min(deel95, O));
}

/** Regels 8.4, 8.4a, 8.5 en 11.2; het bedrag zelf als er geen grens is (winst zonder netto, sectie 17.2). */
function bovengrens(
	dossier: RuwDossier,
	object: Inkomen | undefined,
	voor95: Voor95,
	vergeleken: Breuk,
	lezingen: Lezingen
): { cap: Breuk; volgensLid2: boolean } {
	const alleenLid1 = (cap: Breuk) => ({ cap, volgensLid2: false });
	if (!object) return alleenLid1(keer(plus(voor95.N, voor95.O), VIJFENNEGENTIG));
	if (object.soort === 'winst' && object.zonderNetto) return alleenLid1(vergeleken);
	const lid1 = grensLid1(voor95, lezingen.regel95);
	if (!object.normbedrag || dossier.peildatum < NORMBEDRAG_VANAF) return alleenLid1(lid1);
	if (lezingen.normbedrag === 'bijLid1' && vergelijk(vergeleken, lid1) <= 0) return alleenLid1(lid1);
	return {
		cap: minstensNul(min(keer(object.normbedrag, VIJFENNEGENTIG), voor95.O)),
		volgensLid2: true
	};
}

/** Regel 8.8: de enige plaats waar het eindbedrag wordt afgerond. */
function rondAf(bedrag: Breuk, lezing: Lezingen['afronding']): Breuk {
	if (lezing === 'heleEuroOmhoog') return heleOmhoog(bedrag);
	return halfOmhoog(bedrag, lezing === 'centen' ? 2 : 0);
}

/**
 * Regels 8.1 tot en met 8.8. Zonder beslagobject (overheidsvordering, regel 11.2) is er geen N en geen O
 * en telt elk eigen inkomen mee in T.
 */
export function pasToe(
	dossier: RuwDossier,
	inkomens: readonly Inkomen[],
	object: Inkomen | undefined,
	groep: readonly Inkomen[],
	{ bBvv, P, lezingen }: { bBvv: Breuk; P: Breuk; lezingen: Lezingen }
): Toegepast {
	const eigen = inkomens.filter((inkomen) => !inkomen.partner);
	const buitenGroep = som(eigen.filter((inkomen) => !groep.includes(inkomen)).map(({ geteld }) => geteld));
	const N = som(groep.map((inkomen) => inkomen.netto));
	const O = object ? buitenGroep : NUL;
	const inclusief = lezingen.vakantiebijslag95 === 'inclusief';
	const buiten = eigen.filter((inkomen) => !groep.includes(inkomen));
	const voor95 = {
		N: inclusief ? som(groep.map(({ nettoInclusief }) => nettoInclusief)) : N,
		O: inclusief ? som(buiten.map(({ geteldInclusief }) => geteldInclusief)) : buitenGroep
	};

	const rP = kleinste(P, deel(bBvv, breuk(2)));
	const X = minstensNul(som([bBvv, min(NUL, rP), min(NUL, O), min(NUL, voertuig(dossier, eigen))]));
	const { huurtoeslag, zorgtoeslag, kindgebondenBudget } = dossier.toeslagen ?? {};
	const toeslagen = som([huurtoeslag, zorgtoeslag, kindgebondenBudget].map(bedragOfNul));
	const ervoor = lezingen.toeslagen === 'voor95' ? plus(X, toeslagen) : X;
	const { cap, volgensLid2 } = bovengrens(dossier, object, voor95, ervoor, lezingen);
	const begrensd = kleinste(ervoor, cap);
	const metToeslagen = lezingen.toeslagen === 'voor95' ? begrensd : plus(begrensd, toeslagen);

	const hardheid = dossier.hardheid;
	const loopt = hardheid != null && dossier.peildatum <= hardheid.einddatum;
	const exact = plus(metToeslagen, loopt ? breuk(hardheid.bedrag) : NUL);
	const regel95 = vergelijk(cap, ervoor) < 0;
	return { rP, O, N, X, regel95, volgensLid2, exact, tBvv: rondAf(exact, lezingen.afronding) };
}

/**
 * Regel 10.6: de tBVV naar rato van het netto over de inkomens onder beslag; hele euro's, de laatste
 * krijgt de rest. Bij het beslagobject telt mee wat ermee is samengevoegd.
 */
export function slaOm(
	dossier: RuwDossier,
	inkomens: readonly Inkomen[],
	object: Inkomen | undefined,
	tBvv: Breuk
): Map<string, Breuk> {
	const gekozen = dossier.beslag?.omslag ?? [];
	const verdeling = new Map<string, Breuk>();
	if (!object || gekozen.length === 0) return verdeling;

	const ids = gekozen.includes(object.id) ? gekozen : [object.id, ...gekozen];
	const samengevoegd = (dossier.beslag?.samenvoegen ?? []).filter((id) => !ids.includes(id));
	const nettoVan = (leden: readonly string[]): Breuk =>
		som(inkomens.filter((inkomen) => leden.includes(inkomen.id)).map((inkomen) => inkomen.netto));
	const gewicht = (id: string): Breuk => nettoVan(id === object.id ? [id, ...samengevoegd] : [id]);
	const alles = som(ids.map(gewicht));

	let rest = tBvv;
	ids.forEach((id, plaats) => {
		const laatste = plaats === ids.length - 1;
		const naarRato = alles.teller === 0n ? NUL : halfOmhoog(deel(keer(tBvv, gewicht(id)), alles), 0);
		// Afronden naar boven mag het laatste deel niet onder nul duwen.
		const aandeel = laatste ? rest : kleinste(naarRato, rest);
		verdeling.set(id, aandeel);
		rest = min(rest, aandeel);
	});
	return verdeling;
}

/** Regel 8.9 en 11: beslagruimte is nooit negatief. */
export const beslagruimte = (N: Breuk, tBvv: Breuk): Breuk => grootste(min(N, tBvv), NUL);

/** Sectie 18: wat er van het vakantiegeld van een jaar gaat; null als de groep er geen heeft. */
export function vakantiegeldVan(groep: readonly Inkomen[], tBvv: Breuk): Uitkomst['vakantiegeld'] {
	const N = som(groep.map(({ netto }) => netto));
	const perJaar = keer(min(som(groep.map(({ nettoInclusief }) => nettoInclusief)), N), breuk(12));
	if (perJaar.teller === 0n) return null;
	const tekort = keer(minstensNul(min(tBvv, N)), breuk(12));
	const houdt = kleinste(perJaar, tekort);
	return {
		nettoPerJaar: centen(perJaar),
		houdt: centen(houdt),
		ruimte: centen(min(perJaar, houdt)),
		geschat: groep.some(({ geschat }) => geschat)
	};
}
