import { landen } from './woonland.ts';
import type { Woonlandtabel } from './typen.ts';

/*
 * De Regeling schrijft een land op een manier. Wie het anders schrijft krijgt de vraag welk land hij bedoelt; welk land
 * het is beslist hij, nooit de spelling.
 */

/** Korte, oude en Engelse namen, met de naam uit de Regeling. */
const ANDERE_NAMEN: Readonly<Record<string, string>> = {
	amerika: 'Verenigde Staten van Amerika',
	birma: 'Myanmar',
	britain: 'Verenigd Koninkrijk',
	duitsland: 'Bondsrepubliek Duitsland',
	emiraten: 'Verenigde Arabische Emiraten',
	engeland: 'Verenigd Koninkrijk',
	england: 'Verenigd Koninkrijk',
	france: 'Frankrijk',
	germany: 'Bondsrepubliek Duitsland',
	'groot-brittannie': 'Verenigd Koninkrijk',
	gaza: 'Gazastrook en Westelijke Jordaanoever, met inbegrip van Oost-Jeruzalem',
	greece: 'Griekenland',
	holland: 'Nederland',
	macedonie: 'Republiek Noord-Macedonië',
	morocco: 'Marokko',
	palestina: 'Gazastrook en Westelijke Jordaanoever, met inbegrip van Oost-Jeruzalem',
	poland: 'Polen',
	schotland: 'Verenigd Koninkrijk',
	spain: 'Spanje',
	swaziland: 'Eswatini',
	tsjechoslowakije: 'Tsjechië',
	turkey: 'Turkije',
	turkiye: 'Turkije',
	uae: 'Verenigde Arabische Emiraten',
	uk: 'Verenigd Koninkrijk',
	us: 'Verenigde Staten van Amerika',
	usa: 'Verenigde Staten van Amerika',
	vae: 'Verenigde Arabische Emiraten',
	vk: 'Verenigd Koninkrijk',
	vs: 'Verenigde Staten van Amerika',
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
