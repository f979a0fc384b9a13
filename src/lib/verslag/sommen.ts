import { rekenbijlageteksten } from '../teksten/documenten/rekenbijlage.ts';
import { rapportageteksten as teksten } from '../teksten/documenten/rapportage.ts';
import type { Uitlegnorm, Uitlegregel, Uitlegstap } from '../uitleg/uitleg.ts';
import type { Som, Somregel } from '../toegankelijke-pdf/opmaak/blokken.ts';

/*
 * Van de herleiding als boom naar sommen op papier: eerst de delen, dan het geheel, elk met een nummer. Waar een
 * deel zelf een som is, staat het nummer ervan erbij.
 */

/** Hoeveel er bij elke som staat: `volledig` is voor wie elk bedrag wil narekenen. */
export type Somvorm = 'gewoon' | 'volledig';

/** Het nummer van elke som, op het id van de regel. */
export type Somnummers = ReadonlyMap<string, string>;

/** Geeft elke regel van alle stappen een nummer: "2.4" is de vierde som van stap 2. */
export function nummerSommen(stappen: readonly Uitlegstap[]): Somnummers {
	return new Map(
		stappen.flatMap((stap, plaats) =>
			sommenIn(stap).map(({ id }, volgnummer) => [id, `${plaats + 1}.${volgnummer + 1}`] as const)
		)
	);
}

/** De sommen van een stap. */
export function maakSommen(stap: Uitlegstap, nummers: Somnummers, vorm: Somvorm = 'gewoon'): readonly Som[] {
	return sommenIn(stap).map((regel) => ({
		nummer: nummers.get(regel.id) ?? '',
		regels: regel.delen.map((deel, plaats) => maakSomregel(deel, plaats === 0, nummers, vorm)),
		totaal: { naam: regel.naam, noten: notenBij(regel, vorm), bedrag: regel.bedrag }
	}));
}

/**
 * De regels van een stap die zelf een som zijn, elk een keer en na de sommen waarop zij rust. Bovenaan een stap
 * hoort elke regel erbij, ook een enkel bedrag.
 */
function sommenIn({ regels }: Uitlegstap): readonly Uitlegregel[] {
	const bovenaan = new Map(regels.map((regel) => [regel.id, regel]));
	const sommen = new Map<string, Uitlegregel>();
	const bezoek = (regel: Uitlegregel): void => {
		if (sommen.has(regel.id)) return;
		for (const deel of regel.delen) {
			const som = deel.zie ? bovenaan.get(deel.zie.id) : deel.delen.length > 0 ? deel : undefined;
			if (som) bezoek(som);
		}
		sommen.set(regel.id, regel);
	};
	regels.forEach(bezoek);
	return [...sommen.values()];
}

function maakSomregel(deel: Uitlegregel, eerste: boolean, nummers: Somnummers, vorm: Somvorm): Somregel {
	const { rol, naam, bedrag, veld, norm } = deel;
	const ingevuld = vorm === 'volledig' && veld !== null ? rekenbijlageteksten.veld : null;
	return {
		teken: tekenVan(rol, eerste),
		naam: metVerwijzing(naam, [verwijzing(deel, nummers), ingevuld, keuze(rol)]),
		noten: vorm === 'volledig' && norm ? [teksten.bron(norm.bron)] : [],
		bedrag,
		gedempt: rol === 'afgevallen' || rol === 'vergeleken'
	};
}

function tekenVan(rol: Uitlegregel['rol'], eerste: boolean): string {
	if (rol === '-') return '−';
	if (rol === '÷') return '÷';
	return !eerste && (rol === '+' || rol === '×') ? rol : '';
}

const metVerwijzing = (naam: string, woorden: readonly (string | null)[]): string => {
	const gevuld = woorden.filter((woord) => woord !== null);
	return gevuld.length > 0 ? `${naam} (${gevuld.join(', ')})` : naam;
};

/** Waar dit bedrag vandaan komt. Zonder verwijzing is het opgegeven; dat staat in de inleiding. */
function verwijzing({ id, zie, norm, veld, artikel }: Uitlegregel, nummers: Somnummers): string | null {
	if (norm) return teksten.norm(norm.letter);
	const nummer = nummers.get(zie?.id ?? id);
	if (nummer !== undefined) return teksten.zie(nummer);
	return veld === null ? artikel : null;
}

function keuze(rol: Uitlegregel['rol']): string | null {
	if (rol === 'gekozen') return teksten.geldt;
	return rol === 'afgevallen' ? teksten.vervalt : null;
}

/** De som ingevuld als er meer gebeurt dan optellen; waarom het zo uitvalt; en waar het staat. */
function notenBij(regel: Uitlegregel, vorm: Somvorm): readonly string[] {
	const { som, nabewerking, zinnen, artikel, norm, lezing } = regel;
	const bron = norm?.bron ?? artikel;
	const uitleg = [
		...zinnen,
		...(lezing ? [teksten.keuze(lezing.keuze)] : []),
		...(bron ? [teksten.bron(bron)] : [])
	].join(' ');
	const ingevuld = vorm === 'volledig' ? volledigeSom(regel) : nabewerking.length > 0 ? som : null;
	return [ingevuld, uitleg].filter((noot): noot is string => Boolean(noot));
}

/** De som met de bedragen, en de precieze waarde als die niet in de getoonde notatie past. */
function volledigeSom({ som, exact, eenheid }: Uitlegregel): string {
	const geld = eenheid === 'maand' || eenheid === 'vierweken' || eenheid === 'jaar';
	const inCenten = /^-?\d+(\.\d{1,2})?$/.test(exact);
	return [
		...(som === null ? [] : [rekenbijlageteksten.som(som)]),
		...(geld && !inCenten && exact.length <= LANGSTE_EXACT
			? [rekenbijlageteksten.exact(leesbaar(exact))]
			: [])
	].join(' ');
}

/** "2119/12" als "2.119 gedeeld door 12", en "1348.487" als "1.348,487". */
function leesbaar(exact: string): string {
	const [teller = '', noemer] = exact.split('/').map((getal) => {
		const [heel = '', rest] = getal.split('.');
		const gegroepeerd = heel.replace(/\B(?=(\d{3})+$)/g, '.').replace('-', '−');
		return rest === undefined ? gegroepeerd : `${gegroepeerd},${rest}`;
	});
	return noemer === undefined ? teller : rekenbijlageteksten.breuk(teller, noemer);
}

/** Een langere breuk is na te rekenen, maar niet meer te lezen. */
const LANGSTE_EXACT = 40;

/** Een norm met het bedrag dat is gebruikt. */
export interface GebruikteNorm {
	readonly naam: string;
	readonly bedrag: string;
	readonly norm: Uitlegnorm;
}

/** Alle normen in de stappen, elk een keer, in de volgorde waarin ze voorkomen. */
export function gebruikteNormen(stappen: readonly Uitlegstap[]): readonly GebruikteNorm[] {
	const normen = new Map<string, GebruikteNorm>();
	const verzamel = (regel: Uitlegregel): void => {
		const { norm, naam, bedrag } = regel;
		if (norm && !normen.has(norm.sleutel)) normen.set(norm.sleutel, { naam, bedrag, norm });
		regel.delen.forEach(verzamel);
	};
	for (const { regels } of stappen) regels.forEach(verzamel);
	return [...normen.values()];
}
