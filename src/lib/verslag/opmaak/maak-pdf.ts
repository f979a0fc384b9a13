import { PdfSchrijver } from '../pdf/schrijver.ts';
import type { Structuurelement } from '../pdf/structuur.ts';
import { maakTekenvervanger } from '../pdf/tekens.ts';
import { zetBladkoppen } from './bladen.ts';
import type { Blok, Verslag } from './blokken.ts';
import { type Brok, zetInhoud, zetRegels, type Zetter } from './brok.ts';
import { pagineer } from './pagineer.ts';
import { BLAD, KLEUR, STIJL } from './vormgeving.ts';
import { zetSommen } from './zet-sommen.ts';
import { zetDefinities, zetTabel } from './zet-tabel.ts';
import { zetAlinea, zetAntwoord, zetKop, zetLijst, zetMelding } from './zet-tekst.ts';
import { zetVoetlijn } from './zet-voetlijn.ts';

/** De soort van een bestand met een PDF erin. */
export const PDF_SOORT = 'application/pdf';

/** Wat een document uniek maakt naast zijn inhoud. */
export interface Aanmaak {
	/** ISO-tijdstip met zone. */
	readonly gemaaktOp: string;
	/** 32 hexadecimale cijfers. */
	readonly id: string;
}

/** Maakt van een verslag een toegankelijke PDF op A4. Zelfde verslag en aanmaak: dezelfde bytes. */
export function maakPdf(verslag: Verslag, { gemaaktOp, id }: Aanmaak): Uint8Array<ArrayBuffer> {
	const schrijver = new PdfSchrijver({
		titel: verslag.titel,
		onderwerp: verslag.onderwerp,
		auteur: 'Beslagvrij',
		maker: verslag.maker,
		taal: 'nl-NL',
		gemaaktOp,
		id
	});
	const { vervang, onvolledig } = maakTekenvervanger(verslag.gebruikersteksten, (teken) =>
		schrijver.letters.kanTonen(teken)
	);
	const zetter: Zetter = { schrijver, vervang };
	const blokken: readonly Blok[] = onvolledig
		? [...verslag.blokken, { soort: 'alinea', stijl: 'klein', tekst: verslag.tekensVervangen }]
		: verslag.blokken;
	pagineer(schrijver, [...zetTitel(zetter, verslag), ...zetBlokken(zetter, blokken)], BLAD.boven);
	zetBladkoppen(schrijver, verslag, vervang);
	if (verslag.bijlage) schrijver.sluitIn(verslag.bijlage);
	return schrijver.bytes();
}

function zetTitel(zetter: Zetter, { titel, ondertitel }: Verslag): Brok[] {
	const { schrijver } = zetter;
	const kop = schrijver.document.voegToe('H1');
	const onder = schrijver.document.voegToe('P');
	const stijl = { ...STIJL.gewoon, kleur: KLEUR.zacht };
	const titelregels = zetRegels(zetter, titel, BLAD.breedte, STIJL.titel);
	const onderregels = zetRegels(zetter, ondertitel, BLAD.breedte, stijl);
	const titelhoogte = titelregels.length * STIJL.titel.regelhoogte;
	return [
		{
			hoogte: titelhoogte + 2 + onderregels.length * stijl.regelhoogte,
			wit: 0,
			bijVolgende: true,
			kop: null,
			teken: (y) => {
				schrijver.bladwijzer(titel, 1, y);
				zetInhoud(schrijver, kop, titelregels, { x: BLAD.links - 1, y, stijl: STIJL.titel });
				zetInhoud(schrijver, onder, onderregels, { x: BLAD.links, y: y + titelhoogte + 2, stijl });
			}
		}
	];
}

/** Wat een alinea inleidt, hoort er direct onder te staan. */
const INGELEID: readonly (Blok['soort'] | undefined)[] = ['lijst', 'definities', 'tabel', 'sommen'];

/** Elke kop van niveau 2 begint een eigen afdeling in de structuur. */
function zetBlokken(zetter: Zetter, blokken: readonly Blok[]): Brok[] {
	const { document } = zetter.schrijver;
	let afdeling: Structuurelement = document.voegToe('Sect');
	return blokken.flatMap((blok, plaats) => {
		if (blok.soort === 'kop' && blok.niveau === 2 && plaats > 0) afdeling = document.voegToe('Sect');
		const brokken = zetBlok(zetter, afdeling, blok);
		const leidtIn = blok.soort === 'alinea' && INGELEID.includes(blokken[plaats + 1]?.soort);
		return leidtIn ? brokken.map((brok) => ({ ...brok, bijVolgende: true })) : brokken;
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
		case 'voetlijn':
			return zetVoetlijn(zetter, ouder, blok);
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
