import { Getal } from '../../getal/getal.ts';
import type { Inkomensperiode, Periodebedrag, Tijdvak } from '../../dossier/dossier.ts';
import { invoer, vast } from '../../herleiding/bronnen.ts';
import { quotient, som, verschil } from '../../herleiding/maken.ts';
import type { Lezingen } from '../../herleiding/lezingen.ts';
import type { PostNaam } from '../../herleiding/namen.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Beoordeeldeperiode, Periodekeuze } from '../selectie/kies-perioden.ts';
import { nettoPerPeriode } from './besluit-art5-netto-inkomen.ts';
import type { Frequentie, Gemiddelden, Periodeuitkomst } from './inkomenuitkomst.ts';

const NAMEN = {
	loon: ['inkomen.loonSom', 'inkomen.loonGemiddeld'],
	uitbetaaldeVakantiebijslag: ['inkomen.vakantiebijslagSom', 'inkomen.vakantiebijslagGemiddeld'],
	opnameAvwb: ['inkomen.opnameAvwbSom', 'inkomen.opnameAvwbGemiddeld'],
	opgebouwdVakantiebijslag: [
		'inkomen.opgebouwdVakantiebijslagSom',
		'inkomen.opgebouwdVakantiebijslagGemiddeld'
	],
	opbouwAvwb: ['inkomen.opbouwAvwbSom', 'inkomen.opbouwAvwbGemiddeld'],
	ingehoudenZvw: ['inkomen.zvwSom', 'inkomen.zvwGemiddeld'],
	ingehoudenLoonheffing: ['inkomen.loonheffingSom', 'inkomen.loonheffingGemiddeld']
} as const satisfies Record<Periodebedrag, readonly [PostNaam, PostNaam]>;

/**
 * Art. 2 lid 2 onder a Besluit BVV: vakantiebijslag en arbeidsvoorwaardenbedrag die niet in elke periode
 * worden uitbetaald (incidenteel) gaan van het loon af; anders zou een jaarbedrag als maandinkomen tellen.
 * Alle gemiddelden delen door het verwachte aantal tijdvakken (`keuze.aantal`).
 */
export function middelPerioden<T extends Tijdvak>(
	keuze: Periodekeuze,
	eenheid: T,
	veld: string,
	over: string,
	optie: Lezingen['vierweken']
): Periodeuitkomst<T> {
	const vakantiebijslag = frequentie(keuze.inVenster, 'uitbetaaldeVakantiebijslag');
	const avwb = frequentie(keuze.inVenster, 'opnameAvwb');
	const aantal = vast(String(keuze.aantal), 'factor', 'besluitArt3');

	const lezing = eenheid === 'vierweken' ? { lezing: { id: 'vierweken', optie } as const } : {};

	const bedrag = (soort: Periodebedrag, { periode, index }: Beoordeeldeperiode): Post<T> =>
		invoer(`${veld}.perioden[${index}].${soort}`, eenheid, periode[soort]);
	const middel = (somnaam: PostNaam, naam: PostNaam, posten: readonly Post<T>[]): Post<T> => {
		const totaal = som<T>(somnaam, eenheid, posten, { over });
		return keuze.aantal === 0 ? totaal : quotient(naam, totaal, aantal, { over, ...lezing });
	};
	const gemiddeld = (soort: Periodebedrag): Post<T> =>
		middel(
			NAMEN[soort][0],
			NAMEN[soort][1],
			keuze.geteld.map((geteld) => bedrag(soort, geteld))
		);
	const schoon = keuze.geteld.map((geteld) =>
		verschil(
			'inkomen.schoonLoon',
			bedrag('loon', geteld),
			[
				...(vakantiebijslag === 'incidenteel' ? [bedrag('uitbetaaldeVakantiebijslag', geteld)] : []),
				...(avwb === 'incidenteel' ? [bedrag('opnameAvwb', geteld)] : [])
			],
			{ over: `${over}/${geteld.index + 1}`, grondslag: 'besluitArt2' }
		)
	);

	const basis = {
		loon: gemiddeld('loon'),
		vakantiebijslag: gemiddeld('uitbetaaldeVakantiebijslag'),
		opnameAvwb: gemiddeld('opnameAvwb'),
		opgebouwdVakantiebijslag: gemiddeld('opgebouwdVakantiebijslag'),
		opbouwAvwb: gemiddeld('opbouwAvwb'),
		zvw: gemiddeld('ingehoudenZvw'),
		loonheffing: gemiddeld('ingehoudenLoonheffing'),
		schoonLoon: middel('inkomen.schoonLoonSom', 'inkomen.schoonLoonGemiddeld', schoon)
	};
	const gemiddelden: Gemiddelden<T> = { ...basis, nettoPeriode: nettoPerPeriode(basis, over) };
	return { keuze, gemiddelden, vakantiebijslag, avwb };
}

/** Structureel is wat in elke ingevoerde periode van het venster voorkomt; een ontbrekende strook telt niet. */
function frequentie(
	perioden: readonly Beoordeeldeperiode[],
	soort: keyof Pick<Inkomensperiode, 'uitbetaaldeVakantiebijslag' | 'opnameAvwb'>
): Frequentie {
	const betaald = perioden.filter(({ periode }) => !Getal.lees(periode[soort]).isNul()).length;
	if (betaald === 0) return null;
	return betaald === perioden.length ? 'structureel' : 'incidenteel';
}
