import { toonEuro } from '../getal/bedragtekst.ts';
import { PERIODEBEDRAGEN, TOESLAGEN, type Dossier } from '../dossier/dossier.ts';
import { inkomenveld, type Inkomensveld, type Veldpad } from '../dossier/pad.ts';
import type { Inkomenuitkomst, Periodeuitkomst } from '../regels/inkomen/inkomenuitkomst.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { opsomming } from '../taal/zinnen.ts';
import { toonDatum, toonMaand, toonPeriode } from '../taal/datums.ts';
import { naamVanInkomen } from '../teksten/inkomens.ts';
import { gegevensteksten as tekst } from '../teksten/resultaat.ts';
import { PERIODEKOPPEN } from '../teksten/velden.ts';
import { isKalendermaand, type Periode } from '../tijd/periode.ts';
import { toonCenten } from '../taal/bedragen.ts';
import type { Gegevensblok } from './uitleg.ts';
import { veldlabel } from './veldlabel.ts';

type Rij = Gegevensblok['rijen'][number];

/** De gegevens waarmee gerekend is. Wat niet is opgegeven, staat er niet. */
export const maakGegevens = (uitkomst: Uitkomst): readonly Gegevensblok[] =>
	[
		blok(tekst.kenmerk, overBerekening(uitkomst)),
		blok(tekst.wonen, overWonen(uitkomst.dossier)),
		...uitkomst.inkomens.map((inkomen) => overInkomen(uitkomst, inkomen)),
		blok(tekst.beslag, overBeslag(uitkomst)),
		blok(tekst.toeslagen, overToeslagen(uitkomst.dossier)),
		blok(tekst.hardheid, overHardheid(uitkomst.dossier))
	].filter(({ rijen, tabel }) => rijen.length > 0 || tabel !== null);

const blok = (kop: string, rijen: Iterable<Rij>): Gegevensblok => ({ kop, rijen: [...rijen], tabel: null });

/** Een rij bij een veld van het dossier; de naam volgt uit het veld. */
const rij = (veld: Veldpad, waarde: string): Rij => ({ naam: veldlabel(veld), waarde, veld });

function* overBerekening({ dossier, selectieperiode }: Uitkomst): Generator<Rij> {
	const { peildatum, kenmerk, inkomens } = dossier;
	yield rij('peildatum', toonDatum(peildatum));
	if (kenmerk.dossiernummer !== null) yield rij('kenmerk.dossiernummer', kenmerk.dossiernummer);
	if (kenmerk.bsn !== null) yield rij('kenmerk.bsn', kenmerk.bsn);
	if (inkomens.some(({ opgave }) => opgave.soort === 'perioden')) {
		yield { naam: tekst.selectieperiode, waarde: toonPeriode(selectieperiode), veld: null };
	}
}

function* overWonen({ leefsituatie, wonen }: Dossier): Generator<Rij> {
	yield rij('leefsituatie', tekst.leefsituatie[leefsituatie]);
	yield rij('wonen.adres', tekst.adres[wonen.adres]);
	if (wonen.woonland !== null) yield rij('wonen.woonland', wonen.woonland);
	if (wonen.woonlandfactor !== null) {
		yield rij('wonen.woonlandfactor', wonen.woonlandfactor.replace('.', ','));
	}
	if (wonen.adres !== 'nederland') {
		yield rij('wonen.openheidVanZaken', wonen.openheidVanZaken ? tekst.jaNee.ja : tekst.jaNee.nee);
	}
	if (wonen.inrichting) {
		yield rij('wonen.inrichting.kostenPerMaand', toonEuro(wonen.inrichting.kostenPerMaand));
		return;
	}
	yield rij('wonen.woning', tekst.woning[wonen.woning]);
	yield rij('wonen.huurtoeslagMogelijk', tekst.jaNee[wonen.huurtoeslagMogelijk]);
	if (wonen.woonkostenPerMaand !== null) {
		yield rij('wonen.woonkostenPerMaand', toonEuro(wonen.woonkostenPerMaand));
	}
	if (wonen.eindeOphogingWoonkosten !== null) {
		yield rij('wonen.eindeOphogingWoonkosten', toonDatum(wonen.eindeOphogingWoonkosten));
	}
}

function overInkomen({ dossier }: Uitkomst, uitkomst: Inkomenuitkomst): Gegevensblok {
	const { inkomen, perioden } = uitkomst;
	const naam = naamVanInkomen(dossier, inkomen.id);
	const kop = inkomen.van === 'partner' ? tekst.partnerKop(naam) : tekst.inkomenKop(naam);
	return {
		kop,
		rijen: [...rijenInkomen(dossier, uitkomst)],
		tabel: perioden && {
			bijschrift: tekst.loonstroken(naam),
			koppen: [tekst.periode, ...PERIODEBEDRAGEN.map((soort) => PERIODEKOPPEN[soort])],
			rijen: [...rijenPerioden(perioden)]
		}
	};
}

