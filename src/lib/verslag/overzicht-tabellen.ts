import { veldnaam, type Veldnaam } from '../dossier/pad.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import type { Post } from '../herleiding/post.ts';
import type { Inkomenuitkomst } from '../regels/inkomen/inkomenuitkomst.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { toonPeriode } from '../taal/datums.ts';
import { overzichtteksten as teksten } from '../teksten/documenten/overzicht.ts';
import type { Blok } from '../toegankelijke-pdf/opmaak/blokken.ts';
import { feiten } from '../uitleg/feiten.ts';
import type { Gegeven, Stapnaam, Uitleg } from '../uitleg/uitleg.ts';
import { inCenten } from '../uitvoer/resultaat.ts';
import { afdeling, als, paren, type Paar } from './delen.ts';

/* De tabellen van het overzicht: de gebruikte gegevens en de hoofdlijn van de berekening. */

/** Het model noemt van een inkomen alleen het bedrag en wat dat verandert. */
const NIET_IN_HET_MODEL: readonly (Veldnaam | null)[] = [
	'inkomens[].codeSoort',
	'inkomens[].loonheffingennummer',
	'inkomens[].tijdvak',
	null
];

/** Vakantiegeld in elke betaling zit in het bedrag. */
const hoortInHetModel = (veld: Veldnaam | null, over: Inkomenuitkomst | null): boolean =>
	!NIET_IN_HET_MODEL.includes(veld) &&
	!(veld === 'inkomens[].opgave.vakantiegeld.uitbetaling' && elkeBetaling(over));

const elkeBetaling = (over: Inkomenuitkomst | null): boolean =>
	over?.inkomen.opgave.soort === 'bedragen' && over.inkomen.opgave.vakantiegeld.uitbetaling === 'elkePeriode';

/** De gegevens per onderwerp: situatie, inkomens, toeslagen en hardheid. */
export const gebruikteGegevens = (uitkomst: Uitkomst, { gegevens }: Uitleg): Blok[] =>
	gegevens.flatMap(({ groep, inkomen, kop: titel, rijen }) => {
		if (groep === 'kenmerk' || groep === 'beslag') return [];
		const over = uitkomst.inkomens.find((een) => een.inkomen.id === inkomen) ?? null;
		return afdeling(
			groep === 'wonen' ? teksten.situatie : titel,
			paren([
				...rijen
					.filter(({ veld }) => hoortInHetModel(veldnaam(veld ?? ''), over))
					.map((rij): Paar => [naamVan(rij, uitkomst, over), rij.waarde]),
				...als(over?.perioden?.keuze.indicatieperiode, (periode) => [
					[teksten.over, toonPeriode(periode)] as const
				])
			]),
			3
		);
	});

/** Een datum die voorbij is staat in de verleden tijd; een gemiddelde heet alleen zo over meer dan een periode. */
function naamVan({ naam, veld }: Gegeven, { dossier }: Uitkomst, over: Inkomenuitkomst | null): string {
	const gemiddeld = (over?.perioden?.keuze.aantal ?? 1) > 1;
	const voorbij = (datum: string | null | undefined) => datum != null && datum < dossier.peildatum;
	switch (veldnaam(veld ?? '')) {
		case 'inkomens[].opgave.belastbaar.bedrag':
			return gemiddeld ? teksten.belastbaarGemiddeld : teksten.belastbaar;
		case 'inkomens[].opgave.netto.bedrag':
			return gemiddeld ? teksten.nettoGemiddeld : teksten.netto;
		case 'wonen.eindeOphogingWoonkosten':
			return voorbij(dossier.wonen.eindeOphogingWoonkosten) ? teksten.eindeLiep : teksten.eindeLoopt;
		case 'hardheid.einddatum':
			return voorbij(dossier.hardheid?.einddatum) ? teksten.hardheidGold : teksten.hardheidLoopt;
		default:
			return naam;
	}
}

/** De hoofdlijn van de berekening. Wat nul is, is geen feit en staat er niet. */
export function rekenregels(uitkomst: Uitkomst): Paar[] {
	const { belastbaarJaarinkomen, basis, toegepast } = uitkomst;
	const { regel } = teksten;
	const altijd = (naam: string, post: Post): Paar => [naam, toonEuro(inCenten(post))];
	const uitStap = (stap: Stapnaam): Paar[] =>
		feiten(uitkomst).flatMap((feit) => {
			switch (feit.soort) {
				case 'lid7':
				case 'lid5':
				case 'partner':
				case 'overige':
				case 'voertuig':
				case 'toeslagen':
				case 'hardheid':
					return feit.stap === stap ? [altijd(regel[feit.soort], feit.bedrag)] : [];
				default:
					return [];
			}
		});
	const opgehoogd = uitStap('woonkosten');
	const afgetrokken = uitStap('verminderingen');
	return [
		altijd(regel.jaarinkomen, belastbaarJaarinkomen),
		altijd(regel.weg[basis.weg], basis.voorOphoging),
		...opgehoogd,
		...(opgehoogd.length > 0 ? [altijd(regel.basis, basis.bvv)] : []),
		...afgetrokken,
		...(afgetrokken.length > 0 ? [altijd(regel.na, toegepast.naVermindering)] : []),
		altijd(regel.grens, toegepast.grens),
		...uitStap('erbij'),
		altijd(regel.tbvv, toegepast.tbvv)
	];
}
