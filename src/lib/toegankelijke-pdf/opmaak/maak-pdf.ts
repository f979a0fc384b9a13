import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { PdfSchrijver } from '../schrijven/schrijver.ts';
import type { Structuurelement } from '../schrijven/structuur.ts';
import { maakTekenvervanger } from '../schrijven/tekens.ts';
import { zetBladkoppen } from './bladen.ts';
import type { Blok, Verslag } from './blokken.ts';
import { brok, type Brok, zetInhoud, zetRegels, type Zetter } from './brok.ts';
import { pagineer } from './pagineer.ts';
import { BLAD, type Huisstijl, maakStijlen } from './vormgeving.ts';
import { zetFiguur } from './zet-figuur.ts';
import { zetSommen } from './zet-sommen.ts';
import { zetDefinities, zetTabel } from './zet-tabel.ts';
import { zetAlinea, zetAntwoord, zetKop, zetLijst, zetMelding } from './zet-tekst.ts';

/**
 * Maakt van een verslag een toegankelijke PDF op A4. Hetzelfde verslag, huisstijl en tijdstip: dezelfde bytes.
 * @param gemaaktOp ISO-tijdstip met zone
 * @param bijVraagteken als er voor een getypt teken een vraagteken komt: voor wie dat niet in het document zelf zegt
 * @throws RangeError bij een ander tijdstip; Error bij een teken dat de letter niet heeft
 */
export function maakPdf(
	verslag: Verslag,
	huisstijl: Huisstijl,
	gemaaktOp: string,
	bijVraagteken = () => {}
): Uint8Array<ArrayBuffer> {
	const { kleuren, houdSamen, letters, auteur, taal, merk } = huisstijl;
	const { titel, onderwerp, maker } = verslag;
	const id = kenmerkVan(verslag, gemaaktOp);
	const schrijver = new PdfSchrijver({ titel, onderwerp, auteur, maker, taal, gemaaktOp, id, letters });
	const { vervang, onvolledig } = maakTekenvervanger(verslag.gebruikersteksten, (teken) =>
		schrijver.letters.kanTonen(teken)
	);
	const zetter: Zetter = { schrijver, vervang, houdSamen, kleur: kleuren, stijl: maakStijlen(kleuren) };
	if (onvolledig) bijVraagteken();
	// Bovenaan: wie alleen het eerste blad leest, moet weten waarom er een vraagteken staat.
	const blokken: readonly Blok[] =
		onvolledig && verslag.tekensVervangen !== ''
			? [{ soort: 'alinea', stijl: 'klein', tekst: verslag.tekensVervangen }, ...verslag.blokken]
			: verslag.blokken;
	pagineer(schrijver, [...zetTitel(zetter, verslag), ...zetBlokken(zetter, blokken)]);
	zetBladkoppen(zetter, verslag, merk);
	if (verslag.bijlage) schrijver.sluitIn(verslag.bijlage);
	return schrijver.bytes();
}

/** Het bestandskenmerk (32 hexadecimale cijfers) volgt uit de inhoud: geen toeval. Een tekening telt met haar alternatief. */
const kenmerkVan = (verslag: Verslag, gemaaktOp: string): string =>
	bytesToHex(sha256(utf8ToBytes(JSON.stringify([verslag, gemaaktOp]))))
		.slice(0, 32)
		.toUpperCase();

function zetTitel(zetter: Zetter, { titel, ondertitel }: Verslag): Brok[] {
	const { schrijver } = zetter;
	const kop = schrijver.document.voegToe('H1');
	const onder = schrijver.document.voegToe('P');
	const kopstijl = zetter.stijl.titel;
	const stijl = { ...zetter.stijl.gewoon, kleur: zetter.kleur.zacht };
	const titelregels = zetRegels(zetter, titel, BLAD.breedte, kopstijl);
	const onderregels = zetRegels(zetter, ondertitel, BLAD.breedte, stijl);
	const titelhoogte = titelregels.length * kopstijl.regelhoogte;
	return [
		brok({
			hoogte: titelhoogte + 2 + onderregels.length * stijl.regelhoogte,
			band: 'altijd',
			teken: (y) => {
				schrijver.bladwijzer(titel, 1, y);
				zetInhoud(zetter, kop, titelregels, { x: BLAD.links - 1, y, stijl: kopstijl });
				zetInhoud(zetter, onder, onderregels, { x: BLAD.links, y: y + titelhoogte + 2, stijl });
			}
		})
	];
}

const aanVolgende = (brok: Brok): Brok => (brok.band === 'los' ? { ...brok, band: 'liefst' } : brok);

/** Wat een alinea inleidt, hoort er direct onder te staan. */
const INGELEID: readonly (Blok['soort'] | undefined)[] = ['lijst', 'definities', 'tabel', 'sommen'];

/** Elke kop van niveau 2 begint een eigen afdeling in de structuur. */
function zetBlokken(zetter: Zetter, blokken: readonly Blok[]): Brok[] {
	const { document } = zetter.schrijver;
	let afdeling: Structuurelement = document.voegToe('Sect');
	return blokken.flatMap((blok, plaats) => {
		if (blok.soort === 'kop' && blok.niveau === 2 && plaats > 0) afdeling = document.voegToe('Sect');
		const brokken = zetBlok(zetter, afdeling, blok);
		const volgende = blokken[plaats + 1];
		if (blok.soort === 'alinea' && INGELEID.includes(volgende?.soort)) {
			return brokken.map((brok) => ({ ...brok, band: 'altijd' as const }));
		}
		return volgende?.bijVorige ? brokken.map(aanVolgende) : brokken;
	});
}

function zetBlok(zetter: Zetter, ouder: Structuurelement, blok: Blok): Brok[] {
	switch (blok.soort) {
		case 'kop':
			return zetKop(zetter, ouder, blok);
		case 'alinea':
			return zetAlinea(zetter, ouder, blok);
		case 'lijst':
			return zetLijst(zetter, ouder, blok);
		case 'melding':
			return zetMelding(zetter, ouder, blok);
		case 'antwoord':
			return zetAntwoord(zetter, ouder, blok);
		case 'figuur':
			return zetFiguur(zetter, ouder, blok);
		case 'definities':
			return zetDefinities(zetter, ouder, blok);
		case 'tabel':
			return zetTabel(zetter, ouder, blok);
		case 'sommen':
			return zetSommen(zetter, ouder, blok);
		default:
			return blok satisfies never;
	}
}
