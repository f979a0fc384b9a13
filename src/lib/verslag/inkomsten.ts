import { isGehuwd } from '../dossier/dossier.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import type { Gemiddelden, Inkomenuitkomst } from '../regels/inkomen/inkomenuitkomst.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { toonPeriode } from '../taal/datums.ts';
import { documentzinnen } from '../teksten/documenten.ts';
import { wgsteksten as teksten } from '../teksten/documenten-wgs.ts';
import { naamVanInkomen } from '../teksten/inkomens.ts';
import { INKOMENSCODETEKSTEN } from '../teksten/werkblad-codes.ts';
import { keuzeteksten, veldteksten } from '../teksten/werkblad-velden.ts';
import { standteksten } from '../teksten/werkblad-stand.ts';
import { toonCenten } from '../taal/bedragen.ts';
import type { Uitleg } from '../uitleg/uitleg.ts';
import { inCenten } from '../uitvoer/resultaat.ts';
import { alinea, kop, paren, strokentabel, type Paar } from './delen.ts';
import type { Blok } from '../toegankelijke-pdf/opmaak/blokken.ts';

const woorden = standteksten.gegevens;
const GEMIDDELDEN = Object.keys(woorden.gemiddeld) as readonly (keyof Gemiddelden)[];

/** Elke inkomstenverhouding (IKV) van de inwoner met gemiddelden, indicatieperiode en perioden (IKP's). */
export function inkomstenInwoner(uitkomst: Uitkomst, { gegevens }: Uitleg): Blok[] {
	const eigen = uitkomst.inkomens.filter(({ inkomen }) => inkomen.van === 'inwoner');
	if (eigen.length === 0) return [];
	// De uitleg heeft een blok met een tabel per inkomen met loonstroken, in de volgorde van het dossier.
	const tabellen = gegevens.flatMap(({ tabel }) => tabel ?? []);
	const metStroken = uitkomst.inkomens.filter(({ perioden }) => perioden !== null);
	return [
		kop(teksten.inkomsten),
		...eigen.flatMap((ikv, plaats): Blok[] => {
			const naam = naamVanInkomen(uitkomst.dossier, ikv.inkomen.id);
			const tabel = ikv.perioden ? tabellen[metStroken.indexOf(ikv)] : undefined;
			return [
				kop(teksten.ikv(plaats + 1, naam), 3),
				...paren(rijenIkv(uitkomst, ikv)),
				...paren(rijenGemiddelden(ikv), true),
				...(tabel
					? strokentabel({ ...tabel, bijschrift: teksten.ikp(naam) })
					: [alinea(teksten.ikvRij.opgegeven)])
			];
		})
	];
}

function rijenIkv({ beslagvolgorde }: Uitkomst, { inkomen, perioden, ...bedragen }: Inkomenuitkomst): Paar[] {
	const { ikvRij } = teksten;
	const leeg = documentzinnen.nietOpgegeven;
	const plek = beslagvolgorde.findIndex((ander) => ander.inkomen === inkomen);
	const code = inkomen.codeSoort;
	const omschrijving = code === null ? undefined : INKOMENSCODETEKSTEN[code];
	const frequentie = (soort: 'structureel' | 'incidenteel' | null) => woorden.frequentie[soort ?? 'geen'];
	return [
		[ikvRij.volgorde, plek < 0 ? ikvRij.geenVolgorde : String(plek + 1)],
		[ikvRij.identificatie, inkomen.id],
		[veldteksten.naam.term, inkomen.naam ?? leeg],
		[veldteksten.codeSoort.term, code === null ? leeg : omschrijving ? `${code}: ${omschrijving}` : code],
		[veldteksten.loonheffingennummer.term, inkomen.loonheffingennummer ?? leeg],
		...(inkomen.nevenInkomst ? ([[veldteksten.nevenInkomst.term, ikvRij.onbelast]] as const) : []),
		[veldteksten.tijdvak.term, keuzeteksten.tijdvak[inkomen.tijdvak]],
		[veldteksten.belastbaarJaar.term, toonEuro(inCenten(bedragen.belastbaarJaar))],
		[veldteksten.nettoMaand.term, toonEuro(inCenten(bedragen.nettoMaand))],
		...(perioden
			? ([
					[
						ikvRij.indicatieperiode,
						perioden.keuze.indicatieperiode ? toonPeriode(perioden.keuze.indicatieperiode) : leeg
					],
					[ikvRij.gedeeldDoor, String(perioden.keuze.aantal)],
					[ikvRij.frequentieVakantiebijslag, frequentie(perioden.vakantiebijslag)],
					[ikvRij.frequentieAvwb, frequentie(perioden.avwb)]
				] as const)
			: [])
	];
}

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
		...paren([
			[teksten.partnerNetto, toonCenten(totalen.partner.nettoMaand.waarde)],
			...ikvs.map(({ inkomen }, plaats): Paar => [
				teksten.partnerIkv(plaats + 1),
				inkomen.loonheffingennummer ?? inkomen.id
			])
		])
	];
}
