import { alleen, strook, stroken } from '../casus/bouwstenen.ts';
import { CASUSSEN } from '../casus/casussen.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { leesDossier } from '../dossier/lees.ts';
import {
	LEZING_IDS,
	LEZINGEN,
	standaardLezing,
	type LezingId,
	type LezingOptie,
	type VasteLezingId
} from '../herleiding/lezingen.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { bepaalZekerheid } from '../regels/zekerheid/zekerheid.ts';
import { toonRond } from '../taal/bedragen.ts';
import { LEZINGVERHALEN, lezingnaslagteksten as teksten } from '../teksten/naslag/lezingen.ts';
import { LEZINGTEKSTEN } from '../teksten/lezingen.ts';
import { NIVEAU_IN_ZIN } from '../teksten/uitkomst/zekerheid.ts';
import { metLezing } from '../vergelijk/aanpassen.ts';
import { gevalOp, rekenUit, type Invoer } from '../vergelijk/geval.ts';
import { voetVan } from '../vergelijk/herziening.ts';

/*
 * Wat een lezing doet, in een geval. Alle bedragen komen uit de rekenkern; hier staat alleen welk geval het laat zien. Een
 * scherm laadt dit pas als iemand erom vraagt: alle casussen zitten eraan vast.
 */

/** Een casus waarin elke optie van de lezing een ander bedrag geeft; `tests/naslag` rekent dat na. */
const CASUS_BIJ: Readonly<Partial<Record<LezingId, string>>> = {
	ondergrens: 'gezin-onder-de-drempel',
	vakantiebijslag95: 'vakantiegeld-eens-per-jaar',
	normbedrag: 'kostendeler-met-loon',
	regel95: 'twee-banen',
	toeslagen: 'toeslag-verrekend',
	afronding: 'afronden'
};

/** In de casussen is een ontbrekende strook van vier weken er niet; daarom een klein dossier. */
const VIER_WEKEN = alleen('2026-06-30', [
	stroken(
		'15',
		'Uitzendbureau',
		[
			strook('2026-02-23', '2026-03-22', '2000.00', '200.00'),
			strook('2026-03-23', '2026-04-19', '2000.00', '200.00')
		],
		{ tijdvak: 'vierweken' }
	)
]);

/** Waar een keuze die vastligt in te zien is. Een keuze zonder casus staat hier niet. */
export const CASUS_BIJ_VAST: Readonly<Partial<Record<VasteLezingId, string>>> = {
	maandenDoorDrie: 'strook-ontbreekt',
	winstAlleenBelastbaar: 'loon-en-zzp',
	vakantiebijslagUitStroken: 'vakantiegeld-op-de-strook',
	vakantiegeldTwaalfMaanden: 'vakantiegeld-eens-per-jaar',
	lid5LosVanHuurtoeslag: 'hoge-huur-met-huurtoeslag',
	lid5EnLid7Samen: 'hoge-huur-zonder-huurtoeslag',
	geenWoonkostenZonderAdres: 'geen-adres',
	inrichtingGaatVoor: 'instelling',
	lid7AlleenBijNee: 'kamer-zonder-huurtoeslag',
	lopendBeslag: 'ander-beslag-loopt',
	voertuigAlleInkomens: 'auto-tweede-jaar',
	vierwekenkalender: 'uitzendkracht-vier-weken',
	vierwekenNaarMaand: 'uitzendkracht-vier-weken',
	normbedragAlleenBeslagobject: 'kostendeler-met-loon',
	toeslagenNaNul: 'toeslag-verrekend',
	omslagVolgorde: 'beslag-op-twee-inkomens',
	bankOngeachtOpenheid: 'bankrekening',
	afrondenAanHetEind: 'afronden'
};

/** Een keuze met het bedrag dat erbij hoort. */
export interface Lezingbedrag {
	readonly optie: LezingOptie;
	readonly label: string;
	/** Euro per maand: "€ 1.030". */
	readonly bedrag: string;
	/** "€ 15 meer", of "evenveel"; leeg bij het bedrag waar de andere naast staan. */
	readonly verschil: string;
	/** Hier staan de andere naast: onze keuze, of die van het dossier. */
	readonly isNu: boolean;
}