function* rijenInkomen(dossier: Dossier, uitkomst: Inkomenuitkomst): Generator<Rij> {
	const { inkomen, perioden, belastbaarJaar, nettoMaand } = uitkomst;
	const veld = (pad: Inkomensveld, waarde: string) => rij(inkomenveld(dossier, inkomen, pad), waarde);
	if (inkomen.codeSoort !== null) yield veld('codeSoort', inkomen.codeSoort);
	if (inkomen.loonheffingennummer !== null) yield veld('loonheffingennummer', inkomen.loonheffingennummer);
	yield veld('tijdvak', tekst.tijdvak[inkomen.tijdvak]);
	if (inkomen.nevenInkomst) yield veld('nevenInkomst', tekst.jaNee.ja);
	if (inkomen.opgave.soort === 'perioden' && inkomen.opgave.alleenLaatste) {
		yield veld('opgave.alleenLaatste', tekst.jaNee.ja);
	}
	if (perioden) yield* rijenLoonstroken(perioden);
	yield veld('opgave.belastbaar.bedrag', toonCenten(belastbaarJaar.waarde));
	yield veld('opgave.netto.bedrag', toonCenten(nettoMaand.waarde));
	if (inkomen.lopendBeslag) yield veld('lopendBeslag.tBvv', toonEuro(inkomen.lopendBeslag.tBvv));
	if (inkomen.loonbelastingVoertuig !== null) {
		yield veld('loonbelastingVoertuig', toonEuro(inkomen.loonbelastingVoertuig));
	}
	if (inkomen.toegekendNormbedrag !== null) {
		yield veld('toegekendNormbedrag', toonEuro(inkomen.toegekendNormbedrag));
	}
}

function* rijenLoonstroken({ keuze, vakantiebijslag, avwb }: Periodeuitkomst): Generator<Rij> {
	const { indicatieperiode } = keuze;
	if (indicatieperiode) {
		yield { naam: tekst.indicatieperiode, waarde: toonPeriode(indicatieperiode), veld: null };
	}
	if (vakantiebijslag) {
		yield { naam: tekst.frequentieVakantiegeld, waarde: tekst.frequentie[vakantiebijslag], veld: null };
	}
	if (avwb) yield { naam: tekst.frequentieKeuzebudget, waarde: tekst.frequentie[avwb], veld: null };
}

function* rijenPerioden({ keuze, gemiddelden }: Periodeuitkomst): Generator<readonly string[]> {
	for (const { periode, status } of keuze.beoordeeld) {
		const opmerking = tekst.teltMee[status];
		yield [
			opmerking === '' ? kort(periode) : `${kort(periode)} (${opmerking})`,
			...PERIODEBEDRAGEN.map((soort) => toonEuro(periode[soort]))
		];
	}
	const { loon, vakantiebijslag, opnameAvwb, opgebouwdVakantiebijslag, opbouwAvwb, zvw, loonheffing } =
		gemiddelden;
	const gemiddeld = [
		loon,
		vakantiebijslag,
		opnameAvwb,
		opgebouwdVakantiebijslag,
		opbouwAvwb,
		zvw,
		loonheffing
	];
	yield [tekst.gemiddeld, ...gemiddeld.map(({ waarde }) => toonCenten(waarde))];
}

const kort = (periode: Periode): string =>
	isKalendermaand(periode) ? toonMaand(periode.begin) : toonPeriode(periode);

function* overBeslag({ dossier, toegepast, beslagvolgorde }: Uitkomst): Generator<Rij> {
	const { beslag } = dossier;
	const naam = (id: string) => naamVanInkomen(dossier, id);
	if (toegepast.soort === 'overheidsvordering') yield rij('beslag.beslagobject', tekst.overheidsvordering);
	else {
		const { object } = toegepast;
		const gekozen = beslag.beslagobject === null ? tekst.eersteInVolgorde : tekst.gekozen;
		const meer = beslagvolgorde.length > 1;
		yield rij('beslag.beslagobject', meer ? gekozen(naam(object.inkomen.id)) : naam(object.inkomen.id));
		if (beslag.samenvoegen.length > 0) {
			yield rij('beslag.samenvoegen', opsomming(beslag.samenvoegen.map(naam)));
		}
		if (beslag.omslag.length > 0) yield rij('beslag.omslag', opsomming(beslag.omslag.map(naam)));
	}
	if (beslag.startjaar !== null) yield rij('beslag.startjaar', String(beslag.startjaar));
}

function* overToeslagen({ toeslagen }: Dossier): Generator<Rij> {
	for (const toeslag of TOESLAGEN) {
		const bedrag = toeslagen[toeslag];
		if (bedrag !== null) yield rij(`toeslagen.${toeslag}`, toonEuro(bedrag));
	}
}

function* overHardheid({ hardheid }: Dossier): Generator<Rij> {
	if (!hardheid) return;
	yield rij('hardheid.bedrag', toonEuro(hardheid.bedrag));
	yield rij('hardheid.einddatum', toonDatum(hardheid.einddatum));
}
