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
	// Wie maar een inkomen van deze soort heeft, heeft het ook in het andere dossier.
	(een, ander) => een.soort === ander.soort
];

/** Bij elk oud inkomen het nieuwe. */
function koppels({ inkomens: oude }: Dossier, { inkomens: nieuwe }: Dossier): ReadonlyMap<Inkomen, Inkomen> {
	const gekoppeld = new Map<Inkomen, Inkomen>();
	const over = new Set(nieuwe);
	for (const zelfde of KENMERKEN) {
		const enige = zelfde === KENMERKEN.at(-1);
		for (const oud of oude.filter((een) => !gekoppeld.has(een))) {
			const mogelijk = [...over].filter((nieuw) => nieuw.van === oud.van && zelfde(oud, nieuw));
			const [nieuw] = mogelijk;
			if (nieuw === undefined || (enige && mogelijk.length > 1)) continue;
			gekoppeld.set(oud, nieuw);
			over.delete(nieuw);
		}
	}
	return gekoppeld;
}

/**
 * Het nieuwe dossier in de volgorde en met de ids van het oude: inkomens die het oude niet noemt komen achteraan. Zo wijst een
 * pad in beide dossiers hetzelfde inkomen aan.
 */
interface Gekoppeld {
	readonly nieuw: Dossier;
	/** Per plaats: het oude inkomen en het nieuwe; null waar een van beide er niet is. */
	readonly inkomens: readonly { readonly oud: Inkomen | null; readonly nieuw: Inkomen | null }[];
}

export function koppelInkomens(oud: Dossier, nieuw: Dossier): Gekoppeld {
	const gekoppeld = koppels(oud, nieuw);
	const nieuwId = new Map<string, string>();
	for (const [een, ander] of gekoppeld) nieuwId.set(ander.id, een.id);
	const bezet = new Set(oud.inkomens.map(({ id }) => id));
	for (const { id } of nieuw.inkomens) if (!nieuwId.has(id)) nieuwId.set(id, vrijId(id, bezet));
	const naar = (id: string): string => nieuwId.get(id) ?? id;
	const hernoemd = (een: Inkomen): Inkomen => ({ ...een, id: naar(een.id) });

	const bekend = new Set(gekoppeld.values());
	const inkomens = [
		...oud.inkomens.map((een) => {
			const ander = gekoppeld.get(een);
			return { oud: een, nieuw: ander ? hernoemd(ander) : null };
		}),
		...nieuw.inkomens.filter((een) => !bekend.has(een)).map((een) => ({ oud: null, nieuw: hernoemd(een) }))
	];
	const { beslagobject, samenvoegen, omslag } = nieuw.beslag;
	return {
		nieuw: {
			...nieuw,
			inkomens: inkomens.flatMap((paar) => paar.nieuw ?? []),
			beslag: {
				...nieuw.beslag,
				beslagobject: beslagobject === null ? null : naar(beslagobject),
				samenvoegen: samenvoegen.map(naar),
				omslag: omslag.map(naar)
			}
		},
		inkomens
	};
}

/** Een id dat het oude dossier nog niet gebruikt. */
function vrijId(id: string, bezet: Set<string>): string {
	let vrij = id;
	while (bezet.has(vrij)) vrij = `${vrij}+`;
	bezet.add(vrij);
	return vrij;
}
