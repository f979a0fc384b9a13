import { zonderVerrekeningen } from './verrekeningen.ts';
import { isGehuwd } from '../dossier/dossier.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import type { Gemiddelden, Inkomenuitkomst } from '../regels/inkomen/inkomenuitkomst.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { toonPeriode } from '../taal/datums.ts';
import { documentteksten } from '../teksten/documenten/documenten.ts';
import { wgsteksten as teksten } from '../teksten/documenten/wgs.ts';
import { ingevoerdteksten } from '../teksten/uitkomst/stand.ts';
import { toonCenten } from '../taal/bedragen.ts';
import type { Gegevensblok } from '../uitleg/uitleg.ts';
import { afdeling, alinea, bijElkaar, kop, type Paar, paren } from './delen.ts';
import { veldterm } from '../teksten/woordenlijst/velden.ts';
import type { Documentgegevens } from './documentgegevens.ts';
import { ikptabellen } from './ikp.ts';
import type { Blok } from '../toegankelijke-pdf/opmaak/blokken.ts';

const woorden = ingevoerdteksten;
const GEMIDDELDEN = Object.keys(woorden.gemiddeld) as readonly (keyof Gemiddelden)[];

/** Elke inkomstenverhouding (IKV) van de inwoner met gemiddelden, indicatieperiode en perioden (IKP's). */
export const inkomstenInwoner = (
	uitkomst: Uitkomst,
	gegevens: readonly Gegevensblok[],
	{ personalia }: Documentgegevens
): Blok[] =>
	afdeling(
		teksten.inkomsten,
		uitkomst.inkomens
			.filter(({ inkomen }) => inkomen.van === 'inwoner')
			.flatMap((ikv, plaats): Blok[] => {
				const blok = gegevens.find(({ inkomen }) => inkomen === ikv.inkomen.id);
				return blok
					? bijElkaar([
							kop(teksten.ikv(plaats + 1, blok.kop), 3),
							...paren([
								...volgorde(uitkomst, ikv),
								...metAdres(zonderVerrekeningen(blok), personalia.adressen[ikv.inkomen.id]),
								...overPerioden(ikv)
							]),
							...paren(rijenGemiddelden(ikv), true),
							...(ikv.perioden ? ikptabellen(ikv.perioden) : [alinea(teksten.ikvRij.opgegeven)])
						])
					: [];
			})
	);

function volgorde({ beslagvolgorde }: Uitkomst, { inkomen }: Inkomenuitkomst): Paar[] {
	const plek = beslagvolgorde.findIndex((ander) => ander.inkomen === inkomen);
	return [
		[teksten.ikvRij.volgorde, plek < 0 ? teksten.ikvRij.geenVolgorde : String(plek + 1)],
		[teksten.ikvRij.identificatie, inkomen.id]
	];
}

function overPerioden({ perioden }: Inkomenuitkomst): Paar[] {
	const { ikvRij } = teksten;
	if (!perioden) return [];
	const { indicatieperiode, aantal } = perioden.keuze;
	return [
		[
			ikvRij.indicatieperiode,
			indicatieperiode ? toonPeriode(indicatieperiode) : documentteksten.nietOpgegeven
		],
		[ikvRij.gedeeldDoor, String(aantal)],
		[ikvRij.frequentieVakantiebijslag, woorden.frequentie[perioden.vakantiebijslag ?? 'geen']],
		[ikvRij.frequentieAvwb, woorden.frequentie[perioden.avwb ?? 'geen']]
	];
}

/** Het adres staat in het portaal na de naam. */
const metAdres = (rijen: readonly Paar[], adres: string | undefined): Paar[] => {
	const [naam, ...rest] = rijen;
	if (!naam || !adres) return [...rijen];
	return [naam, [veldterm('inkomens[].adres', 'portaal'), adres], ...rest];
};

const rijenGemiddelden = ({ perioden }: Inkomenuitkomst): Paar[] =>
	perioden
		? GEMIDDELDEN.map((soort) => [woorden.gemiddeld[soort], toonCenten(perioden.gemiddelden[soort].waarde)])
		: [];

/** De partner: alleen wat de rapportage van het portaal noemt, en de inkomens alleen met hun nummer. */
export function partner({ dossier, inkomens, totalen }: Uitkomst): Blok[] {
	const ikvs = inkomens.filter(({ inkomen }) => inkomen.van === 'partner');
	if (!isGehuwd(dossier.leefsituatie)) return [kop(teksten.partner), alinea(teksten.geenPartner)];
	if (ikvs.length === 0) return [kop(teksten.partner), alinea(teksten.partnerGeen)];
	return [
		kop(teksten.partner),
		alinea(teksten.partnerZin),
		...paren(
			[
				...ikvs.flatMap(({ inkomen: { opgave }, nettoMaand }, plaats): Paar[] => [
					[teksten.partnerinkomen(plaats + 1), toonCenten(nettoMaand.waarde)],
					...(opgave.soort === 'bedragen' && opgave.nettoMarge
						? [[teksten.partnerLaagste(plaats + 1), toonEuro(opgave.nettoMarge.laagste)] as const]
						: [])
				]),
				[teksten.partnerNetto, toonCenten(totalen.partner.nettoMaand.waarde)]
			],
			true
		)
	];
}
