import { kaleTekst, type Blok, type Verslag } from './blokken.ts';

/** Hetzelfde verslag als platte tekst, om te kopieren naar een brief of dossier. */
export function alsTekst({ titel, ondertitel, blokken, voettekst }: Verslag): string {
	const kop = `${titel}\n${'='.repeat(titel.length)}\n${ondertitel}`;
	const inhoud = blokken.map((blok) => `${sluitAan(blok) ? '\n' : '\n\n'}${blokAlsTekst(blok)}`);
	return `${kop}${inhoud.join('')}\n\n${voettekst}\n`;
}

const sluitAan = (blok: Blok): boolean => blok.soort === 'alinea' && blok.aansluitend === true;

function blokAlsTekst(blok: Blok): string {
	switch (blok.soort) {
		case 'kop':
			return blok.niveau === 2 ? `${blok.tekst}\n${'-'.repeat(blok.tekst.length)}` : blok.tekst;
		case 'alinea':
			return kaleTekst(blok.tekst);
		case 'lijst':
			return blok.punten
				.map((punt, plaats) => `${blok.genummerd ? `${plaats + 1}.` : '-'} ${kaleTekst(punt)}`)
				.join('\n');
		case 'melding':
			return `${blok.kop}: ${blok.tekst}`;
		case 'antwoord':
			return `${blok.voor} ${blok.bedrag} ${blok.na}`;
		case 'figuur':
			return [blok.alternatief, blok.opmerking].filter(Boolean).join('\n');
		case 'definities':
			return onderElkaar(
				blok.paren.map(({ term, noot, waarde }) => [noot ? `${term} (${noot})` : term, waarde])
			);
		case 'tabel':
			return onderElkaar([blok.kolommen.map(({ kop }) => kop), ...blok.rijen]);
		case 'sommen':
			return blok.sommen
				.map(({ nummer, regels, totaal }) =>
					[
						...regels.flatMap(({ teken, naam, noten, bedrag }) => [
							[`${teken} ${naam}`.trim(), bedrag],
							...noten.map((noot) => [`  ${noot}`])
						]),
						[`= ${totaal.naam}`, totaal.bedrag],
						...totaal.noten.map((noot) => [`  ${noot}`])
					]
						.map(
							([naam = '', bedrag], plaats) =>
								`${plaats === 0 ? nummer.padEnd(6) : '      '}${naam}${bedrag === undefined ? '' : `: ${bedrag}`}`
						)
						.join('\n')
				)
				.join('\n\n');
		default:
			return blok satisfies never;
	}
}

/** Kolommen gescheiden door een tab: zo plakt het ook goed in een rekenblad. */
const onderElkaar = (rijen: readonly (readonly string[])[]): string =>
	rijen.map((rij) => rij.map(alsCel).join('\t')).join('\n');

/** Een bedrag met een teken ervoor, en niets daarachter. */
const BEDRAG = /^\s*[+-]\s*(€\s*)?[\d.]+(,\d+)?\s*$/;

/** Wat een rekenblad als formule zou uitvoeren begint met een aanhalingsteken; een bedrag blijft een getal. */
function alsCel(tekst: string): string {
	const cel = tekst.replace(/[\t\r\n]+/g, ' ');
	return /^\s*[=+@-]/.test(cel) && !BEDRAG.test(cel) ? `'${cel}` : cel;
}
