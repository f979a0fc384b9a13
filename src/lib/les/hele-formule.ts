import { lesstappenteksten } from '../teksten/les/stappen.ts';
import type { Uitlegregel } from '../uitleg/uitleg.ts';
import { BOVEN_IJKPUNT, inLetters } from './letters.ts';
import type { Lesregel, Lesstappen } from './stappen.ts';
import type { Wiskunde } from './wiskunde.ts';

/** De grens aan een deel: een regel van de les. */
interface Deelgrens {
	readonly nummer: number;
	readonly naam: string;
	readonly bedrag: string;
	/** Null als zij geen letters heeft. */
	readonly letters: Wiskunde | null;
	/** Of zij lager is dan het deel, en dus geldt. */
	readonly geldt: boolean;
}

/** Een van de delen die art. 475da lid 2 Rv optelt, of het totaal ervan. */
export interface Formuledeel {
	/** De regel waar dit bedrag uit komt. */
	readonly nummer: number;
	readonly naam: string;
	readonly bedrag: string;
	/** Het deel in de letters van de wet. */
	readonly letters: Wiskunde | null;
	/** Wat het deel hooguit is: H − J bij de huur, de premie bij de zorg; null als de wet er geen grens aan stelt. */
	readonly grens: Deelgrens | null;
	/** Hoe groot het is naast het maximum van lid 1, van 0 tot 1; alleen om te tekenen. */
	readonly grootte: number;
	/** Of de regel waar de les is, aan dit deel meewerkt. */
	readonly hier: boolean;
}

/** De hele formule van art. 475da lid 2 Rv. */
export interface HeleFormule {
	readonly delen: readonly Formuledeel[];
	readonly totaal: Formuledeel;
	/** Het maximum van lid 1, als tekst. */
	readonly maximum: string;
	/** De letters in de formule en wat zij zijn, op volgorde. */
	readonly legenda: readonly { readonly letter: string; readonly naam: string }[];
}

const { letters: legendateksten } = lesstappenteksten.heleFormule;
const FORMULE = 'basis.formule';
const BEGRENSD = 'basis.begrensd';
const DREMPEL = 'basis.drempel';
/** C staat in elk deel; de loonstroken erachter horen nog niet bij de formule. */
const FACTOR_C = 'inkomen.totaalBelastbaarJaar';

/** De formule als plaatje bij een regel die erbij hoort; anders null. */
export function heleFormule(les: Lesstappen, hier: Lesregel): HeleFormule | null {
	const zoek = (id: string) => les.regels.find(({ regel }) => regel.id === id);
	const formule = zoek(FORMULE);
	const grens = zoek(BEGRENSD);
	const hoogste = grens?.regel.delen.find(({ id }) => id.startsWith('norm.'));
	if (!formule || !grens || !hoogste) return null;
	const bijC = hier.regel.id === FACTOR_C;
	const maakDeel = (van: Lesregel, deel: Uitlegregel, werktMee: boolean): Formuledeel => ({
		nummer: van.nummer,
		naam: deel.naam,
		bedrag: deel.bedrag,
		letters: van === formule ? null : (inLetters(deel, les, true)?.stuk ?? null),
		grens: van === formule ? null : grensVan(les, van),
		grootte: begrens(alsGetal(deel.exact) / alsGetal(hoogste.exact)),
		hier: werktMee
	});
	const delen = formule.in.flatMap(({ deel, herkomst }) => {
		const van = herkomst.soort === 'regel' ? les.regels[herkomst.nummer - 1] : undefined;
		return van ? [maakDeel(van, deel, werktMeeAan(les, van, hier))] : [];
	});
	const totaal = maakDeel(formule, formule.regel, hier === formule || hier === grens);
	const hoortErbij = bijC || totaal.hier || delen.some((deel) => deel.hier);
	return hoortErbij ? { delen, totaal, maximum: hoogste.bedrag, legenda: legendaVan(les, formule) } : null;
}

/** C, D en I hebben een eigen betekenis; de andere letters zijn normen die in een deel zitten. */
function legendaVan(les: Lesstappen, formule: Lesregel): HeleFormule['legenda'] {
	const gevonden = new Map<string, string>([
		['C', legendateksten.C],
		['D', legendateksten.D]
	]);
	const verzamel = (regel: Lesregel): void => {
		if (regel.regel.id === FACTOR_C || regel.regel.id === DREMPEL) return;
		if (regel.regel.id === BOVEN_IJKPUNT) gevonden.set('I', legendateksten.I);
		for (const { deel, herkomst } of regel.in) {
			if (deel.norm?.letter) gevonden.set(deel.norm.letter, deel.naam);
			const eronder = herkomst.soort === 'regel' ? les.regels[herkomst.nummer - 1] : undefined;
			if (eronder) verzamel(eronder);
		}
	};
	verzamel(formule);
	return [...gevonden]
		.map(([letter, naam]) => ({ letter, naam }))
		.sort((een, ander) => een.letter.localeCompare(ander.letter));
}

/** De tweede van een laagste is de grens; de eerste is de formule zelf. Een deel van de huur gaat erboven nog door nul. */
function grensVan(les: Lesstappen, van: Lesregel): Deelgrens | null {
	if (van.regel.bewerking !== 'minste') {
		const [enige, ...meer] = van.in;
		const eronder = enige?.herkomst.soort === 'regel' ? les.regels[enige.herkomst.nummer - 1] : undefined;
		return eronder && meer.length === 0 ? grensVan(les, eronder) : null;
	}
	const [, grens] = van.in;
	if (grens?.herkomst.soort !== 'regel') return null;
	const { naam, bedrag, rol } = grens.deel;
	return {
		nummer: grens.herkomst.nummer,
		naam,
		bedrag,
		letters: inLetters(grens.deel, les)?.stuk ?? null,
		geldt: rol === 'gekozen'
	};
}

/** Of een regel een deel is, of erin gaat. Wat voor C is, gaat overal in en hoort dus bij geen deel. */
function werktMeeAan(les: Lesstappen, deel: Lesregel, regel: Lesregel): boolean {
	if (deel === regel) return true;
	if (deel.regel.id === FACTOR_C && regel.regel.id !== FACTOR_C) return false;
	return deel.in.some(({ herkomst }) => {
		const eronder = herkomst.soort === 'regel' ? les.regels[herkomst.nummer - 1] : undefined;
		return eronder !== undefined && werktMeeAan(les, eronder, regel);
	});
}

/** Alleen om te tekenen: een exacte waarde kan een breuk zijn. */
function alsGetal(exact: string): number {
	const [boven = '0', onder = '1'] = exact.split('/');
	return Number(boven) / Number(onder);
}

const begrens = (deel: number): number => Math.min(1, Math.max(0, Number.isFinite(deel) ? deel : 0));
