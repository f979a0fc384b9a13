import type { Dossier } from '../dossier/dossier.ts';
import { basisteksten } from '../teksten/basis.ts';
import { toonDatum } from '../teksten/datums.ts';
import { RAPPORTAGE_WAT_NU, rapportageteksten as teksten } from '../teksten/rapportage.ts';
import type { Gegevensblok, Uitleg, Uitlegmelding, Voetlijngegevens } from '../uitleg/uitleg.ts';
import type { Blok, Verslag } from './opmaak/blokken.ts';
import { gebruikteNormen, maakSommen, nummerSommen } from './sommen.ts';

/** Waarmee en wanneer het document is gemaakt. */
export interface Rapportagegegevens {
	readonly versie: string;
	/** Korte hash van de broncode; leeg als die niet bekend is. */
	readonly commit: string;
	/** ISO-tijdstip met zone, in de tijd van de gebruiker: `2026-07-14T10:15:00+02:00`. */
	readonly gemaaktOp: string;
}

/** De inhoud van de rapportage, los van het medium. */
export function maakRapportageverslag(
	uitleg: Uitleg,
	dossier: Dossier,
	gegevens: Rapportagegegevens
): Verslag {
	const { dossiernummer, bsn } = dossier.kenmerk;
	const kenmerken = [
		teksten.berekendVoor(uitleg.peildatum),
		...(dossiernummer ? [teksten.dossier(dossiernummer)] : [])
	];
	return {
		titel: teksten.titel,
		ondertitel: [...kenmerken, ...(bsn ? [teksten.bsn(bsn)] : [])].join(' · '),
		onderwerp: teksten.onderwerp(uitleg.peildatum),
		maker: teksten.overRijen.versie(gegevens.versie, gegevens.commit),
		kenmerk: kenmerken.join(' · '),
		voettekst: teksten.voettekst,
		paginatekst: teksten.pagina,
		blokken: [
			...uitkomst(uitleg),
			...meldingen(uitleg),
			...watNu(),
			...ingevuld(uitleg.gegevens),
			...herleiding(uitleg),
			...lezingen(uitleg),
			...normen(uitleg),
			...overDitDocument(uitleg, gegevens)
		],
		gebruikersteksten: gebruikersteksten(dossier),
		tekensVervangen: teksten.tekensVervangen,
		bijlage: null
	};
}

const kop = (tekst: string, niveau: 2 | 3 = 2): Blok => ({ soort: 'kop', niveau, tekst });

function uitkomst({ samenvatting, beslist }: Uitleg): Blok[] {
	const { voor, bedrag, na, zinnen, kern, voetlijn, omslag } = samenvatting;
	return [
		{ soort: 'antwoord', voor, bedrag, na },
		...(voetlijn ? [tekenVoetlijn(voetlijn)] : []),
		{ soort: 'alinea', stijl: 'inleiding', tekst: zinnen.join(' ') },
		kop(teksten.waarom),
		{ soort: 'lijst', punten: beslist },
		kop(teksten.bedragen),
		{
			soort: 'definities',
			bedragen: true,
			paren: kern.map(({ naam, term, bedrag: waarde }) => ({ term: naam, noot: term, waarde }))
		},
		...(omslag.length > 0
			? [
					kop(teksten.omslag, 3),
					{
						soort: 'definities',
						bedragen: true,
						paren: omslag.map(({ naam, bedrag: waarde }) => ({ term: naam, waarde }))
					} as const
				]
			: [])
	];
}

function tekenVoetlijn(gegevens: Voetlijngegevens): Blok {
	const { totaal, blijft, naarBeslaglegger, verhouding, dekking, voet } = gegevens;
	const woorden = basisteksten.voetlijn;
	const ietsWeg = dekking >= 1 && verhouding < 1;
	return {
		soort: 'voetlijn',
		alternatief: ietsWeg
			? woorden.alternatief(totaal, blijft, naarBeslaglegger)
			: woorden.alternatiefAllesBlijft(totaal),
		bijschrift: teksten.inkomenPerMaand,
		totaal,
		blijft: { bedrag: blijft, woorden: woorden.blijft },
		weg: { bedrag: naarBeslaglegger, woorden: woorden.naarBeslaglegger },
		opmerking: ietsWeg ? null : dekking < 1 ? woorden.voetHoger(voet) : woorden.nietsTeHalen,
		verhouding,
		dekking
	};
}

const GEWICHT = { fout: 0, 'let-op': 1, informatie: 2 } as const;

function meldingen({ meldingen: alle }: Uitleg): Blok[] {
	if (alle.length === 0) return [];
	const opGewicht = [...alle].sort((een, twee) => GEWICHT[een.ernst] - GEWICHT[twee.ernst]);
	return [
		kop(teksten.meldingen),
		...opGewicht.map(({ ernst, tekst }): Blok => ({
			soort: 'melding',
			ernst,
			kop: teksten.ernst[ernst],
			tekst
		}))
	];
}

