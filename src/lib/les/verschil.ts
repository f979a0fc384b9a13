import { STAPPEN, type Uitleg, type Uitlegregel, type Uitlegstap } from '../uitleg/uitleg.ts';

/*
 * Twee uitleggen naast elkaar, per post. Posten met hetzelfde id dragen in een berekening dezelfde waarde, dus een regel die
 * vaker voorkomt staat hier een keer: waar hij wordt uitgelegd.
 */

export type Regelstand = 'gelijk' | 'anders' | 'nieuw' | 'weg';

/** Een regel van de uitleg links en rechts. Bij `nieuw` is er geen oude, bij `weg` geen nieuwe. */
export interface Verschilregel {
	readonly id: string;
	readonly stand: Regelstand;
	/** Hoe diep de regel in de som zit; 0 bovenaan. */
	readonly diepte: number;
	readonly oud: Uitlegregel | null;
	readonly nieuw: Uitlegregel | null;
	/** Het bedrag is gelijk en alleen de uitleg is anders. */
	readonly alleenUitleg: boolean;
}

/** De regels van een stap. */
interface Verschilstap {
	readonly naam: Uitlegstap['naam'];
	readonly kop: string;
	readonly regels: readonly Verschilregel[];
}

export interface Verschil {
	readonly stappen: readonly Verschilstap[];
	/** Hoeveel regels anders, nieuw of weg zijn. */
	readonly anders: number;
	readonly regels: number;
}

interface Plek {
	readonly stap: Uitlegstap['naam'];
	readonly diepte: number;
	readonly regel: Uitlegregel;
}

type Stappen = Pick<Uitleg, 'stappen'>;

export function verschilTussen(oud: Stappen, nieuw: Stappen): Verschil {
	const [links, rechts] = [plekken(oud), plekken(nieuw)];
	const stappen = STAPPEN.flatMap((naam): readonly Verschilstap[] => {
		const regels = regelsVan(naam, links, rechts);
		const kop = [...nieuw.stappen, ...oud.stappen].find((stap) => stap.naam === naam)?.kop ?? '';
		return regels.length === 0 ? [] : [{ naam, kop, regels }];
	});
	const alle = stappen.flatMap(({ regels }) => regels);
	return {
		stappen,
		anders: alle.filter(({ stand }) => stand !== 'gelijk').length,
		regels: alle.length
	};
}

/** Elke post een keer, waar hij het volledigst staat. */
function plekken({ stappen }: Stappen): ReadonlyMap<string, Plek> {
	const gevonden = new Map<string, Plek>();
	for (const plek of stappen.flatMap(({ naam, regels }) => loop(naam, regels, 0))) {
		const eerder = gevonden.get(plek.regel.id);
		if (eerder && volledigheid(eerder.regel) >= volledigheid(plek.regel)) continue;
		// Opnieuw erin: dan staat hij ook op de plek waar hij wordt uitgelegd.
		gevonden.delete(plek.regel.id);
		gevonden.set(plek.regel.id, plek);
	}
	return gevonden;
}

const volledigheid = ({ delen, zie }: Uitlegregel): number => (delen.length > 0 ? 2 : zie ? 0 : 1);

const loop = (stap: Plek['stap'], regels: readonly Uitlegregel[], diepte: number): readonly Plek[] =>
	regels.flatMap((regel) => [{ stap, diepte, regel }, ...loop(stap, regel.delen, diepte + 1)]);

type Plekken = ReadonlyMap<string, Plek>;

/** De regels van een stap in de nieuwe volgorde; wat weg is, staat achter de regel waar het eerst achter stond. */
function regelsVan(stap: Plek['stap'], links: Plekken, rechts: Plekken): readonly Verschilregel[] {
	const regels = [...rechts.values()]
		.filter((plek) => plek.stap === stap)
		.map(({ regel, diepte }) => naastElkaar(links.get(regel.id)?.regel ?? null, regel, diepte))
		.filter(isUitgelegd);
	let vorige = -1;
	for (const plek of links.values()) {
		if (plek.stap !== stap) continue;
		const hier = regels.findIndex(({ id }) => id === plek.regel.id);
		if (hier >= 0) vorige = hier;
		else if (!rechts.has(plek.regel.id) && !plek.regel.zie) {
			vorige += 1;
			regels.splice(vorige, 0, naastElkaar(plek.regel, null, plek.diepte));
		}
	}
	return regels;
}

