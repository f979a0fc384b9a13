import { plaats, valtOnder, type Veldgroep } from '../../dossier/pad.ts';
import { geldendeInkomens } from '../../dossier/geldend.ts';
import { leesConcept } from '../../dossier/lees-concept.ts';
import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import type { Veldfout } from '../../dossier/veldfout.ts';
import { berekenGelezen } from '../bereken-concept.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import { veldfoutOpScherm } from '../../teksten/veldfouten.ts';

/** Wat er met het concept van nu te berekenen is. */
export interface Stand {
	/** Null als ook zonder de velden met een fout niets te berekenen is. */
	readonly uitkomst: Uitkomst | null;
	/** De uitkomst laat velden met een fout weg. */
	readonly voorlopig: boolean;
	/** Ids van de inkomens die daarom niet meetellen. */
	readonly zonderInkomens: readonly string[];
}

const NIETS: Stand = { uitkomst: null, voorlopig: true, zonderInkomens: [] };

/**
 * De berekening zonder de velden waar iets mis mee is, zodat de tussenstand blijft staan terwijl iemand typt.
 * Een inkomen met een fout telt in zijn geheel niet mee. Valt het gekozen beslagobject zo weg, of is de leefsituatie
 * of de datum onbekend, dan is er geen uitkomst: een bedrag zou dan over iets anders gaan.
 */
export function voorlopigeStand(concept: Concept, fouten: readonly Veldfout[]): Stand {
	const geldend = geldendeInkomens(concept);
	const fout = new Set(fouten.flatMap(({ veld }) => geldend[plaats(veld).inkomen ?? -1]?.id ?? []));
	const { beslag } = concept;
	if (beslag.beslagobject !== null && fout.has(beslag.beslagobject)) return NIETS;
	const rest = zonderFouten(concept, fouten, (id) => !fout.has(id));
	const uitkomst = berekenGelezen(leesConcept(rest));
	return uitkomst ? { uitkomst, voorlopig: true, zonderInkomens: [...fout] } : NIETS;
}

function zonderFouten(concept: Concept, fouten: readonly Veldfout[], telt: (id: string) => boolean): Concept {
	const is = (veld: Veldgroep) => fouten.some((fout) => valtOnder(fout.veld, veld));
	const zonder = (veld: Veldgroep, getypt: string) => (is(veld) ? '' : getypt);
	const { wonen, toeslagen, beslag, hardheid } = concept;
	const inkomens = geldendeInkomens(concept).filter(({ id }) => telt(id));
	const zonderVoertuig = is('beslag.startjaar');
	return {
		...concept,
		kenmerk: {
			dossiernummer: zonder('kenmerk.dossiernummer', concept.kenmerk.dossiernummer),
			bsn: zonder('kenmerk.bsn', concept.kenmerk.bsn),
			kindGeboren: zonder('kenmerk.kindGeboren', concept.kenmerk.kindGeboren)
		},
		wonen: {
			...wonen,
			inrichting: { ...wonen.inrichting, ja: wonen.inrichting.ja && !is('wonen.inrichting') },
			woonkostenPerMaand: zonder('wonen.woonkostenPerMaand', wonen.woonkostenPerMaand),
			eindeOphogingWoonkosten: zonder('wonen.eindeOphogingWoonkosten', wonen.eindeOphogingWoonkosten)
		},
		inkomens: zonderVoertuig ? inkomens.map(alsZonderVoertuig) : inkomens,
		beslag: {
			...beslag,
			samenvoegen: beslag.samenvoegen.filter(telt),
			omslag: beslag.omslag.filter(telt),
			startjaar: zonder('beslag.startjaar', beslag.startjaar)
		},
		toeslagen: {
			huurtoeslag: zonder('toeslagen.huurtoeslag', toeslagen.huurtoeslag),
			zorgtoeslag: zonder('toeslagen.zorgtoeslag', toeslagen.zorgtoeslag),
			kindgebondenBudget: zonder('toeslagen.kindgebondenBudget', toeslagen.kindgebondenBudget)
		},
		hardheid: { ...hardheid, ja: hardheid.ja && !is('hardheid') }
	};
}

const alsZonderVoertuig = (inkomen: Conceptinkomen): Conceptinkomen => ({
	...inkomen,
	loonbelastingVoertuig: ''
});

/** De zin bij elk veld met een fout. */
export const zinnenPerVeld = (fouten: readonly Veldfout[]): ReadonlyMap<string, string> =>
	new Map(fouten.map((fout) => [fout.veld, veldfoutOpScherm(fout)]));
