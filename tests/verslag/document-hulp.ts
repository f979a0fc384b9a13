/** Wat de tests van de documenten delen: een document maken, teruglezen, en zien wat er ontbreekt. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { GEEN_PERSONALIA } from '#lib/dossier/personalia.ts';
import type { Inkomenuitkomst } from '#lib/regels/inkomen/inkomenuitkomst.ts';
import type { Uitkomst } from '#lib/regels/uitkomst.ts';
import type { Uitkomstdocument } from '#lib/teksten/documenten/documenten.ts';
import { toonEuro } from '#lib/getal/bedragtekst.ts';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import type { Uitlegregel } from '#lib/uitleg/uitleg.ts';
import { afgerond, inCenten } from '#lib/uitvoer/resultaat.ts';
import { afgeschermd } from '#lib/verslag/afscherming.ts';
import { HUISSTIJL } from '#lib/verslag/huisstijl.ts';
import { maakDocument } from '#lib/verslag/documenten.ts';
import type { Documentgegevens } from '#lib/verslag/documentgegevens.ts';
import { maakDocumentbytes } from '#lib/verslag/maak-document.ts';
import type { Verslag } from '#lib/toegankelijke-pdf/opmaak/blokken.ts';
import { PdfSchrijver } from '#lib/toegankelijke-pdf/schrijven/schrijver.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { leesPdf, type Pdf } from '../toegankelijke-pdf/hulp/pdf-lezen.ts';
import { leesStructuur, leesTekst } from '../toegankelijke-pdf/hulp/pdf-structuur.ts';

export const GEGEVENS: Documentgegevens = {
	versie: '2026.11.0',
	commit: 'abc1234',
	controlegetallen: __CONTROLEGETALLEN__,
	gemaaktOp: '2026-11-22T10:15:00+01:00',
	organisatie: null,
	mee: { dossier: true, berekening: true },
	personalia: GEEN_PERSONALIA,
	vorige: null
};

export const ORGANISATIE = {
	naam: 'Gemeente Voorbeeld, Wijkteam “Şahin”',
	behandelaar: 'M. de Wit',
	adres: 'Stationsplein 1, 1234 AB Voorbeeld',
	telefoon: '14 0123',
	email: 'wijkteam@voorbeeld.nl',
	privacy: 'https://www.voorbeeld.nl/privacy'
};

const goudenmap = path.resolve(import.meta.dirname, '../gouden');
/** Er staat ook een map met controles. */
const goudenbestanden = readdirSync(goudenmap).filter((naam) => naam.endsWith('.json'));
export const gouden = goudenbestanden.map((naam) => {
	const { id, dossier: inhoud } = JSON.parse(readFileSync(path.join(goudenmap, naam), 'utf8')) as {
		id: string;
		dossier: unknown;
	};
	return { id, inhoud };
});

/** Een verslag als PDF en teruggelezen. */
export function leesVerslag(verslag: Verslag) {
	const bytes = maakDocumentbytes(verslag, GEGEVENS);
	const pdf = leesPdf(bytes);
	return { verslag, bytes, pdf, tekst: leesTekst(leesStructuur(pdf)) };
}

export function lees(inhoud: unknown, soort: Uitkomstdocument = 'rapportage', gegevens = GEGEVENS) {
	const uitkomst = berekenUitkomst(inhoud);
	return { uitkomst, ...leesVerslag(maakDocument(soort, uitkomst, gegevens)) };
}

/** Zoals het in het document staat: gewone spaties. */
export const kaal = (tekst: string): string => tekst.replaceAll('\u00a0', ' ');
/** Op een regel zoals een mens hem leest: afgebroken regels weer aan elkaar. */
export const doorlopend = (tekst: string): string => kaal(tekst).replaceAll('\n', ' ');

const bedragenIn = (regels: readonly Uitlegregel[]): readonly string[] =>
	regels.flatMap(({ bedrag, delen }) => [bedrag, ...bedragenIn(delen)]);

/** Bij winst hoeft geen nettobedrag te zijn opgegeven. */
const heeftNetto = ({ inkomen: { opgave } }: Inkomenuitkomst): boolean =>
	opgave.soort !== 'bedragen' || opgave.netto !== null;

