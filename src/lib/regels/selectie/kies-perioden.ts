import type { Inkomen, Inkomensperiode, OpgavePerioden } from '../../dossier/dossier.ts';
import type { Lezingen } from '../../herleiding/lezingen.ts';
import { dagnummer } from '../../tijd/datum.ts';
import { zonderStrook } from '../../tijd/aangiftetijdvakken.ts';
import { bevat, type Periode } from '../../tijd/periode.ts';
import { bronnenVoor, verdeelAntwoorden } from './besluit-art3-zonder-strook.ts';
import { aangiftetijdvakken } from './besluit-art1-aangiftetijdvakken.ts';

/** Waarom een ingevoerde periode wel of niet meetelt. */
export type Periodestatus = 'teltMee' | 'voorVenster' | 'naVenster' | 'nietDeLaatste';

export interface Beoordeeldeperiode {
	readonly periode: Inkomensperiode;
	/** Plaats in `opgave.perioden` van het dossier. */
	readonly index: number;
	readonly status: Periodestatus;
}

export interface Periodekeuze {
	/** Alle ingevoerde perioden, op begindatum. */
	readonly beoordeeld: readonly Beoordeeldeperiode[];
	/** De ingevoerde perioden in de voorkeursselectieperiode; bepalen of een betaling incidenteel is. */
	readonly inVenster: readonly Beoordeeldeperiode[];
	/** De perioden waarvan de bedragen meetellen. */
	readonly geteld: readonly Beoordeeldeperiode[];
	/** Aangiftetijdvakken die volgens de kalender in de voorkeursselectieperiode liggen. */
	readonly verwacht: readonly Periode[];
	/** Verwachte tijdvakken waarvoor geen loonstrook is ingevoerd, en niet is opgegeven wat er kwam. */
	readonly ontbrekend: readonly Periode[];
	/** Verwachte tijdvakken waarin niets kwam, zegt wie het invult: € 0. */
	readonly niets: readonly Periode[];
	/** Verwachte tijdvakken waarin wel iets kwam, maar de loonstrook is er niet: het gemiddelde van de bronnen. */
	readonly geschat: readonly Periode[];
	/** De loonstroken waarmee geschat wordt. */
	readonly bronnen: readonly Beoordeeldeperiode[];
	/** Waardoor de som gedeeld wordt. */
	readonly aantal: number;
	/** Van de eerste tot en met de laatste dag van de getelde perioden; null zonder perioden. */
	readonly indicatieperiode: Periode | null;
}

/** Zoveel dagen mag de laatste strook van vier weken eerder eindigen dan het laatste tijdvak van de kalender. */
const SPELING_VIERWEKEN = 6;

/**
 * Art. 3 Besluit BVV: kiest de perioden die geheel in de voorkeursselectieperiode liggen en bepaalt door
 * hoeveel tijdvakken het inkomen gedeeld wordt. Een ontbrekende loonstrook telt zo als nul mee, tenzij iemand zegt dat
 * er wel iets kwam.
 */
export function kiesPerioden(
	inkomen: Inkomen,
	opgave: OpgavePerioden,
	venster: Periode,
	lezing: Lezingen['vierweken']
): Periodekeuze {
	const verwacht = aangiftetijdvakken(inkomen.tijdvak, venster);
	const opDatum = opgave.perioden
		.map((periode, index) => ({ periode, index }))
		.sort((een, ander) => (een.periode.begin < ander.periode.begin ? -1 : 1));
	const laatste = opgave.alleenLaatste ? verwacht.at(-1) : undefined;
	const kandidaten = opDatum.filter(({ periode }) => bevat(venster, periode));
	const laatsteIngevoerd =
		laatste && kandidaten.filter(({ periode }) => dagenLater(periode, laatste) >= -SPELING_VIERWEKEN).at(-1);

	const beoordeeld = opDatum.map((ingevoerd): Beoordeeldeperiode => {
		const { periode } = ingevoerd;
		if (periode.begin < venster.begin) return { ...ingevoerd, status: 'voorVenster' };
		if (periode.eind > venster.eind) return { ...ingevoerd, status: 'naVenster' };
		const telt = !opgave.alleenLaatste || ingevoerd === laatsteIngevoerd;
		return { ...ingevoerd, status: telt ? 'teltMee' : 'nietDeLaatste' };
	});
	const inVenster = beoordeeld.filter(({ status }) => status === 'teltMee' || status === 'nietDeLaatste');
	const geteld = beoordeeld.filter(({ status }) => status === 'teltMee');
	const nodig = opgave.alleenLaatste ? verwacht.slice(-1) : verwacht;
	const zonder = !opgave.alleenLaatste
		? zonderStrook(
				nodig,
				inVenster.map(({ periode }) => periode)
			)
		: geteld.length > 0
			? []
			: nodig;
	const bronnen = bronnenVoor(geteld, beoordeeld, nodig.length);
	const antwoorden = verdeelAntwoorden(zonder, opgave, bronnen.length > 0);
	const beantwoord = antwoorden.niets.length + antwoorden.geschat.length;
	const bekend = inVenster.length + beantwoord;
	return {
		beoordeeld,
		inVenster,
		geteld,
		verwacht: nodig,
		...antwoorden,
		bronnen: antwoorden.geschat.length > 0 ? bronnen : [],
		aantal: opgave.alleenLaatste ? 1 : deelDoor(inkomen, verwacht.length, bekend, lezing),
		indicatieperiode: omvat(geteld)
	};
}

/** Drie maanden, hoe het venster ook valt; bij vier weken telt de kalender, of waarvan bekend is wat er kwam. */
function deelDoor(inkomen: Inkomen, verwacht: number, bekend: number, lezing: Lezingen['vierweken']): number {
	if (inkomen.tijdvak === 'maand') return 3;
	return lezing === 'kalender' ? Math.max(verwacht, bekend) : bekend;
}

/** Positief als de periode na het tijdvak eindigt, negatief als zij eerder eindigt. */
const dagenLater = (periode: Periode, tijdvak: Periode): number =>
	dagnummer(periode.eind) - dagnummer(tijdvak.eind);

function omvat(geteld: readonly Beoordeeldeperiode[]): Periode | null {
	const eerste = geteld[0];
	if (!eerste) return null;
	const eind = geteld.reduce(
		(laatste, { periode }) => (periode.eind > laatste ? periode.eind : laatste),
		eerste.periode.eind
	);
	return { begin: eerste.periode.begin, eind };
}
