import type { Concept } from '../dossier/concept.ts';
import type { Veldnaam } from '../dossier/pad.ts';
import { BEDRAGCORRECTIES, INDIVIDUELE_LASTEN } from '../dossier/vtlb.ts';
import { leesBedragtekst, toonEuro } from '../getal/bedragtekst.ts';
import { VTLB_SLEUTELS } from '../normen/vtlb/typen.ts';
import { naamVanMaand, toonDatum } from '../taal/datums.ts';
import { opsomming } from '../taal/zinnen.ts';
import { codeterm } from '../teksten/woordenlijst/codes.ts';
import { jaNee, keuzeterm, type Keuzeveld } from '../teksten/woordenlijst/keuzes.ts';
import type { Lezer } from '../teksten/woordenlijst/lezer.ts';
import { leesDatumtekst } from '../tijd/datumtekst.ts';

/* Hoe een veld heet en hoe zijn waarde eruitziet, voor elke lezer; ook als er getypt is wat niet klopt. */

/** Wat voor waarde een veld heeft: een vinkje dat uit staat zegt niets, en id's van inkomens worden namen. */
type Soort = 'bedrag' | 'datum' | 'tekst' | 'keuze' | 'jaNee' | 'vinkje' | 'inkomens';

const alle = <V extends Veldnaam, const S extends Soort>(velden: readonly V[], soort: S) =>
	Object.fromEntries(velden.map((veld) => [veld, soort])) as Record<V, S>;

/** Elk veld van het dossier; een nieuw veld compileert pas als het hier staat, en staat dan in elk overzicht. */
const SOORTEN = {
	peildatum: 'datum',
	'kenmerk.dossiernummer': 'tekst',
	'kenmerk.bsn': 'tekst',
	'kenmerk.kindGeboren': 'tekst',
	'personalia.achternaam': 'tekst',
	'personalia.adres': 'tekst',
	'personalia.kenmerk': 'tekst',
	leefsituatie: 'keuze',
	'wonen.adres': 'keuze',
	'wonen.adresOnbekend': 'vinkje',
	'wonen.woonland': 'tekst',
	'wonen.woonlandfactor': 'tekst',
	'wonen.openheidVanZaken': 'jaNee',
	'wonen.inrichting.kostenPerMaand': 'bedrag',
	'wonen.woning': 'keuze',
	'wonen.huurtoeslagMogelijk': 'keuze',
	'wonen.woonkostenPerMaand': 'bedrag',
	'wonen.woonkostenOnbekend': 'vinkje',
	'wonen.eindeOphogingWoonkosten': 'datum',
	'inkomens[].id': 'tekst',
	'inkomens[].van': 'keuze',
	'inkomens[].naam': 'tekst',
	'inkomens[].codeSoort': 'tekst',
	'inkomens[].loonheffingennummer': 'tekst',
	'inkomens[].adres': 'tekst',
	'inkomens[].tijdvak': 'keuze',
	'inkomens[].soort': 'keuze',
	'inkomens[].opgave.soort': 'keuze',
	'inkomens[].opgave.belastbaar.bedrag': 'bedrag',
	'inkomens[].opgave.belastbaar.per': 'keuze',
	'inkomens[].opgave.belastbaarOnbekend': 'vinkje',
	'inkomens[].opgave.netto.bedrag': 'bedrag',
	'inkomens[].opgave.nettoMarge.laagste': 'bedrag',
	'inkomens[].opgave.netto.onderdelen.ontvangen': 'bedrag',
	'inkomens[].opgave.netto.onderdelen.ingehouden': 'bedrag',
	'inkomens[].opgave.netto.onderdelen.bronheffing': 'bedrag',
	'inkomens[].opgave.netto.onderdelen.onkostenvergoeding': 'bedrag',
	'inkomens[].opgave.netto.per': 'keuze',
	'inkomens[].opgave.vakantiegeld.uitbetaling': 'keuze',
	'inkomens[].opgave.vakantiegeld.nettoPerJaar': 'bedrag',
	'inkomens[].opgave.vakantiegeld.maand': 'tekst',
	'inkomens[].opgave.leeg': 'vinkje',
	'inkomens[].opgave.alleenLaatste': 'vinkje',
	'inkomens[].opgave.perioden[].begin': 'datum',
	'inkomens[].opgave.perioden[].eind': 'datum',
	'inkomens[].opgave.perioden[].loon': 'bedrag',
	'inkomens[].opgave.perioden[].uitbetaaldeVakantiebijslag': 'bedrag',
	'inkomens[].opgave.perioden[].opnameAvwb': 'bedrag',
	'inkomens[].opgave.perioden[].opgebouwdVakantiebijslag': 'bedrag',
	'inkomens[].opgave.perioden[].opbouwAvwb': 'bedrag',
	'inkomens[].opgave.perioden[].ingehoudenZvw': 'bedrag',
	'inkomens[].opgave.perioden[].ingehoudenLoonheffing': 'bedrag',
	'inkomens[].opgave.ontbreekt[].begin': 'datum',
	'inkomens[].opgave.ontbreekt[].eind': 'datum',
	'inkomens[].opgave.ontbreekt[].kwam': 'keuze',
	'inkomens[].lopendBeslag.tBvv': 'bedrag',
	'inkomens[].loonbelastingVoertuig': 'bedrag',
	'inkomens[].toegekendNormbedrag': 'bedrag',
	'beslag.beslagobject': 'inkomens',
	'beslag.beslagobjectOnbekend': 'vinkje',
	'beslag.samenvoegen': 'inkomens',
	'beslag.omslag': 'inkomens',
	'beslag.startjaar': 'tekst',
	'toeslagen.huurtoeslag': 'bedrag',
	'toeslagen.zorgtoeslag': 'bedrag',
	'toeslagen.kindgebondenBudget': 'bedrag',
	'hardheid.bedrag': 'bedrag',
	'hardheid.einddatum': 'datum',
	'vtlb.traject': 'keuze',
	'vtlb.inRegeling': 'keuze',
	'vtlb.gemeenschap': 'keuze',
	'vtlb.partnerinkomen': 'keuze',
	'vtlb.pensioengerechtigd': 'keuze',
	'vtlb.meerDan18Uur': 'keuze',
	'vtlb.looptijdMaanden': 'tekst',
	'vtlb.schuld': 'bedrag',
	'vtlb.inkomen.erbij': 'bedrag',
	'vtlb.inkomen.eraf': 'bedrag',
	'vtlb.vakantiegeld.inInkomen': 'keuze',
	'vtlb.vakantiegeld.nettoPerJaar': 'bedrag',
	'vtlb.vakantiegeld.vrijDeelPerJaar': 'bedrag',
	'vtlb.vakantiegeld.uitbetaald': 'bedrag',
	'vtlb.vakantiegeld.beschermd': 'bedrag',
	'vtlb.vakantiegeld.maanden': 'tekst',
	...alle(
		BEDRAGCORRECTIES.map((correctie) => `vtlb.correcties.${correctie}` as const),
		'bedrag'
	),
	'vtlb.ziektekostenMetPremie': 'vinkje',
	'vtlb.eigenRisico.perJaar': 'bedrag',
	'vtlb.eigenRisico.verzekerden': 'tekst',
	...alle(
		INDIVIDUELE_LASTEN.map((last) => `vtlb.individueleLasten.${last}` as const),
		'bedrag'
	),
	'vtlb.auto.kilometers': 'tekst',
	'vtlb.auto.vergoeding': 'bedrag',
	'vtlb.kinderopvang.kosten': 'bedrag',
	'vtlb.kinderopvang.toeslag': 'bedrag',
	'vtlb.omgang.dagen': 'tekst',
	'vtlb.omgang.kinderen': 'tekst',
	'vtlb.editie.id': 'tekst',
	'vtlb.editie.bron': 'tekst',
	...alle(
		VTLB_SLEUTELS.map((sleutel) => `vtlb.editie.waarden.${sleutel}` as const),
		'bedrag'
	)
} as const satisfies Record<Veldnaam, Soort> & Record<Keuzeveld, 'keuze'>;

