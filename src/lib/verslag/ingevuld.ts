import type { Concept, Conceptinkomen } from '../dossier/concept.ts';
import { PERIODEBEDRAGEN, TOESLAGEN } from '../dossier/dossier.ts';
import { geldendeInkomens } from '../dossier/lees-concept.ts';
import { leesBedragtekst, toonEuro } from '../getal/bedragtekst.ts';
import { toonDatum } from '../taal/datums.ts';
import { documentzinnen } from '../teksten/documenten.ts';
import { tussenteksten as teksten } from '../teksten/documenten-rekenen.ts';
import { naamVanInkomen } from '../teksten/inkomens.ts';
import { gegevensteksten } from '../teksten/resultaat.ts';
import type { Veldnaam } from '../dossier/pad.ts';
import { PERIODEKOPPEN, VELDNAMEN } from '../teksten/velden.ts';
import { leesDatumtekst } from '../tijd/datumtekst.ts';
import { alinea, kop, paren, strokentabel, type Paar } from './delen.ts';
import type { Blok } from '../toegankelijke-pdf/opmaak/blokken.ts';

/* Wat er in een concept getypt is, ook als het nog niet klopt. */

/** Een getypt bedrag als bedrag; wat geen bedrag is, staat er zoals getypt. */
function bedrag(getypt: string): string {
	const gelezen = leesBedragtekst(getypt);
	return gelezen.soort === 'bedrag' ? toonEuro(gelezen.kaal) : getypt.trim();
}

function datum(getypt: string): string {
	const dag = leesDatumtekst(getypt);
	return dag === null ? getypt.trim() : toonDatum(dag);
}

/** Een rij bij een veld; niets als het leeg is. */
const rij = (veld: Veldnaam, waarde: string): Paar[] =>
	waarde.trim() === '' ? [] : [[VELDNAMEN[veld], waarde]];

/** Een rij bij een keuze; niets zolang er niets is gekozen. */
const keuze = <K extends string>(veld: Veldnaam, gekozen: K | '', woorden: Record<K, string>): Paar[] =>
	gekozen === '' ? [] : [[VELDNAMEN[veld], woorden[gekozen]]];

/** Alle ingevulde velden, per onderwerp. */
export function watIsIngevuld(concept: Concept): Blok[] {
	const afdelingen = [
		afdeling(gegevensteksten.kenmerk, overBerekening(concept)),
		afdeling(gegevensteksten.wonen, overWonen(concept)),
		...geldendeInkomens(concept).map((inkomen) => overInkomen(concept, inkomen)),
		afdeling(gegevensteksten.beslag, overBeslag(concept)),
		afdeling(
			gegevensteksten.toeslagen,
			TOESLAGEN.flatMap((toeslag) => rij(`toeslagen.${toeslag}`, bedrag(concept.toeslagen[toeslag])))
		),
		afdeling(gegevensteksten.hardheid, overHardheid(concept))
	].flat();
	return [kop(teksten.ingevuld), ...(afdelingen.length > 0 ? afdelingen : [alinea(teksten.niets)])];
}

const afdeling = (titel: string, rijen: readonly Paar[]): Blok[] =>
	rijen.length === 0 ? [] : [kop(titel, 3), ...paren(rijen)];

const overBerekening = ({ peildatum, kenmerk }: Concept): Paar[] => [
	...rij('peildatum', datum(peildatum)),
	...rij('kenmerk.dossiernummer', kenmerk.dossiernummer),
	...rij('kenmerk.bsn', kenmerk.bsn)
];

const overWonen = ({ leefsituatie, wonen }: Concept): Paar[] => [
	...keuze('leefsituatie', leefsituatie, gegevensteksten.leefsituatie),
	...keuze('wonen.adres', wonen.adres, gegevensteksten.adres),
	...rij('wonen.woonland', wonen.woonland),
	...rij('wonen.woonlandfactor', wonen.woonlandfactor),
	...(wonen.openheidVanZaken ? rij('wonen.openheidVanZaken', documentzinnen.ja) : []),
	...(wonen.inrichting.ja
		? [
				[teksten.inInrichting, documentzinnen.ja] as const,
				...rij('wonen.inrichting.kostenPerMaand', bedrag(wonen.inrichting.kostenPerMaand))
			]
		: []),
	...keuze('wonen.woning', wonen.woning, gegevensteksten.woning),
	...keuze('wonen.huurtoeslagMogelijk', wonen.huurtoeslagMogelijk, gegevensteksten.jaNee),
	...rij('wonen.woonkostenPerMaand', bedrag(wonen.woonkostenPerMaand)),
	...rij('wonen.eindeOphogingWoonkosten', datum(wonen.eindeOphogingWoonkosten))
];

