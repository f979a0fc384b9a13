import { gevalOp } from '../vergelijk/geval.ts';
import type {
	Samenvatting,
	Uitleg,
	Uitlegpunt,
	Uitlegregel,
	Uitlegstap,
	Uitlegzekerheid
} from '../uitleg/uitleg.ts';
import type { Lesgeval } from './geval.ts';
import { eigenNormenIn, lesuitleg } from './lesuitleg.ts';

/** Waar een bedrag dat ergens ingaat vandaan komt. */
type Herkomst =
	| { readonly soort: 'regel'; readonly nummer: number }
	| { readonly soort: 'invoer' }
	| { readonly soort: 'norm' }
	/** Een getal dat in de wet zelf staat, of in een lijst die bij haar hoort. */
	| { readonly soort: 'wet' }
	/** De uitkomst van deze regel zelf: zij is met een ander bedrag vergeleken. */
	| { readonly soort: 'zelf' };

type Vanbuiten = Exclude<Herkomst, { readonly soort: 'zelf' }>;

/** Een bedrag dat een regel ingaat. */
export interface Ingang {
	readonly deel: Uitlegregel;
	readonly herkomst: Herkomst;
}

/** Een regel van de berekening met zijn plaats in de les. */
export interface Lesregel {
	/** Vanaf 1. */
	readonly nummer: number;
	/** De stap van de berekening waar de regel bij hoort, en hoe die heet. */
	readonly stap: Uitlegstap['naam'];
	readonly kop: string;
	readonly regel: Uitlegregel;
	/** De bepaling van de regel, of die van de regel waar zij in gaat: een deelsom heeft vaak geen eigen artikel. */
	readonly artikel: string | null;
	/** Wat erin gaat: alles is ingevuld, een norm, een getal uit de wet, of een eerdere regel. */
	readonly in: readonly Ingang[];
	/** Waar het bedrag vandaan komt als het niet is berekend; anders null. */
	readonly herkomst: Vanbuiten | null;
}

/** De laatste regel: wat de uitkomst zegt. */
interface Lesslot extends Pick<Samenvatting, 'voor' | 'bedrag' | 'na' | 'voet' | 'zinnen' | 'voetlijn'> {
	readonly nummer: number;
	readonly zekerheid: Uitlegzekerheid;
	/** Dat de normen door gebruiker zijn ingevuld; null als zij uit de wet komen. */
	readonly eigenNormen: string | null;
	/** De regel waar de toegepaste beslagvrije voet uit komt. */
	readonly tbvv: number;
	/** Wat er op een bankrekening vrij blijft, en de regel daarvan; null als de wet er niets over zegt. */
	readonly bank: { readonly nummer: number; readonly bedrag: string } | null;
}

/** De berekening als een rij regels: wat ergens ingaat komt ervoor, elke regel staat er een keer, en niets valt weg. */
export interface Lesstappen {
	readonly regels: readonly Lesregel[];
	readonly slot: Lesslot;
}

/** De post waarin de berekening eindigt. */
export const TBVV = 'toegepast.tbvv';

/** De uitleg van een geval, voor wie over de inwoner leest. Null als er voor die dag geen normen zijn. */
export function uitlegBij({ dossier }: Lesgeval): Uitleg | null {
	const geval = gevalOp(dossier, dossier.peildatum);
	return geval && lesuitleg(geval);
}

/** Legt de uitleg uit elkaar in regels, in de volgorde van de wet. */
export function lesstappen(uitleg: Uitleg): Lesstappen {
	const { stappen, samenvatting, zekerheid } = uitleg;
	const somVan = sommenVan(stappen);
	const regels: Lesregel[] = [];
	const nummers = new Map<string, number>();

	const herkomstVan = (deel: Uitlegregel): Vanbuiten => {
		const nummer = nummers.get(deel.zie?.id ?? deel.id) ?? zelfdeInvoer(deel, regels);
		if (nummer !== undefined) return { soort: 'regel', nummer };
		return bronVan(deel);
	};
	const voegToe = (gezien: Uitlegregel, stap: Uitlegstap): void => {
		const regel = (gezien.zie && somVan.get(gezien.zie.id)) ?? gezien;
		if (nummers.has(regel.id)) return;
		for (const deel of regel.delen) {
			if (heeftRegel(deel) && !isZelf(deel, regel)) voegToe(deel, stap);
		}
		const nummer = regels.length + 1;
		regels.push({
			nummer,
			stap: stap.naam,
			kop: stap.kop,
			regel,
			artikel: regel.artikel,
			in: regel.delen.map((deel) => ({
				deel,
				herkomst: isZelf(deel, regel) ? { soort: 'zelf' } : herkomstVan(deel)
			})),
			herkomst: isBron(regel) ? herkomstVan(regel) : null
		});
		nummers.set(regel.id, nummer);
	};
	for (const stap of stappen) for (const regel of stap.regels) voegToe(regel, stap);

	const { voor, bedrag, na, voet, zinnen, voetlijn } = samenvatting;
	return {
		regels: metArtikel(regels),
		slot: {
			nummer: regels.length + 1,
			voor,
			bedrag,
			na,
			voet,
			zinnen,
			voetlijn,
			zekerheid,
			eigenNormen: eigenNormenIn(uitleg),
			tbvv: nummers.get(TBVV) ?? regels.length,
			bank: bankIn(regels)
		}
	};
}

