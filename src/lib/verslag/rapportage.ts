import type { Uitkomst } from '../regels/uitkomst.ts';
import { RAPPORTAGE_WAT_NU, rapportageteksten as teksten } from '../teksten/rapportage.ts';
import { maakUitleg } from '../uitleg/maak-uitleg.ts';
import type { Gegevensblok, Uitleg } from '../uitleg/uitleg.ts';
import { alinea, kop, lijst, meldingblokken, omslag, overDitDocument, paren, strokentabel } from './delen.ts';
import { maakVoetlijn } from './voetlijn.ts';
import type { Documentgegevens } from './documentgegevens.ts';
import { berekening } from './herleiding.ts';
import type { Blok, Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';

/** De "Rapportage beslagvrije voet", voor iemand die zijn eigen bedrag wil laten zien. */
export function maakRapportageverslag(uitkomst: Uitkomst, gegevens: Documentgegevens): Verslag {
	const uitleg = maakUitleg(uitkomst);
	const vast = omslag(uitkomst.dossier, gegevens);
	return {
		...vast,
		titel: teksten.titel,
		onderwerp: teksten.onderwerp(uitleg.peildatum),
		voettekst: teksten.voettekst,
		blokken: [
			...antwoord(uitleg),
			...meldingen(uitleg),
			kop(teksten.watNu),
			...lijst(RAPPORTAGE_WAT_NU),
			...ingevuld(uitleg.gegevens),
			...berekening(uitleg),
			...overDitDocument(uitleg, vast.bijlage, gegevens)
		]
	};
}

function antwoord({ samenvatting, beslist }: Uitleg): Blok[] {
	const { voor, bedrag, na, zinnen, kern, voetlijn, omslag: verdeling } = samenvatting;
	return [
		{ soort: 'antwoord', voor, bedrag, na },
		...(voetlijn ? [maakVoetlijn(voetlijn, teksten.inkomenPerMaand)] : []),
		{ soort: 'alinea', stijl: 'inleiding', tekst: zinnen.join(' ') },
		kop(teksten.waarom),
		...lijst(beslist),
		kop(teksten.bedragen),
		...paren(
			kern.map(({ naam, term, bedrag: waarde }) => [naam, waarde, term]),
			true
		),
		...(verdeling.length > 0 ? [kop(teksten.omslag, 3)] : []),
		...paren(
			verdeling.map(({ naam, bedrag: waarde }) => [naam, waarde]),
			true
		)
	];
}

const meldingen = ({ meldingen: alle }: Uitleg): Blok[] =>
	alle.length === 0 ? [] : [kop(teksten.meldingen), ...meldingblokken(alle)];

const ingevuld = (blokken: readonly Gegevensblok[]): Blok[] => [
	kop(teksten.gegevens),
	alinea(teksten.gegevensInleiding),
	...blokken.flatMap(({ kop: titel, rijen, tabel }): Blok[] => [
		kop(titel, 3),
		...paren(rijen.map(({ naam, waarde }) => [naam, waarde])),
		...(tabel ? strokentabel(tabel) : [])
	])
];
