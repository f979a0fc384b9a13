import type { Dossier, Inkomen } from '../dossier/dossier.ts';

type Zelfde = (een: Inkomen, ander: Inkomen) => boolean;

const tekst = (een: string | null): string => een?.trim().toLowerCase() ?? '';
const zelfdeTekst = (een: string | null, ander: string | null): boolean =>
	tekst(een) !== '' && tekst(een) === tekst(ander);

/** Wanneer twee inkomens hetzelfde zijn, van zeker naar minder zeker. */
const KENMERKEN: readonly Zelfde[] = [
	(een, ander) => een.id === ander.id,
	(een, ander) => zelfdeTekst(een.codeSoort, ander.codeSoort) && zelfdeTekst(een.naam, ander.naam),
	(een, ander) => zelfdeTekst(een.codeSoort, ander.codeSoort),
	(een, ander) => zelfdeTekst(een.naam, ander.naam),
	// Wie maar een inkomen van deze soort heeft, heeft het ook op de brief.
	(een, ander) => een.soort === ander.soort
];

/** Bij elk inkomen op de brief dat van de feiten. */
function koppels({ inkomens: opBrief }: Dossier, { inkomens: echt }: Dossier): ReadonlyMap<Inkomen, Inkomen> {
	const gekoppeld = new Map<Inkomen, Inkomen>();
	const over = new Set(echt);
	for (const zelfde of KENMERKEN) {
		const enige = zelfde === KENMERKEN.at(-1);
		for (const brief of opBrief.filter((een) => !gekoppeld.has(een))) {
			const mogelijk = [...over].filter((feit) => feit.van === brief.van && zelfde(brief, feit));
			const [feit] = mogelijk;
			if (feit === undefined || (enige && mogelijk.length > 1)) continue;
			gekoppeld.set(brief, feit);
			over.delete(feit);
		}
	}
	return gekoppeld;
}

/**
 * De feiten in de volgorde en met de ids van de brief: inkomens die de brief niet noemt komen achteraan. Zo wijst een pad in
 * beide dossiers hetzelfde inkomen aan. Een inkomen dat alleen op de brief staat, heeft in `inkomens` geen feit.
 */
interface Gekoppeld {
	readonly feiten: Dossier;
	/** Per plaats: het inkomen op de brief en het echte; null waar een van beide er niet is. */
	readonly inkomens: readonly { readonly brief: Inkomen | null; readonly feit: Inkomen | null }[];
}

export function koppelInkomens(brief: Dossier, feiten: Dossier): Gekoppeld {
	const gekoppeld = koppels(brief, feiten);
	const nieuwId = new Map<string, string>();
	for (const [opBrief, feit] of gekoppeld) nieuwId.set(feit.id, opBrief.id);
	const bezet = new Set(brief.inkomens.map(({ id }) => id));
	for (const { id } of feiten.inkomens) if (!nieuwId.has(id)) nieuwId.set(id, vrijId(id, bezet));
	const naar = (id: string): string => nieuwId.get(id) ?? id;
	const hernoemd = (feit: Inkomen): Inkomen => ({ ...feit, id: naar(feit.id) });

	const echte = new Set(gekoppeld.values());
	const inkomens = [
		...brief.inkomens.map((een) => {
			const feit = gekoppeld.get(een);
			return { brief: een, feit: feit ? hernoemd(feit) : null };
		}),
		...feiten.inkomens.filter((een) => !echte.has(een)).map((een) => ({ brief: null, feit: hernoemd(een) }))
	];
	const { beslagobject, samenvoegen, omslag } = feiten.beslag;
	return {
		feiten: {
			...feiten,
			inkomens: inkomens.flatMap(({ feit }) => feit ?? []),
			beslag: {
				...feiten.beslag,
				beslagobject: beslagobject === null ? null : naar(beslagobject),
				samenvoegen: samenvoegen.map(naar),
				omslag: omslag.map(naar)
			}
		},
		inkomens
	};
}

/** Een id dat de brief nog niet gebruikt. */
function vrijId(id: string, bezet: Set<string>): string {
	let vrij = id;
	while (bezet.has(vrij)) vrij = `${vrij}+`;
	bezet.add(vrij);
	return vrij;
}
