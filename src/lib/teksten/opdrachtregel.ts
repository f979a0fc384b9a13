/* Wat iemand op de opdrachtregel leest als er iets mis is, en hoe het te herstellen is. */

/** Zoveel namen noemt een zin; een map kan er duizenden hebben. */
const MEESTE_NAMEN = 5;

/** Tussen aanhalingstekens: een naam kan ook een spatie of een regeleinde bevatten. */
const aangehaald = (naam: string): string => JSON.stringify(naam);

function opsomming(namen: readonly string[]): string {
	const genoemd = namen.slice(0, MEESTE_NAMEN).map(aangehaald);
	const meer = namen.length - genoemd.length;
	return `${genoemd.join(', ')}${meer > 0 ? ` en nog ${String(meer)}` : ''}`;
}

/** Wat er mis is met wat iemand achter de opdracht typte. */
export const argumentteksten = {
	onbekend: (optie: string) => `De optie ${aangehaald(optie)} kent deze opdracht niet.`,
	dubbel: (optie: string) => `${optie} staat er meer dan een keer. Laat er een staan.`,
	zonderWaarde: {
		op: 'Zet achter --op een dag, bijvoorbeeld --op 2026-07-20.',
		normen: 'Zet achter --normen het bestand met de normtabel, bijvoorbeeld --normen 2027-1.json.',
		map: 'Zet achter --map de map met dossiers, bijvoorbeeld --map dossiers.'
	},
	metWaarde: (optie: string) => `Achter ${optie} hoort geen waarde. Haal weg wat achter het is-teken staat.`,
	geenPad: 'Er staat niet bij welk bestand u bedoelt. Noem een bestand of een map; - leest standaardinvoer.',
	meerPaden: (paden: readonly string[]) =>
		`Hier past een bestand of een map, en er staan er ${String(paden.length)}: ${opsomming(paden)}. Noem er een. Meer bestanden tegelijk? Zet ze in een map en noem die.`,
	geenMap: (pad: string) => `${aangehaald(pad)} is een bestand en geen map. Laat --map weg.`,
	ndjsonMetMap:
		'--ndjson is voor een bestand met een dossier per regel, en niet voor een map. Laat --ndjson weg, of noem een bestand.',
	dagBestaatNiet: (op: string) => `De dag ${aangehaald(op)} achter --op bestaat niet. Kies een andere dag.`,
	geenDag: (op: string) =>
		`Achter --op staat ${aangehaald(op)}. Schrijf de dag als jaar, maand en dag, bijvoorbeeld 2026-07-20.`
} as const;

/** Waarom de schijf iets niet geeft, per code van het besturingssysteem. */
const SCHIJFFOUTEN: Readonly<Partial<Record<string, string>>> = {
	ENOENT: 'Het bestaat niet. Kijk of de naam klopt, en of het niet is verplaatst.',
	ENOTDIR: 'In de naam staat een bestand waar een map hoort. Kijk of de naam klopt.',
	EISDIR: 'Het is een map en geen bestand. Noem een bestand.',
	EACCES: 'U mag het niet lezen. Vraag toegang aan wie het beheert.',
	EPERM: 'U mag het niet lezen. Vraag toegang aan wie het beheert.',
	ELOOP: 'Het is een snelkoppeling die naar zichzelf wijst. Noem het bestand zelf.',
	ENAMETOOLONG: 'De naam is te lang. Geef het een kortere naam.',
	EBUSY: 'Een ander programma heeft het open. Sluit dat programma, en probeer het opnieuw.',
	EMFILE: 'Er staan te veel bestanden open. Sluit andere programma’s, en probeer het opnieuw.',
	ENFILE: 'Er staan te veel bestanden open. Sluit andere programma’s, en probeer het opnieuw.'
};

const waaromNiet = (code: string): string =>
	SCHIJFFOUTEN[code] ??
	`De schijf geeft het niet (${code}). Probeer het opnieuw, of kopieer het eerst naar een andere plek.`;

/** Een pad dat op de opdrachtregel staat, en niet te lezen is. */
export const zinOverPad = (pad: string, code: string): string =>
	`Wij kunnen ${pad === '-' ? 'standaardinvoer' : aangehaald(pad)} niet lezen. ${waaromNiet(code)}`;

/** Een bestand in een map dat niet te lezen is; de naam staat er al bij. */
export const zinOverBestand = (code: string): string =>
	`Wij kunnen dit bestand niet lezen. ${waaromNiet(code)}`;

/** Waarom een bestand geen dossier is waar de opdrachtregel mee kan rekenen. */
export const dossierfoutteksten = {
	opSlot:
		'Dit bestand is niet gelezen: het is beveiligd met een wachtzin. Open het in Beslagvrij, en bewaar het daar zonder wachtzin. Of gebruik in Beslagvrij het werkblad “Meer cliënten tegelijk”.',
	pdf: 'Dit bestand is niet gelezen: het is een PDF. Open hem in Beslagvrij, en bewaar het dossier daar als bestand.',
	halverwege:
		'Dit dossier is nog niet af. Open het in Beslagvrij, beantwoord de vragen die nog open staan, en bewaar het opnieuw.'
} as const;

/** Waarom iets in een map niet als dossier is gelezen. */
export type Overslag = 'anders' | 'map' | 'geenBestand' | 'verborgen';

const OVERSLAGZINNEN: Record<Overslag, (namen: string) => string> = {
	anders: (namen) => `Overgeslagen, want het eindigt niet op .json of .beslagvrij: ${namen}.`,
	map: (namen) => `Overgeslagen, want een map in deze map lezen wij niet: ${namen}. Geef zo’n map apart op.`,
	geenBestand: (namen) => `Overgeslagen, want het is geen gewoon bestand: ${namen}.`,
	verborgen: (namen) =>
		`Overgeslagen, want de naam begint met een punt: ${namen}. Verander de naam als het een dossier is.`
};

export const zinOverOverslag = (reden: Overslag, namen: readonly string[]): string =>
	OVERSLAGZINNEN[reden](opsomming(namen));

export const mapteksten = {
	leeg: 'In deze map staat geen bestand dat op .json of .beslagvrij eindigt. Kijk of het de goede map is.',
	zelfdeNummer: (andere: readonly string[]) =>
		`In deze map heeft ook ${opsomming(andere)} dit dossiernummer. Kijk of het om dezelfde persoon gaat.`
} as const;
