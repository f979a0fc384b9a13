import { toonBedrag } from '../getal/bedragtekst.ts';
import { VTLB_SLEUTELS, type Vtlbsleutel } from '../normen/vtlb/typen.ts';
import type { JaNeeOnbekend } from './dossier.ts';
import {
	BEDRAGCORRECTIES,
	INDIVIDUELE_LASTEN,
	STANDAARD_LOOPTIJD,
	type Bedragcorrectie,
	type Gebruikerseditie,
	type IndividueleLast,
	type InRegeling,
	type Partnerinkomen,
	type Traject,
	type Vtlb
} from './vtlb.ts';

/* Het deel van een concept over het vrij te laten bedrag: precies wat er getypt is, met dezelfde namen als in het dossier. */

export interface Conceptvtlb {
	/** Iemand heeft de indicatie gevraagd; zo niet, dan blijft het dossier versie 1. */
	gevraagd: boolean;
	traject: Traject;
	inRegeling: InRegeling | '';
	gemeenschap: JaNeeOnbekend | '';
	partnerinkomen: Partnerinkomen | '';
	pensioengerechtigd: 'ja' | 'nee' | '';
	meerDan18Uur: JaNeeOnbekend | '';
	looptijdMaanden: string;
	schuld: string;
	inkomen: { erbij: string; eraf: string };
	vakantiegeld: {
		inInkomen: JaNeeOnbekend | '';
		nettoPerJaar: string;
		vrijDeelPerJaar: string;
		uitbetaald: string;
		beschermd: string;
		maanden: string;
	};
	correcties: Record<Bedragcorrectie, string>;
	ziektekostenMetPremie: boolean;
	eigenRisico: { perJaar: string; verzekerden: string };
	individueleLasten: Record<IndividueleLast, string>;
	auto: { kilometers: string; vergoeding: string };
	kinderopvang: { kosten: string; toeslag: string };
	omgang: { dagen: string; kinderen: string };
	editie: { id: string; bron: string; waarden: Record<Vtlbsleutel, string> };
}

const perNaam = <N extends string>(namen: readonly N[], waarde: (naam: N) => string) =>
	Object.fromEntries(namen.map((naam) => [naam, waarde(naam)])) as Record<N, string>;
const leeg = () => '';

export const leegVtlb = (): Conceptvtlb => ({
	gevraagd: false,
	traject: 'onbekend',
	inRegeling: '',
	gemeenschap: '',
	partnerinkomen: '',
	pensioengerechtigd: '',
	meerDan18Uur: '',
	looptijdMaanden: String(STANDAARD_LOOPTIJD),
	schuld: '',
	inkomen: { erbij: '', eraf: '' },
	vakantiegeld: {
		inInkomen: '',
		nettoPerJaar: '',
		vrijDeelPerJaar: '',
		uitbetaald: '',
		beschermd: '',
		maanden: ''
	},
	correcties: perNaam(BEDRAGCORRECTIES, leeg),
	ziektekostenMetPremie: false,
	eigenRisico: { perJaar: '', verzekerden: '' },
	individueleLasten: perNaam(INDIVIDUELE_LASTEN, leeg),
	auto: { kilometers: '', vergoeding: '' },
	kinderopvang: { kosten: '', toeslag: '' },
	omgang: { dagen: '', kinderen: '' },
	editie: { id: '', bron: '', waarden: perNaam(VTLB_SLEUTELS, leeg) }
});

const getypt = (waarde: string | number | null): string =>
	waarde === null ? '' : typeof waarde === 'number' ? String(waarde) : toonBedrag(waarde);

/** De opgaven van een geopend dossier, zodat er verder aan gewerkt kan worden. */
export function conceptVanVtlb(vtlb: Vtlb | undefined): Conceptvtlb {
	if (!vtlb) return leegVtlb();
	const groep = <G extends Record<string, string | number | null>>(van: G) =>
		Object.fromEntries(Object.entries(van).map(([naam, waarde]) => [naam, getypt(waarde)])) as Record<
			keyof G,
			string
		>;
	const { inInkomen, ...vakantiegeld } = vtlb.vakantiegeld;
	return {
		gevraagd: true,
		traject: vtlb.traject,
		inRegeling: vtlb.inRegeling,
		gemeenschap: vtlb.gemeenschap,
		partnerinkomen: vtlb.partnerinkomen,
		pensioengerechtigd: vtlb.pensioengerechtigd ? 'ja' : 'nee',
		meerDan18Uur: vtlb.meerDan18Uur,
		looptijdMaanden: String(vtlb.looptijdMaanden),
		schuld: getypt(vtlb.schuld),
		inkomen: groep(vtlb.inkomen),
		vakantiegeld: { inInkomen, ...groep(vakantiegeld) },
		correcties: groep(vtlb.correcties),
		ziektekostenMetPremie: vtlb.ziektekostenMetPremie,
		eigenRisico: groep(vtlb.eigenRisico),
		individueleLasten: groep(vtlb.individueleLasten),
		auto: groep(vtlb.auto),
		kinderopvang: groep(vtlb.kinderopvang),
		omgang: groep(vtlb.omgang),
		editie: vtlb.editie ? conceptVanEditie(vtlb.editie) : leegVtlb().editie
	};
}

export const conceptVanEditie = ({ id, bron, waarden }: Gebruikerseditie): Conceptvtlb['editie'] => ({
	id,
	bron: bron ?? '',
	waarden: perNaam(VTLB_SLEUTELS, (sleutel) => getypt(waarden[sleutel]))
});