/** Elk bedrag van de uitkomst dat in dit document hoort, zoals het scherm het toont. */
function verwachteBedragen(uitkomst: Uitkomst, soort: Uitkomstdocument): readonly string[] {
	const heel = maakUitleg(uitkomst);
	const zonderPartner = soort === 'wgs' || soort === 'overzicht';
	const { samenvatting, stappen, gegevens } = zonderPartner ? afgeschermd(heel, uitkomst) : heel;
	const { toegepast } = uitkomst;
	const { tbvv, totaalPerMaand } = toegepast;
	// Bij een overheidsvordering is er geen inkomen om op te delen: die bedragen bestaan dan niet.
	const vanHetObject =
		// En bij alleen winst is er geen nettobedrag.
		toegepast.soort === 'inkomen' && heeftNetto(toegepast.object)
			? [
					toegepast.beslagruimte,
					toegepast.nettoBeslagobject,
					// Van meer inkomens samen houdt niemand dit bedrag van een betaling.
					...(toegepast.groep.length === 1 && toegepast.object.inkomen.tijdvak === 'vierweken'
						? [toegepast.perTijdvak]
						: [])
				]
			: [];
	const perInkomen = uitkomst.inkomens.flatMap((een) => {
		if (!heeftNetto(een)) return [een.belastbaarJaar];
		const alleenNetto = zonderPartner && een.inkomen.van === 'partner';
		return alleenNetto ? [een.nettoMaand] : [een.belastbaarJaar, een.nettoMaand];
	});
	const tabellen = gegevens.flatMap(({ tabel }) => tabel?.rijen.flatMap((rij) => rij.slice(1)) ?? []);
	return [
		...(soort === 'wgs' || soort === 'rapportage'
			? [toonEuro(afgerond(tbvv)), toonEuro(afgerond(totaalPerMaand))]
			: []),
		...[uitkomst.basis.bvv, tbvv, ...vanHetObject, ...perInkomen].map((post) => toonEuro(inCenten(post))),
		...samenvatting.kern.map(({ bedrag }) => bedrag),
		...samenvatting.omslag.map(({ bedrag }) => bedrag),
		...(soort === 'overzicht' ? [] : stappen.flatMap(({ regels }) => bedragenIn(regels))),
		...(soort === 'rapportage' ? tabellen : [])
	];
}

/** Welke bedragen van de uitkomst niet in de tekst staan; leeg is goed. */
export function ontbrekend(uitkomst: Uitkomst, soort: Uitkomstdocument, tekst: string): readonly string[] {
	const heel = doorlopend(tekst);
	return [...new Set(verwachteBedragen(uitkomst, soort))].filter((bedrag) => !heel.includes(kaal(bedrag)));
}

export const nieuweSchrijver = (): PdfSchrijver =>
	new PdfSchrijver({
		titel: '',
		onderwerp: '',
		auteur: '',
		maker: '',
		taal: 'nl-NL',
		id: '0'.repeat(32),
		gemaaktOp: GEGEVENS.gemaaktOp,
		letters: HUISSTIJL.letters
	});

/** Niets staat buiten de marges of over iets anders heen. */
export function keurLigging(pdf: Pdf): void {
	const { letters } = nieuweSchrijver();
	for (const { teksten } of pdf.paginas) {
		const vakken = teksten.map(({ x, y, tekst, letter, grootte }) => {
			const snede = letter.endsWith('SemiBold') ? 'halfvet' : 'gewoon';
			return { x, y, tekst, rechts: x + letters.breedte(tekst.trimEnd(), snede, grootte) };
		});
		for (const [plaats, vak] of vakken.entries()) {
			expect(vak.x, vak.tekst).toBeGreaterThan(59);
			expect(vak.rechts, vak.tekst).toBeLessThan(534);
			expect(vak.y, vak.tekst).toBeGreaterThan(30);
			const eroverheen = vakken
				.slice(plaats + 1)
				.filter(
					(ander) => Math.abs(ander.y - vak.y) < 7 && ander.x < vak.rechts - 0.1 && ander.rechts > vak.x + 0.1
				);
			expect(eroverheen.map(({ tekst }) => `${tekst} over ${vak.tekst}`)).toEqual([]);
		}
	}
}