export interface Lezingvoorbeeld {
	readonly id: LezingId;
	readonly titel: string;
	readonly verhaal: readonly string[];
	readonly bedragen: readonly Lezingbedrag[];
	/** Null als het voorbeeld geen casus is. */
	readonly casus: string | null;
}

/** Wat elke keuze in het open dossier geeft. */
export interface Dossierlezing {
	readonly id: LezingId;
	readonly bedragen: readonly Lezingbedrag[];
	readonly maaktUit: boolean;
}

export interface Dossierlezingen {
	readonly bedrag: string;
	/** "minstens"; leeg als het precies is. */
	readonly inZin: string;
	readonly lezingen: readonly Dossierlezing[];
}

/** Wat er bij elke optie uitkomt, met wat dat scheelt met `nu`. */
function perOptie(invoer: Invoer, id: LezingId, nu: LezingOptie): readonly Lezingbedrag[] {
	const opties: readonly LezingOptie[] = LEZINGEN[id].opties;
	const voet = (optie: LezingOptie) =>
		voetVan(rekenUit({ ...invoer, dossier: metLezing(invoer.dossier, { [id]: optie }) }).bedragen);
	const eerst = voet(nu);
	return opties.map((optie) => {
		const waarde = voet(optie);
		const scheelt = waarde.min(eerst);
		const zin = scheelt.isNul()
			? teksten.gelijk
			: scheelt.isNegatief()
				? teksten.minder(toonRond(scheelt.tegengesteld()))
				: teksten.meer(toonRond(scheelt));
		return {
			optie,
			label: LEZINGTEKSTEN[id].opties[optie] ?? optie,
			bedrag: toonRond(waarde),
			verschil: optie === nu ? '' : zin,
			isNu: optie === nu
		};
	});
}

/** @throws RangeError als het geval niet te lezen is; de tests laten zien dat elk voorbeeld dat is. */
export function lezingvoorbeeld(id: LezingId): Lezingvoorbeeld {
	const casus = CASUSSEN.find((een) => een.id === CASUS_BIJ[id]) ?? null;
	const gelezen = leesDossier(casus?.dossier ?? VIER_WEKEN);
	const geval = gelezen.gelukt ? gevalOp(gelezen.waarde, gelezen.waarde.peildatum) : null;
	if (!geval) throw new RangeError(`geen geval bij ${id}`);
	const { titel, verhaal } = casus ?? LEZINGVERHALEN.vierweken;
	return { id, titel, verhaal, bedragen: perOptie(geval, id, standaardLezing(id)), casus: casus?.id ?? null };
}

export const lezingvoorbeelden = (): readonly Lezingvoorbeeld[] => LEZING_IDS.map(lezingvoorbeeld);

/** De titel van een casus bij een keuze die vastligt, voor een link. */
export const casusBijVast = (id: VasteLezingId): { readonly id: string; readonly titel: string } | null =>
	CASUSSEN.find((een) => een.id === CASUS_BIJ_VAST[id]) ?? null;

export function lezingenInDossier(uitkomst: Uitkomst): Dossierlezingen {
	const { dossier, normen } = uitkomst;
	return {
		bedrag: toonRond(voetVan(uitkomst)),
		inZin: NIVEAU_IN_ZIN[bepaalZekerheid(uitkomst).niveau],
		lezingen: LEZING_IDS.map((id) => inDossier({ dossier, normen }, id))
	};
}

function inDossier(invoer: Invoer & { readonly dossier: Dossier }, id: LezingId): Dossierlezing {
	const bedragen = perOptie(invoer, id, invoer.dossier.lezingen[id]);
	return { id, bedragen, maaktUit: bedragen.some(({ bedrag }) => bedrag !== bedragen[0]?.bedrag) };
}