function overInkomen(concept: Concept, inkomen: Conceptinkomen): Blok[] {
	const naam = naamVanInkomen({ inkomens: geldendeInkomens(concept) }, inkomen.id);
	const { opgave } = inkomen;
	const stroken = opgave.soort === 'perioden' && opgave.perioden.length > 0;
	const bedragen: Paar[] =
		opgave.soort === 'perioden'
			? opgave.alleenLaatste
				? rij('inkomens[].opgave.alleenLaatste', documentzinnen.ja)
				: []
			: [
					...getyptPer(
						'inkomens[].opgave.belastbaar.bedrag',
						opgave.belastbaar.bedrag,
						opgave.belastbaar.per,
						'jaar'
					),
					...getyptPer('inkomens[].opgave.netto.bedrag', opgave.netto.bedrag, opgave.netto.per, 'maand')
				];
	return [
		kop(teksten.inkomen(teksten.van[inkomen.van], naam), 3),
		...paren([
			...rij('inkomens[].naam', inkomen.naam),
			...rij('inkomens[].codeSoort', inkomen.codeSoort),
			...rij('inkomens[].loonheffingennummer', inkomen.loonheffingennummer),
			...keuze('inkomens[].tijdvak', inkomen.tijdvak, gegevensteksten.tijdvak),
			...(inkomen.nevenInkomst ? rij('inkomens[].nevenInkomst', documentzinnen.ja) : []),
			...keuze('inkomens[].opgave.soort', opgave.soort, gegevensteksten.opgave),
			...bedragen,
			...(inkomen.lopendBeslag.ja
				? [
						[teksten.lopendBeslag, documentzinnen.ja] as const,
						...rij('inkomens[].lopendBeslag.tBvv', bedrag(inkomen.lopendBeslag.tBvv))
					]
				: []),
			...rij('inkomens[].loonbelastingVoertuig', bedrag(inkomen.loonbelastingVoertuig)),
			...rij('inkomens[].toegekendNormbedrag', bedrag(inkomen.toegekendNormbedrag))
		]),
		...(stroken
			? strokentabel({
					bijschrift: teksten.perioden(naam),
					koppen: [gegevensteksten.periode, ...PERIODEBEDRAGEN.map((soort) => PERIODEKOPPEN[soort])],
					rijen: opgave.perioden.map((periode) => [
						teksten.periode(periode.begin, periode.eind),
						...PERIODEBEDRAGEN.map((soort) => bedrag(periode[soort]))
					])
				})
			: [])
	];
}

/** Een bedrag dat per een ander tijdvak is getypt, met dat tijdvak erbij. */
function getyptPer(
	veld: Veldnaam,
	getypt: string,
	per: keyof typeof teksten.per,
	standaard: keyof typeof teksten.per
): Paar[] {
	const waarde = bedrag(getypt);
	if (waarde === '') return [];
	return rij(veld, per === standaard ? waarde : `${waarde} ${teksten.per[per]}`);
}

function overBeslag({ beslag, ...concept }: Concept): Paar[] {
	const inkomens = geldendeInkomens({ ...concept, beslag });
	const naam = (id: string) => naamVanInkomen({ inkomens }, id);
	const object =
		beslag.beslagobject === null
			? ''
			: beslag.beslagobject === 'overheidsvordering'
				? teksten.overheidsvordering
				: naam(beslag.beslagobject);
	return [
		...rij('beslag.beslagobject', object),
		...rij('beslag.samenvoegen', beslag.samenvoegen.map(naam).join(', ')),
		...rij('beslag.omslag', beslag.omslag.map(naam).join(', ')),
		...rij('beslag.startjaar', beslag.startjaar)
	];
}

const overHardheid = ({ hardheid }: Concept): Paar[] =>
	hardheid.ja
		? [
				...rij('hardheid.bedrag', bedrag(hardheid.bedrag)),
				...rij('hardheid.einddatum', datum(hardheid.einddatum))
			]
		: [];

/** Alles wat getypt is en dus elk teken kan hebben. */
export function ingevuldeTeksten(concept: Concept): readonly string[] {
	const getypt: string[] = [];
	const verzamel = (waarde: unknown): void => {
		if (typeof waarde === 'string') getypt.push(waarde);
		else if (typeof waarde === 'object' && waarde !== null) Object.values(waarde).forEach(verzamel);
	};
	verzamel(concept);
	return getypt;
}
