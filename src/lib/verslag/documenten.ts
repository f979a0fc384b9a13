import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Uitkomstdocument } from '../teksten/documenten/documenten.ts';
import type { Documentgegevens } from './documentgegevens.ts';
import type { Lezer } from '../teksten/woordenlijst/lezer.ts';
import { maakUitleg } from '../uitleg/maak-uitleg.ts';
import type { Uitleg } from '../uitleg/uitleg.ts';
import type { Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';
import { afgeschermd, voorAnder, zonderPartnernamen } from './afscherming.ts';
import { maakDossierbijlage } from './delen.ts';
import { overDeInwoner } from './over-de-inwoner.ts';
import { maakOverzicht } from './overzicht.ts';
import { maakRapportageWgs } from './rapportage-wgs.ts';
import { maakRapportageverslag } from './rapportage.ts';
import { maakRekenbijlage } from './rekenbijlage.ts';

interface Soort {
	readonly maak: (uitkomst: Uitkomst, uitleg: Uitleg, gegevens: Documentgegevens) => Verslag;
	readonly lezer: Lezer;
	/** Gaat over de inwoner alleen, ook met het dossier als bijlage: net als het portaal en de modelmededeling. */
	readonly zonderPartner: boolean;
}

const SOORTEN: Record<Uitkomstdocument, Soort> = {
	rapportage: { maak: maakRapportageverslag, lezer: 'inwoner', zonderPartner: false },
	wgs: { maak: maakRapportageWgs, lezer: 'portaal', zonderPartner: true },
	overzicht: { maak: maakOverzicht, lezer: 'inwoner', zonderPartner: true },
	rekenbijlage: { maak: maakRekenbijlage, lezer: 'portaal', zonderPartner: false }
};

/** De inhoud van een document over een uitkomst, los van het medium. Kent jsPDF niet. */
export function maakDocument(
	soort: Uitkomstdocument,
	uitkomst: Uitkomst,
	gegevens: Documentgegevens
): Verslag {
	const { maak, lezer, zonderPartner } = SOORTEN[soort];
	const { dossier } = gegevens.mee;
	const heel = dossier && !zonderPartner;
	const getoond = heel ? uitkomst : dossier ? zonderPartnernamen(uitkomst) : voorAnder(uitkomst);
	const uitleg = maakUitleg(getoond, lezer);
	const verslag = maak(getoond, heel ? uitleg : afgeschermd(uitleg, getoond), gegevens);
	return {
		...verslag,
		blokken:
			lezer === 'inwoner' ? verslag.blokken : overDeInwoner(verslag.blokken, verslag.gebruikersteksten),
		// Wie het dossier meegeeft, geeft het heel mee.
		bijlage: maakDossierbijlage(uitkomst, gegevens)
	};
}