const bankIn = (regels: readonly Lesregel[]): Lesslot['bank'] => {
	const gevonden = regels.find(({ stap }) => stap === 'bank');
	return gevonden ? { nummer: gevonden.nummer, bedrag: gevonden.regel.bedrag } : null;
};

/** Van achter naar voren: een regel zonder artikel krijgt dat van de eerste regel waar zij in gaat. */
function metArtikel(regels: readonly Lesregel[]): readonly Lesregel[] {
	const geerfd = new Map<number, string>();
	return regels
		.toReversed()
		.map((regel) => {
			const artikel = regel.artikel ?? geerfd.get(regel.nummer) ?? null;
			for (const { herkomst } of regel.in)
				if (artikel && herkomst.soort === 'regel') geerfd.set(herkomst.nummer, artikel);
			return { ...regel, artikel };
		})
		.toReversed();
}

/** Alles wat er uit te rekenen is, met wat eruit komt: is dat anders, dan is het een andere oefening. */
export const teVragen = ({ regels }: Lesstappen): unknown =>
	regels.map(({ regel: { id, bedrag, delen } }) => [id, bedrag, delen.map((deel) => deel.bedrag)]);

/** De regels waar een bedrag in gaat; bij de laatste stap voor de uitkomst geen. */
export const gaatNaar = ({ regels }: Lesstappen, { nummer }: Lesregel): readonly Lesregel[] =>
	regels.filter(({ in: erin }) =>
		erin.some(({ herkomst }) => herkomst.soort === 'regel' && herkomst.nummer === nummer)
	);

/** Wat er nog niet bekend is, in de volgorde van de pagina met de uitkomst. */
export const openPunten = ({ zekerheid: { eerst, punten } }: Lesslot): readonly Uitlegpunt[] => [
	...(eerst ? [eerst] : []),
	...punten
];

/** Alle regels met een som, waar dan ook in de stappen; een verwijzing wijst altijd naar een van deze. */
function sommenVan(stappen: readonly Uitlegstap[]): ReadonlyMap<string, Uitlegregel> {
	const gevonden = new Map<string, Uitlegregel>();
	const loop = (regel: Uitlegregel): void => {
		if (regel.delen.length > 0) gevonden.set(regel.id, regel);
		regel.delen.forEach(loop);
	};
	for (const stap of stappen) stap.regels.forEach(loop);
	return gevonden;
}

/** Of een bedrag zelf een regel is: het is een som, of het is berekend zonder dat er iets op te tellen viel. */
const heeftRegel = (deel: Uitlegregel): boolean =>
	deel.zie !== null || deel.delen.length > 0 || !isBron(deel);

/** Ingevuld, een norm, of een getal uit de wet. */
const isBron = ({ id, veld, norm }: Uitlegregel): boolean =>
	veld !== null || norm !== null || /^(?:vast\.|woonland$|editie\.)/.test(id);

/** Een keuze vergelijkt soms haar eigen uitkomst: daar gaat niets aan vooraf. */
const isZelf = (deel: Uitlegregel, van: Uitlegregel): boolean => deel.zie?.id === van.id;

const bronVan = ({ veld, norm }: Uitlegregel): Vanbuiten => {
	if (veld !== null) return { soort: 'invoer' };
	return norm ? { soort: 'norm' } : { soort: 'wet' };
};

/** Hetzelfde ingevulde bedrag kan verderop anders heten; dan is het toch die eerdere regel. */
const zelfdeInvoer = (
	{ veld, exact, eenheid }: Uitlegregel,
	regels: readonly Lesregel[]
): number | undefined =>
	veld === null
		? undefined
		: regels.find(({ regel }) => regel.veld === veld && regel.exact === exact && regel.eenheid === eenheid)
				?.nummer;