/** Een bedrag dat aan beide kanten naar een andere regel verwijst, staat daar al. */
const isUitgelegd = ({ oud, nieuw }: Verschilregel): boolean =>
	[oud, nieuw].some((regel) => regel && !regel.zie);

function naastElkaar(oud: Uitlegregel | null, nieuw: Uitlegregel | null, diepte: number): Verschilregel {
	const id = (nieuw ?? oud)?.id ?? '';
	if (!oud || !nieuw) return { id, stand: nieuw ? 'nieuw' : 'weg', diepte, oud, nieuw, alleenUitleg: false };
	const zelfdeBedrag = oud.exact === nieuw.exact && oud.bedrag === nieuw.bedrag;
	const gelijk = zelfdeBedrag && JSON.stringify(inhoud(oud)) === JSON.stringify(inhoud(nieuw));
	return {
		id,
		stand: gelijk ? 'gelijk' : 'anders',
		diepte,
		oud,
		nieuw,
		alleenUitleg: zelfdeBedrag && !gelijk
	};
}

/**
 * Wat een regel zegt, zonder zijn bedrag. Waar een norm te lezen is, telt niet: dat is bij een andere tabel altijd anders. Een
 * regel die elders wordt uitgelegd zegt hier alleen zijn naam.
 */
const inhoud = ({ naam, som, zinnen, artikel, lezing, delen, zie }: Uitlegregel): readonly unknown[] =>
	zie ? [naam] : [naam, som, zinnen, artikel, lezing?.keuze ?? null, delen.map(({ id, rol }) => [id, rol])];

/** Opeenvolgende regels die allemaal gelijk zijn, of juist niet: wat gelijk is gaat samen dicht. */
export interface Vouw {
	readonly gelijk: boolean;
	readonly regels: readonly Verschilregel[];
}

export function vouw(regels: readonly Verschilregel[]): readonly Vouw[] {
	const vouwen: { gelijk: boolean; regels: Verschilregel[] }[] = [];
	for (const regel of regels) {
		const gelijk = regel.stand === 'gelijk';
		const laatste = vouwen.at(-1);
		if (laatste?.gelijk === gelijk) laatste.regels.push(regel);
		else vouwen.push({ gelijk, regels: [regel] });
	}
	return vouwen;
}

/** Wat een regel er anders over zegt, naast het bedrag. */
export interface Toelichting {
	/** De sommen, als zij anders zijn: "95% × € 1.401,50". */
	readonly som: { readonly oud: string | null; readonly nieuw: string | null } | null;
	readonly weg: readonly string[];
	readonly erbij: readonly string[];
}

/** Alleen wat verschilt: de som, de zinnen, het artikel, de lezing en waar een norm te lezen is. */
export function toelichting({ oud, nieuw }: Verschilregel): Toelichting {
	const [eerst, dan] = [zinnenVan(oud), zinnenVan(nieuw)];
	const [links, rechts] = [oud?.som ?? null, nieuw?.som ?? null];
	return {
		som: links === rechts ? null : { oud: links, nieuw: rechts },
		weg: eerst.filter((zin) => !dan.includes(zin)),
		erbij: dan.filter((zin) => !eerst.includes(zin))
	};
}

const zinnenVan = (regel: Uitlegregel | null): readonly string[] =>
	regel
		? [
				...regel.zinnen,
				...(regel.lezing ? [regel.lezing.keuze] : []),
				...(regel.norm ? [regel.norm.bron] : [])
			]
		: [];
