import type { Dossier } from '../dossier/dossier.ts';
import { bestandsnaamVan, schrijfBestand } from '../dossier/schrijf.ts';
import { isWebadres, ORGANISATIEVELDEN, type Organisatie } from '../dossier/organisatie.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { toonDagtekst, toonDatum } from '../taal/datums.ts';
import { documentteksten } from '../teksten/documenten/documenten.ts';
import { rapportageteksten as teksten } from '../teksten/documenten/rapportage.ts';
import { alsDatum } from '../tijd/datum.ts';
import { maakBewaard } from '../uitvoer/bewaard.ts';
import { veldterm } from '../teksten/woordenlijst/velden.ts';
import { ERNSTTERMEN } from '../teksten/woordenlijst/ernst.ts';
import { basisblok } from '../uitleg/basisblok.ts';
import type { Gegeven, Gegevensblok, KorteSom, Uitleg, Uitlegmelding } from '../uitleg/uitleg.ts';
import type { Documentgegevens } from './documentgegevens.ts';
import type { Blok, Tekst, Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';
import type { Bijlage } from '../toegankelijke-pdf/schrijven/bijlage.ts';
import { DOSSIERMERK } from './dossierbijlage.ts';

/* Blokken en afdelingen die in meer dan een document staan. */

/** Een rij van een blok met vraag en antwoord. */
export type Paar = readonly [term: string, waarde: string, noot?: string | null];

/** Iets alleen als het er is. */
export const als = <W, T>(
	waarde: W,
	maak: (waarde: Exclude<W, null | undefined | false | ''>) => readonly T[]
): readonly T[] => (waarde ? maak(waarde as Exclude<W, null | undefined | false | ''>) : []);

export const kop = (tekst: string, niveau: 2 | 3 = 2): Blok => ({ soort: 'kop', niveau, tekst });
export const alinea = (tekst: Tekst): Blok => ({ soort: 'alinea', tekst });
export const lijst = (punten: readonly Tekst[]): Blok[] =>
	punten.length === 0 ? [] : [{ soort: 'lijst', punten }];

/** Blokken die samen iets zijn: liefst op een blad. */
export const bijElkaar = (blokken: readonly Blok[]): Blok[] =>
	blokken.map((blok, plaats) => (plaats === 0 ? blok : { ...blok, bijVorige: true as const }));

/** Een afdeling met een kop; niets als zij leeg is. */
export const afdeling = (titel: string, blokken: readonly Blok[], niveau: 2 | 3 = 2): Blok[] =>
	blokken.length === 0 ? [] : [kop(titel, niveau), ...blokken];

/** Vraag en antwoord onder elkaar; niets als er geen rijen zijn. */
export function paren(rijen: readonly Paar[], bedragen = false): Blok[] {
	if (rijen.length === 0) return [];
	return [
		{
			soort: 'definities',
			bedragen,
			paren: rijen.map(([term, waarde, noot = null]) => ({ term, waarde, noot }))
		}
	];
}

/** Bedragen onder elkaar, zoals de uitleg ze geeft. */
export const bedragen = (
	regels: readonly { readonly naam: string; readonly bedrag: string; readonly term?: string | null }[]
): Blok[] =>
	paren(
		regels.map(({ naam, bedrag, term }) => [naam, bedrag, term ?? null]),
		true
	);

/** Zoals op het scherm: de eerste regel heeft geen teken, want daar begint de som. */
export const korteSomblok = ({ regels, totaal, bedrag: uitkomst }: KorteSom): Blok[] =>
	bedragen([
		...regels.map(({ zin, teken, bedrag }, plaats) => ({
			naam: zin,
			bedrag: teken === '-' ? `− ${bedrag}` : plaats === 0 ? bedrag : `+ ${bedrag}`
		})),
		{ naam: totaal, bedrag: uitkomst }
	]);

/** Het blok "Basis voor de BVV". */
export function basis(uitkomst: Uitkomst): Blok[] {
	const rijen = basisblok(uitkomst.dossier, uitkomst).map(({ naam, waarde, uitleg }): Paar => [
		naam,
		waarde ?? '',
		uitleg ?? null
	]);
	// De drempel is in hele euro: onder bedragen met centen lijkt zij scheef te staan.
	const metCenten = ([, waarde]: Paar) => /,\d\d$/.test(waarde);
	return bijElkaar([
		...paren(rijen.filter((rij) => !metCenten(rij))),
		...paren(rijen.filter(metCenten), true)
	]);
}

/** Wat is ingevuld, per onderwerp. */
export const gegevensblokken = (blokken: readonly Gegevensblok[]): Blok[] =>
	blokken.flatMap(({ kop: titel, rijen, tabel }) =>
		bijElkaar([kop(titel, 3), ...paren(rijen.map(alsPaar)), ...(tabel ? strokentabel(tabel) : [])])
	);

export const alsPaar = ({ naam, waarde }: Gegeven): Paar => [naam, waarde];

export const letOp = (titel: string, tekst: string): Blok => ({
	soort: 'melding',
	ernst: 'let-op',
	kop: titel,
	tekst
});

/** Wat elk document nodig heeft behalve zijn titel, zijn blokken en het dossier. */
export function omslag(
	dossier: Dossier,
	gegevens: Documentgegevens
): Omit<Verslag, 'titel' | 'onderwerp' | 'blokken'> {
	const { dossiernummer, bsn } = dossier.kenmerk;
	return {
		...regelsBoven(teksten.berekendVoor(toonDatum(dossier.peildatum)), dossiernummer, bsn, gegevens),
		maker: teksten.overRijen.versie(gegevens.versie, gegevens.commit),
		voettekst: documentteksten.voettekst,
		paginatekst: teksten.pagina,
		gebruikersteksten: [...tekstenVan(dossier), ...tekstenVanGegevens(gegevens)],
		tekensVervangen: teksten.tekensVervangen,
		bijlage: null
	};
}

/** De regel onder de titel, en die boven elk blad: dag, dossier en organisatie. */
export function regelsBoven(
	dag: string,
	dossiernummer: string | null,
	bsn: string | null,
	{ organisatie }: Pick<Documentgegevens, 'organisatie'>
): Pick<Verslag, 'ondertitel' | 'kenmerk'> {
	const kenmerken = [dag, ...als(dossiernummer, (nummer) => [teksten.dossier(nummer)])];
	return {
		ondertitel: [...kenmerken, ...als(bsn, (nummer) => [teksten.bsn(nummer)])].join(' · '),
		kenmerk: [...kenmerken, ...als(organisatie?.naam, (naam) => [naam])].join(' · ')
	};
}

/**
 * Het dossier als bestand in de PDF, zoals "Bewaar dossier" het schrijft: wie de PDF opent, rekent met hetzelfde en ziet wat er
 * sinds de eerdere berekening veranderde. Null als het document zonder dossier is.
 */
export function maakDossierbijlage(uitkomst: Uitkomst, gegevens: Documentgegevens): Bijlage | null {
	const { mee, versie, gemaaktOp, vorige } = gegevens;
	if (!mee.dossier) return null;
	const { dossier } = uitkomst;
	return {
		merk: DOSSIERMERK,
		naam: bestandsnaamVan(dossier),
		tekst: schrijfBestand(dossier, maakBewaard(uitkomst, versie, alsDatum(gemaaktOp.slice(0, 10))), vorige),
		mediatype: 'application/json',
		omschrijving: documentteksten.dossierbijlage
	};
}

/** Alles wat iemand vrij kan typen. */
export const tekstenVan = ({ kenmerk, personalia, wonen, inkomens }: Dossier): readonly string[] =>
	[
		kenmerk.dossiernummer,
		...Object.values(personalia ?? {}),
		wonen.woonland,
		...inkomens.flatMap(({ id, naam, adres, codeSoort, loonheffingennummer }) => [
			id,
			naam,
			adres,
			codeSoort,
			loonheffingennummer
		])
	].filter((tekst) => tekst !== null);

export const tekstenVanGegevens = ({ organisatie, personalia }: Documentgegevens): readonly string[] => {
	const { adressen, ...over } = personalia;
	return [
		...Object.values(over),
		...Object.values(adressen),
		...(organisatie ? ORGANISATIEVELDEN.map((veld) => organisatie[veld]) : [])
	];
};

const GEWICHT = { fout: 0, 'let-op': 1, informatie: 2 } as const;

/** Wat direct bij het bedrag hoort te staan; de andere meldingen mogen verderop. */
export const isZwaar = ({ ernst }: Pick<Uitlegmelding, 'ernst'>): boolean => ernst !== 'informatie';

/** De meldingen, de zwaarste eerst. */
export const meldingblokken = (meldingen: readonly Pick<Uitlegmelding, 'ernst' | 'tekst'>[]): Blok[] =>
	[...meldingen]
		.sort((een, twee) => GEWICHT[een.ernst] - GEWICHT[twee.ernst])
		.map(({ ernst, tekst }): Blok => ({ soort: 'melding', ernst, kop: ERNSTTERMEN[ernst], tekst }));

/** Een tabel met loonstroken: de eerste kolom is tekst, de andere zijn bedragen. */
const strokentabel = ({ bijschrift, koppen, rijen }: NonNullable<Gegevensblok['tabel']>): Blok[] => [
	{ soort: 'alinea', stijl: 'klein', tekst: bijschrift },
	{
		soort: 'tabel',
		kolommen: koppen.map((naam, plaats) => ({ kop: naam, bedrag: plaats > 0 })),
		rijen
	}
];

/** Over wie het gaat en wie het maakte; niets als er niets over bekend is. De privacyverklaring heeft haar eigen plek. */
export function adressering({ organisatie, personalia }: Documentgegevens): Blok[] {
	const { naam = '', behandelaar = '', adres = '', telefoon = '', email = '' } = organisatie ?? {};
	const regel = (...delen: readonly string[]) => delen.filter((deel) => deel !== '').join(' · ');
	const rijen: Paar[] = [
		[documentteksten.over, regel(personalia.achternaam, personalia.adres)],
		[veldterm('personalia.kenmerk', 'portaal'), personalia.kenmerk],
		[documentteksten.contact, regel(naam, behandelaar, adres, telefoon, email)]
	];
	return paren(rijen.filter(([, waarde]) => waarde !== ''));
}

/** De koppeling naar de privacyverklaring; null als er geen (goed) adres is. */
export const privacyadres = (organisatie: Organisatie | null): string | null =>
	organisatie && isWebadres(organisatie.privacy) ? organisatie.privacy : null;

/** Wanneer en met welk programma het document is gemaakt. */
export function gemaaktMet({ versie, commit, gemaaktOp }: Documentgegevens): Paar[] {
	const rijen = teksten.overRijen;
	return [
		[rijen.gemaaktOp, rijen.tijdstip(toonDagtekst(gemaaktOp.slice(0, 10)), gemaaktOp.slice(11, 16))],
		[rijen.programma, rijen.versie(versie, commit)]
	];
}

/** Of het dossier in de PDF zit, en dus of zij weer te openen is. */
export const bijlagezin = (dossier: Dossier, { mee, vorige }: Documentgegevens): Blok =>
	alinea(
		mee.dossier
			? [
					documentteksten.bijlage(bestandsnaamVan(dossier)),
					...(vorige ? [documentteksten.metVorige] : [])
				].join(' ')
			: documentteksten.zonderBijlage
	);

type Normtabel = Uitleg['normtabel'];

export const normtabelnaam = ({ id, eigen }: Normtabel): string =>
	eigen ? documentteksten.eigenTabel(id) : id;

/** Welke normtabel, met het controlegetal; een tabel die iemand zelf invulde staat niet in de broncode. */
export function normtabelrijen(
	naam: string,
	normtabel: Normtabel,
	{ controlegetallen }: Pick<Documentgegevens, 'controlegetallen'>
): Paar[] {
	const { id, herziening, eigen, geldig } = normtabel;
	const { normtabelHash, geenHash, normtabelHashUitleg } = documentteksten;
	const getal = eigen ? undefined : controlegetallen[id];
	return [
		[naam, teksten.overRijen.tabel(normtabelnaam(normtabel), herziening, geldig)],
		getal === undefined ? [normtabelHash, geenHash] : [normtabelHash, getal, normtabelHashUitleg(id)]
	];
}

/** Waarmee het document is gemaakt, met het controlegetal van de normen en de bijlage. */
export function overDitDocument({ normtabel }: Uitleg, dossier: Dossier, gegevens: Documentgegevens): Blok[] {
	return bijElkaar([
		kop(teksten.over),
		alinea(teksten.overZinnen),
		bijlagezin(dossier, gegevens),
		...paren([...gemaaktMet(gegevens), ...normtabelrijen(teksten.overRijen.normtabel, normtabel, gegevens)])
	]);
}
