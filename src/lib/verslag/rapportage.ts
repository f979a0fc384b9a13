import type { Uitkomst } from '../regels/uitkomst.ts';
import { RAPPORTAGE_WAT_NU, rapportageteksten as teksten } from '../teksten/documenten/rapportage.ts';
import type { Uitleg } from '../uitleg/uitleg.ts';
import {
	adressering,
	afdeling,
	alinea,
	als,
	bedragen,
	gegevensblokken,
	isZwaar,
	kop,
	korteSomblok,
	lijst,
	meldingblokken,
	omslag,
	overDitDocument
} from './delen.ts';
import { maakVoetlijn } from './voetlijn.ts';
import { zekerheidblokken } from './zekerheid.ts';
import type { Documentgegevens } from './documentgegevens.ts';
import { berekening } from './herleiding.ts';
import type { Blok, Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';

/** De "Rapportage beslagvrije voet", voor iemand die zijn eigen bedrag wil laten zien. */
export function maakRapportageverslag(
	{ dossier }: Uitkomst,
	uitleg: Uitleg,
	gegevens: Documentgegevens
): Verslag {
	return {
		...omslag(dossier, gegevens),
		titel: teksten.titel,
		onderwerp: teksten.onderwerp(uitleg.peildatum),
		voettekst: teksten.voettekst,
		blokken: [
			...adressering(gegevens),
			...antwoord(uitleg),
			...afdeling(teksten.meldingen, meldingblokken(uitleg.meldingen.filter((melding) => !isZwaar(melding)))),
			kop(teksten.watNu),
			...lijst(RAPPORTAGE_WAT_NU),
			kop(teksten.gegevens),
			alinea(teksten.gegevensInleiding),
			...gegevensblokken(uitleg.gegevens),
			...berekening(uitleg, gegevens),
			...overDitDocument(uitleg, dossier, gegevens)
		]
	};
}

function antwoord({ samenvatting, zekerheid, korteSom, meldingen }: Uitleg): Blok[] {
	const { voor, bedrag, na, zinnen, kern, voetlijn, omslag: verdeling } = samenvatting;
	return [
		{ soort: 'antwoord', voor, bedrag, na },
		...zekerheidblokken(zekerheid),
		...meldingblokken(meldingen.filter(isZwaar)),
		...als(voetlijn, (lijn) => [maakVoetlijn(lijn, teksten.inkomenPerMaand)]),
		{ soort: 'alinea', stijl: 'inleiding', tekst: zinnen.join(' ') },
		kop(korteSom.kop),
		...korteSomblok(korteSom),
		kop(teksten.bedragen),
		...bedragen(kern),
		...afdeling(teksten.omslag, bedragen(verdeling), 3)
	];
}
