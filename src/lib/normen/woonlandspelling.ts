import { landen } from './woonland.ts';
import type { Woonlandtabel } from './typen.ts';

/*
 * De Regeling schrijft een land op een manier. Wie het anders schrijft krijgt de vraag welk land hij bedoelt; welk land
 * het is beslist hij, nooit de spelling.
 */

/** Korte, oude en Engelse namen, met de naam uit de Regeling. */
export const ANDERE_NAMEN: Readonly<Record<string, string>> = {
	america: 'Verenigde Staten van Amerika',
	amerika: 'Verenigde Staten van Amerika',
	austria: 'Oostenrijk',
	belgium: 'België',
	birma: 'Myanmar',
	brazil: 'Brazilië',
	britain: 'Verenigd Koninkrijk',
	denmark: 'Denemarken',
	duitsland: 'Bondsrepubliek Duitsland',
	egypt: 'Egypte',
	emiraten: 'Verenigde Arabische Emiraten',
	engeland: 'Verenigd Koninkrijk',
	england: 'Verenigd Koninkrijk',
	ethiopia: 'Ethiopië',
	france: 'Frankrijk',
	gaza: 'Gazastrook en Westelijke Jordaanoever, met inbegrip van Oost-Jeruzalem',
	germany: 'Bondsrepubliek Duitsland',
	'great britain': 'Verenigd Koninkrijk',
	greece: 'Griekenland',
	'groot-brittannie': 'Verenigd Koninkrijk',
	holland: 'Nederland',
	hollanda: 'Nederland',
	hungary: 'Hongarije',
	iraq: 'Irak',
	italy: 'Italië',
	macedonie: 'Republiek Noord-Macedonië',
	morocco: 'Marokko',
	netherlands: 'Nederland',
	niederlande: 'Nederland',
	nl: 'Nederland',
	'noord-ierland': 'Verenigd Koninkrijk',
	norway: 'Noorwegen',
	palestina: 'Gazastrook en Westelijke Jordaanoever, met inbegrip van Oost-Jeruzalem',
	poland: 'Polen',
	romania: 'Roemenië',
	schotland: 'Verenigd Koninkrijk',
	spain: 'Spanje',
	swaziland: 'Eswatini',
	sweden: 'Zweden',
	switzerland: 'Zwitserland',
	syria: 'Syrië',
	'the netherlands': 'Nederland',
	tsjechoslowakije: 'Tsjechië',
	turkey: 'Turkije',
	turkiye: 'Turkije',
	uae: 'Verenigde Arabische Emiraten',
	uk: 'Verenigd Koninkrijk',
	ukraine: 'Oekraïne',
	'united kingdom': 'Verenigd Koninkrijk',
	'united states': 'Verenigde Staten van Amerika',
	us: 'Verenigde Staten van Amerika',
	usa: 'Verenigde Staten van Amerika',
	vae: 'Verenigde Arabische Emiraten',
	vk: 'Verenigd Koninkrijk',
	vs: 'Verenigde Staten van Amerika',
	wales: 'Verenigd Koninkrijk',
	'wit-rusland': 'Belarus',
	zaire: 'Democratische Republiek Congo'
};

const MEESTE = 3;

/** De landen uit de lijst die hier bedoeld kunnen zijn, het meest gelijkende eerst; leeg als niets erop lijkt. */
export function lijktOpLand(tabel: Woonlandtabel, getypt: string): readonly string[] {
	const gezocht = kaal(getypt);
	if (gezocht === '') return [];
	const bekend = landen(tabel);
	const andersGenoemd = ANDERE_NAMEN[gezocht];
	if (andersGenoemd !== undefined && bekend.includes(andersGenoemd)) return [andersGenoemd];
	// Een op de drie letters mag anders zijn, en een deel van de naam is ook genoeg.
	const speling = Math.max(1, Math.floor(gezocht.length / 3));
	return bekend
		.map((land) => ({ land, afstand: afstandTot(gezocht, kaal(land)) }))
		.filter(({ afstand }) => afstand <= speling)
		.sort((een, ander) => een.afstand - ander.afstand)
		.slice(0, MEESTE)
		.map(({ land }) => land);
}

/** Zonder hoofdletters, accenten en leestekens aan de rand. */
const kaal = (land: string): string =>
	land
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^\p{L}\s-]/gu, '')
		.replaceAll(/\s+/g, ' ')
		.trim()
		.toLowerCase();

/** Hoeveel letters er anders zijn; een naam waar het getypte woord in staat is bijna gelijk. */
function afstandTot(gezocht: string, land: string): number {
	if (land === gezocht) return 0;
	const delen = land.split(/[\s-]/);
	if (gezocht.length > 3 && (delen.includes(gezocht) || land.startsWith(gezocht))) return 1;
	let vorige = Array.from({ length: land.length + 1 }, (_, plaats) => plaats);
	for (const [rij, letter] of [...gezocht].entries()) {
		const nu = [rij + 1];
		for (const [plaats, ander] of [...land].entries()) {
			const vervangen = (vorige[plaats] ?? 0) + (letter === ander ? 0 : 1);
			nu.push(Math.min(vervangen, (vorige[plaats + 1] ?? 0) + 1, (nu[plaats] ?? 0) + 1));
		}
		vorige = nu;
	}
	return vorige.at(-1) ?? 0;
}
