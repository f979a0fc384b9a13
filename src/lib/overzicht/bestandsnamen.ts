import type { Datum } from '../tijd/datum.ts';

/** Het achtervoegsel en de dag aan het eind van een naam: die van het nieuwe bestand komen ervoor in de plaats. */
const EIND = /(?:[-_ ]?\d{4}-\d{2}-\d{2})?\.(?:json|pdf|beslagvrij)$/i;
/** Tekens die een besturingssysteem weigert. */
const VERBODEN = /[\\:*?"<>|\u0000-\u001F]/g;

/**
 * De naam van het nieuwe bestand bij elk dossier: die van het oude met de nieuwe dag, zodat twee mensen van een huishouden elk hun
 * eigen bestand houden. Komen er twee op dezelfde naam uit, dan krijgt de tweede een nummer.
 * De naam van een ander bestand dat open is, krijgt het nooit.
 * @param bestanden de namen van de oude bestanden, met de map waar zij in staan
 * @param open de namen van alle bestanden die open zijn
 * @returns zonder achtervoegsel, in dezelfde volgorde
 */
export function nieuweNamen(
	bestanden: readonly string[],
	dag: Datum,
	open: readonly string[]
): readonly string[] {
	const bezet = new Set<string>();
	const vanAnder = new Set(open.map(zonderSoort));
	return bestanden.map((bestand) => {
		const eigen = zonderSoort(bestand);
		const mag = (naam: string) => !bezet.has(naam) && (naam === eigen || !vanAnder.has(naam));
		const delen = stamVan(bestand).split('/').map(veilig);
		const stam = [...delen.slice(0, -1), `${kort(delen.at(-1) ?? '-')}-${dag}`].join('/');
		let naam = stam;
		for (let nummer = 2; !mag(naam.toLowerCase()); nummer += 1) naam = `${stam} (${String(nummer)})`;
		bezet.add(naam.toLowerCase());
		return naam;
	});
}

/** De naam zonder dag en achtervoegsel: een nieuw bestand van hetzelfde dossier heeft dezelfde. Een e met een los accent is dezelfde als een e met accent. */
export const stamVan = (bestand: string): string => bestand.normalize('NFC').replace(EIND, '');

/** Bestandsnamen zijn op veel schijven hetzelfde met en zonder hoofdletters. */
const zonderSoort = (bestand: string): string =>
	bestand
		.normalize('NFC')
		.replace(/\.(?:json|pdf|beslagvrij)$/i, '')
		.toLowerCase();

/** Een map in een naam mag nergens anders heen wijzen. */
const veilig = (deel: string): string => deel.replace(VERBODEN, '-').replace(/^\.+$/, '-') || '-';

/** Zo lang mag een naam zijn voor de dag, het nummer en het soort document erachter komen: een schijf neemt 255 bytes aan. */
const LANGSTE = { tekens: 80, bytes: 160 } as const;

/** Kort een naam in zonder een teken door te knippen. */
function kort(naam: string): string {
	let kort = '';
	let bytes = 0;
	for (const { segment } of new Intl.Segmenter('nl').segment(naam)) {
		bytes += new TextEncoder().encode(segment).length;
		if (kort.length + segment.length > LANGSTE.tekens || bytes > LANGSTE.bytes) break;
		kort += segment;
	}
	return kort.trimEnd() || '-';
}