/** Een keuze zonder woorden compileert niet: `keuzeterm` kent haar dan niet. */
type Keuze = { [V in Veldnaam]: (typeof SOORTEN)[V] extends 'keuze' ? V : never }[Veldnaam];
const isKeuze = (veld: Veldnaam): veld is Keuze => SOORTEN[veld] === 'keuze';

/** Een getypt bedrag als bedrag; wat geen bedrag is, zoals getypt. */
export function toonGetyptBedrag(getypt: string): string {
	const gelezen = leesBedragtekst(getypt);
	return gelezen.soort === 'bedrag' ? toonEuro(gelezen.kaal) : getypt.trim();
}

/** Een getypte datum in woorden; wat geen datum is, zoals getypt. */
export function toonGetypteDatum(getypt: string): string {
	const dag = leesDatumtekst(getypt);
	return dag === null ? getypt.trim() : toonDatum(dag);
}

/**
 * De waarde van een veld zoals zij in het concept staat.
 * @param naam de naam van een inkomen bij zijn id
 * @returns leeg als er niets is ingevuld
 */
export function toonVeld(
	veld: Veldnaam,
	waarde: unknown,
	lezer: Lezer,
	naam: (id: string) => string
): string {
	if (typeof waarde === 'boolean') {
		if (!waarde && SOORTEN[veld] === 'vinkje') return '';
		return jaNee(waarde);
	}
	// Een jaar is in een bestand een getal.
	if (typeof waarde === 'number') return String(waarde);
	if (Array.isArray(waarde)) return opsomming(waarde.map((id) => naam(String(id))));
	if (typeof waarde !== 'string' || waarde.trim() === '') return '';
	if (isKeuze(veld)) return keuzeterm(veld, waarde, lezer);
	switch (SOORTEN[veld]) {
		case 'bedrag':
			return toonGetyptBedrag(waarde);
		case 'datum':
			return toonGetypteDatum(waarde);
		case 'inkomens':
			return naam(waarde);
		default:
			return alsTekst(veld, waarde.trim(), lezer);
	}
}

/** Tekst die zelf nog iets betekent: een code, of het nummer van een maand. */
function alsTekst(veld: Veldnaam, waarde: string, lezer: Lezer): string {
	if (veld === 'inkomens[].codeSoort' && lezer === 'portaal') return metOmschrijving(waarde);
	return veld === 'inkomens[].opgave.vakantiegeld.maand' ? naamVanMaand(waarde) : waarde;
}

function metOmschrijving(code: string): string {
	const omschrijving = codeterm(code, 'portaal');
	return omschrijving === undefined ? code : `${code}: ${omschrijving}`;
}

/** Wat er op een pad staat, gerekend vanaf het concept of vanaf een inkomen. */
export function waardeOp(bron: Concept | Concept['inkomens'][number], pad: string): unknown {
	let waarde: unknown = bron;
	for (const stap of pad.split('.')) {
		if (typeof waarde !== 'object' || waarde === null) return undefined;
		waarde = (waarde as Readonly<Record<string, unknown>>)[stap];
	}
	return waarde;
}