const watNu = (): Blok[] => [kop(teksten.watNu), { soort: 'lijst', punten: RAPPORTAGE_WAT_NU }];

function ingevuld(blokken: readonly Gegevensblok[]): Blok[] {
	return [
		kop(teksten.gegevens),
		{ soort: 'alinea', tekst: teksten.gegevensInleiding },
		...blokken.flatMap(({ kop: titel, rijen, tabel }): Blok[] => [
			kop(titel, 3),
			...(rijen.length > 0
				? [{ soort: 'definities', paren: rijen.map(({ naam, waarde }) => ({ term: naam, waarde })) } as const]
				: []),
			...(tabel
				? [
						{ soort: 'alinea', stijl: 'klein', tekst: tabel.bijschrift } as const,
						{
							soort: 'tabel',
							kolommen: tabel.koppen.map((naam, plaats) => ({ kop: naam, bedrag: plaats > 0 })),
							rijen: tabel.rijen
						} as const
					]
				: [])
		])
	];
}

function herleiding({ stappen, basismeldingen }: Uitleg): Blok[] {
	const nummers = nummerSommen(stappen);
	return [
		kop(teksten.herleiding),
		{ soort: 'alinea', tekst: teksten.herleidingInleiding },
		...stappen.flatMap((stap, plaats): Blok[] => [
			kop(teksten.stap(plaats + 1, stap.kop), 3),
			...(stap.zinnen.length > 0 ? [{ soort: 'alinea', tekst: stap.zinnen.join(' ') } as const] : []),
			{ soort: 'sommen', sommen: maakSommen(stap, nummers) },
			...(stap.naam === 'basis' ? bijDeBasis(basismeldingen) : [])
		])
	];
}

/** De vaste meldingen van het portaal bij het tussenresultaat. */
const bijDeBasis = (basismeldingen: readonly Uitlegmelding[]): Blok[] => [
	{ soort: 'alinea', tekst: teksten.basisInleiding },
	{ soort: 'lijst', punten: basismeldingen.map(({ tekst }) => tekst) }
];

function lezingen({ lezingen: gekozen }: Uitleg): Blok[] {
	if (gekozen.length === 0) return [];
	return [
		kop(teksten.lezingen),
		{ soort: 'alinea', tekst: teksten.lezingenInleiding },
		{
			soort: 'definities',
			paren: gekozen.map(({ vraag, keuze, bron, afwijkend }) => ({
				term: vraag,
				noot: bron,
				waarde: afwijkend ? `${keuze} (${teksten.nietStandaard})` : keuze
			}))
		}
	];
}

function normen({ stappen, normtabel }: Uitleg): Blok[] {
	const { letter, norm: naamkop, bron, bedrag } = teksten.normkolommen;
	return [
		kop(teksten.normen),
		{ soort: 'alinea', tekst: teksten.normenInleiding(normtabel.id, normtabel.geldig) },
		{
			soort: 'tabel',
			kolommen: [{ kop: naamkop }, { kop: letter }, { kop: bron }, { kop: bedrag, bedrag: true }],
			rijen: gebruikteNormen(stappen).map(({ naam, bedrag: waarde, norm }) => [
				naam,
				norm.letter ?? '',
				norm.toelichting
					? `${norm.bron}. ${norm.herkomst} ${norm.toelichting}`
					: `${norm.bron}. ${norm.herkomst}`,
				waarde
			])
		}
	];
}

function overDitDocument({ normtabel }: Uitleg, { versie, commit, gemaaktOp }: Rapportagegegevens): Blok[] {
	const rijen = teksten.overRijen;
	return [
		kop(teksten.over),
		{ soort: 'alinea', tekst: teksten.overZinnen },
		{
			soort: 'definities',
			paren: [
				{
					term: rijen.gemaaktOp,
					waarde: rijen.tijdstip(toonDatum(gemaaktOp.slice(0, 10)), gemaaktOp.slice(11, 16))
				},
				{ term: rijen.programma, waarde: rijen.versie(versie, commit) },
				{ term: rijen.normtabel, waarde: rijen.tabel(normtabel.id, normtabel.herziening, normtabel.geldig) }
			]
		}
	];
}

/** Alles wat iemand vrij kan typen. */
const gebruikersteksten = ({ kenmerk, wonen, inkomens }: Dossier): readonly string[] =>
	[
		kenmerk.dossiernummer,
		wonen.woonland,
		...inkomens.flatMap(({ id, naam, codeSoort, loonheffingennummer }) => [
			id,
			naam,
			codeSoort,
			loonheffingennummer
		])
	].filter((tekst) => tekst !== null);
