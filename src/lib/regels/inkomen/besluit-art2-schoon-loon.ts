import { Getal } from '../../getal/getal.ts';
import { PERIODEBEDRAGEN, type Periodebedrag, type Tijdvak } from '../../dossier/dossier.ts';
import { invoer, vast } from '../../herleiding/bronnen.ts';
import { gemiddelde, som, verschil } from '../../herleiding/maken.ts';
import type { Lezingen } from '../../herleiding/lezingen.ts';
import type { PostNaam } from '../../herleiding/namen.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Beoordeeldeperiode, Periodekeuze } from '../selectie/kies-perioden.ts';
import { nettoPerPeriode } from './besluit-art5-netto-inkomen.ts';
import type { Frequentie, Gemiddelden, Periodeuitkomst } from './inkomenuitkomst.ts';

const NAMEN = {
	loon: 'inkomen.loonGemiddeld',
	uitbetaaldeVakantiebijslag: 'inkomen.vakantiebijslagGemiddeld',
	opnameAvwb: 'inkomen.opnameAvwbGemiddeld',
	opgebouwdVakantiebijslag: 'inkomen.opgebouwdVakantiebijslagGemiddeld',
	opbouwAvwb: 'inkomen.opbouwAvwbGemiddeld',
	ingehoudenZvw: 'inkomen.zvwGemiddeld',
	ingehoudenLoonheffing: 'inkomen.loonheffingGemiddeld'
} as const satisfies Record<Periodebedrag, PostNaam>;

const GESCHAT = {
	loon: 'inkomen.loonGeschat',
	uitbetaaldeVakantiebijslag: 'inkomen.vakantiebijslagGeschat',
	opnameAvwb: 'inkomen.opnameAvwbGeschat',
	opgebouwdVakantiebijslag: 'inkomen.opgebouwdVakantiebijslagGeschat',
	opbouwAvwb: 'inkomen.opbouwAvwbGeschat',
	ingehoudenZvw: 'inkomen.zvwGeschat',
	ingehoudenLoonheffing: 'inkomen.loonheffingGeschat'
} as const satisfies Record<Periodebedrag, PostNaam>;

/**
 * Art. 2 lid 2 onder a Besluit BVV: vakantiebijslag en arbeidsvoorwaardenbedrag die niet in elke periode
 * worden uitbetaald (incidenteel) gaan van het loon af; anders zou een jaarbedrag als maandinkomen tellen.
 * Alle gemiddelden delen door het verwachte aantal tijdvakken (`keuze.aantal`). Een tijdvak waarvan de strook er niet is
 * maar waarin wel iets kwam, telt mee als het gemiddelde van de bronnen.
 */
export function middelPerioden<T extends Tijdvak>(
	keuze: Periodekeuze,
	eenheid: T,
	veld: string,
	over: string,
	optie: Lezingen['vierweken']
): Periodeuitkomst<T> {
	const bekeken = [...new Set([...keuze.inVenster, ...keuze.bronnen])];
	const frequenties = {
		uitbetaaldeVakantiebijslag: frequentie(bekeken, 'uitbetaaldeVakantiebijslag'),
		opnameAvwb: frequentie(bekeken, 'opnameAvwb')
	};
	const aantal = vast(String(keuze.aantal), 'factor', 'besluitArt3');
	const bronnen = vast(String(keuze.bronnen.length), 'factor', 'besluitArt3');

	const lezing = eenheid === 'vierweken' ? { lezing: { id: 'vierweken', optie } as const } : {};

	const bedrag = (soort: Periodebedrag, { periode, index }: Beoordeeldeperiode): Post<T> =>
		invoer(`${veld}.perioden[${index}].${soort}`, eenheid, periode[soort]);
	const middel = (naam: PostNaam, posten: readonly Post<T>[]): Post<T> =>
		keuze.aantal === 0
			? som<T>(naam, eenheid, posten, { over, grondslag: 'besluitArt3' })
			: gemiddelde<T>(naam, eenheid, posten, aantal, { over, grondslag: 'besluitArt3', ...lezing });
	const schat = (naam: PostNaam, van: (periode: Beoordeeldeperiode) => Post<T>): Post<T> =>
		gemiddelde<T>(naam, eenheid, keuze.bronnen.map(van), bronnen, { over, grondslag: 'besluitArt3' });
	const geschat =
		keuze.geschat.length > 0
			? perBedrag((soort) => schat(GESCHAT[soort], (periode) => bedrag(soort, periode)))
			: null;
	/** De getelde perioden, en daarna de geschatte. */
	const gemiddeld = (soort: Periodebedrag): Post<T> =>
		middel(NAMEN[soort], [
			...keuze.geteld.map((periode) => bedrag(soort, periode)),
			...keuze.geschat.flatMap(() => geschat?.[soort] ?? [])
		]);
	const eenmalig = BETALINGEN.filter((soort) => frequenties[soort] === 'incidenteel');
	const schoonLoon = (geteld: Beoordeeldeperiode): Post<T> => {
		const loon = bedrag('loon', geteld);
		const eraf = eenmalig.filter((soort) => isBetaald(geteld, soort));
		if (eraf.length === 0) return loon;
		const noot = { over: `${over}/${geteld.index + 1}`, grondslag: 'besluitArt2' } as const;
		return verschil(
			'inkomen.schoonLoon',
			loon,
			eraf.map((soort) => bedrag(soort, geteld)),
			noot
		);
	};

	const basis = {
		loon: gemiddeld('loon'),
		vakantiebijslag: gemiddeld('uitbetaaldeVakantiebijslag'),
		opnameAvwb: gemiddeld('opnameAvwb'),
		opgebouwdVakantiebijslag: gemiddeld('opgebouwdVakantiebijslag'),
		opbouwAvwb: gemiddeld('opbouwAvwb'),
		zvw: gemiddeld('ingehoudenZvw'),
		loonheffing: gemiddeld('ingehoudenLoonheffing'),
		schoonLoon: middel('inkomen.schoonLoonGemiddeld', [
			...keuze.geteld.map(schoonLoon),
			...keuze.geschat.map(() => schat('inkomen.schoonLoonGeschat', schoonLoon))
		])
	};
	const gemiddelden: Gemiddelden<T> = { ...basis, nettoPeriode: nettoPerPeriode(basis, over) };
	return {
		keuze,
		geschat,
		gemiddelden,
		vakantiebijslag: frequenties.uitbetaaldeVakantiebijslag,
		avwb: frequenties.opnameAvwb
	};
}

const perBedrag = <P>(maak: (soort: Periodebedrag) => P): Record<Periodebedrag, P> =>
	Object.fromEntries(PERIODEBEDRAGEN.map((soort) => [soort, maak(soort)])) as Record<Periodebedrag, P>;

/** Wat de werkgever in een keer kan uitbetalen. */
const BETALINGEN = ['uitbetaaldeVakantiebijslag', 'opnameAvwb'] as const;
type Betaling = (typeof BETALINGEN)[number];

const isBetaald = ({ periode }: Beoordeeldeperiode, soort: Betaling): boolean =>
	!Getal.lees(periode[soort]).isNul();

/** Structureel is wat in elke gebruikte loonstrook voorkomt; een strook die er niet is telt niet. */
function frequentie(perioden: readonly Beoordeeldeperiode[], soort: Betaling): Frequentie {
	const betaald = perioden.filter((periode) => isBetaald(periode, soort)).length;
	if (betaald === 0) return null;
	return betaald === perioden.length ? 'structureel' : 'incidenteel';
}
