import { SOURCE_SANS_3 } from '#lib/toegankelijke-pdf/letters/source-sans-3.ts';
import { maakPdf } from '#lib/toegankelijke-pdf/opmaak/maak-pdf.ts';
import type { Huisstijl } from '#lib/toegankelijke-pdf/opmaak/vormgeving.ts';
import type { Blok, Verslag } from '#lib/toegankelijke-pdf/opmaak/blokken.ts';

/** Een verslag met elk soort blok, klein genoeg om de hele structuur op te schrijven. */
export const proefverslag = (anders: Partial<Verslag> = {}): Verslag => ({
	titel: 'Proef',
	ondertitel: 'Berekend voor 14 juli 2026',
	onderwerp: 'Alle blokken',
	maker: 'Proef 1.0',
	kenmerk: 'dossier A-17',
	voettekst: 'Hulpmiddel',
	paginatekst: (pagina, aantal) => `Pagina ${pagina} van ${aantal}`,
	blokken: ALLE_BLOKKEN,
	gebruikersteksten: [],
	tekensVervangen: 'Sommige tekens zijn vervangen.',
	bijlage: null,
	...anders
});

const ALLE_BLOKKEN: readonly Blok[] = [
	{ soort: 'antwoord', voor: 'U mag', bedrag: '€\u00a01.499', na: 'per maand houden' },
	{
		soort: 'figuur',
		alternatief: 'Van € 2.000 blijft € 1.499 van u.',
		opmerking: 'De rest mag weg.',
		hoogte: 40,
		teken: (doek, { x, y, breedte }) => {
			doek.vlak({ x, y, breedte: breedte / 2, hoogte: 20 }, '#0a5c56');
			doek.arcering(
				{ x: x + breedte / 2, y, breedte: breedte / 2, hoogte: 20 },
				{ kleur: '#b3a88f', dikte: 1 },
				8
			);
			doek.tekst('€ 1.499 blijft ', x, y + 34, { letter: 'gewoon', grootte: 10, kleur: '#1a1f1d' });
		}
	},
	{ soort: 'kop', niveau: 2, tekst: 'Lezen' },
	{
		soort: 'alinea',
		tekst: [{ tekst: 'Zie ' }, { tekst: 'de wet', adres: 'https://wetten.overheid.nl/' }, { tekst: '.' }]
	},
	{ soort: 'lijst', punten: ['een', [{ tekst: 'twee', vet: true }]] },
	{ soort: 'melding', ernst: 'let-op', kop: 'Let op', tekst: 'Er ontbreekt iets.' },
	{ soort: 'kop', niveau: 2, tekst: 'Rekenen' },
	{
		soort: 'definities',
		bedragen: true,
		paren: [{ term: 'Netto', noot: 'beslagobject', waarde: '€ 2.000,00' }]
	},
	{ soort: 'kop', niveau: 3, tekst: 'Stroken' },
	{
		soort: 'tabel',
		kolommen: [{ kop: 'Periode' }, { kop: 'Loon', bedrag: true }],
		rijen: [['maart', '€ 1.300,00']]
	},
	{
		soort: 'sommen',
		sommen: [
			{
				nummer: '1.1',
				regels: [
					{ teken: '', naam: 'Loon', noten: [], bedrag: '€ 10,00', gedempt: false },
					{ teken: '+', naam: 'Geld', noten: ['uit de wet'], bedrag: '€ 5,00', gedempt: false }
				],
				totaal: { naam: 'Samen', noten: ['Art. 475d lid 1 Rv.'], bedrag: '€ 15,00' }
			}
		]
	}
];

export const GEMAAKT_OP = '2026-07-14T10:15:00+02:00';

/** Een eigen huisstijl: deze map weet niets van de toepassing. */
export const HUISSTIJL: Huisstijl = {
	letters: SOURCE_SANS_3,
	kleuren: {
		inkt: '#1a1f1d',
		zacht: '#4b514d',
		lijn: '#cfc9ba',
		nadruk: '#0a5c56',
		letOp: '#7a4d00',
		fout: '#a3201d'
	},
	auteur: 'Proefnemer',
	taal: 'nl-NL',
	merk: (doek, x, y) => doek.vlak({ x, y, breedte: 15, hoogte: 15 }, '#0a5c56'),
	houdSamen: (tekst) => tekst.replaceAll('art. ', 'art.\u00a0')
};

export const maakProef = (anders: Partial<Verslag> = {}): Uint8Array<ArrayBuffer> =>
	maakPdf(proefverslag(anders), HUISSTIJL, GEMAAKT_OP);

/** De structuur van het proefverslag: de leesvolgorde, met wat een voorleesprogramma voorleest. */
export const VERWACHTE_STRUCTUUR = `Document
  H1 "Proef"
  P "Berekend voor 14 juli 2026"
  Sect
    P "U mag € 1.499 per maand houden"
    Figure [alt "Van € 2.000 blijft € 1.499 van u."] "€ 1.499 blijft "
    P "De rest mag weg."
  Sect
    H2 "Lezen"
    P "Zie ."
      Link "de wet"
    L [Disc]
      LI
        Lbl "•"
        LBody "een"
      LI
        Lbl "•"
        LBody "twee"
    P "Let op Er ontbreekt iets."
  Sect
    H2 "Rekenen"
    Table
      TBody
        TR
          TH [Row] "Netto beslagobject"
          TD "€ 2.000,00"
    H3 "Stroken"
    Table
      THead
        TR
          TH [Column] "Periode"
          TH [Column] "Loon"
      TBody
        TR
          TH [Row] "maart"
          TD "€ 1.300,00"
    Table
      TBody
        TR
          TD "1.1"
          TH [Row] "Loon "
          TD "€ 10,00"
        TR
          TD
          TH [Row] "+ Geld uit de wet "
          TD "€ 5,00"
        TR
          TD
          TH [Row] "= Samen Art. 475d lid 1 Rv. "
          TD "€ 15,00"`;
