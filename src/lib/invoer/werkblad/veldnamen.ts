import { plaats, veldnaam as padnaam, type Veldnaam } from '../../dossier/pad.ts';
import { KOLOMTEKSTEN } from '../../teksten/loonstroken-rooster.ts';
import { veldteksten, type Werkveld } from '../../teksten/werkblad-velden.ts';
import { werkbladteksten } from '../../teksten/werkblad.ts';

/** Welke term bij een veld van het dossier hoort. */
const TERMEN: Readonly<Partial<Record<Veldnaam, Werkveld>>> = {
	peildatum: 'peildatum',
	'kenmerk.dossiernummer': 'dossiernummer',
	'kenmerk.bsn': 'bsn',
	leefsituatie: 'leefsituatie',
	'wonen.woonland': 'woonland',
	'wonen.woonlandfactor': 'woonlandfactor',
	'wonen.inrichting.kostenPerMaand': 'inrichtingKosten',
	'wonen.woonkostenPerMaand': 'woonkosten',
	'wonen.eindeOphogingWoonkosten': 'eindeOphoging',
	'toeslagen.huurtoeslag': 'toeslagHuur',
	'toeslagen.zorgtoeslag': 'toeslagZorg',
	'toeslagen.kindgebondenBudget': 'toeslagKind',
	'hardheid.bedrag': 'hardheidBedrag',
	'hardheid.einddatum': 'hardheidEind',
	'beslag.startjaar': 'startjaar',
	'inkomens[].naam': 'naam',
	'inkomens[].codeSoort': 'codeSoort',
	'inkomens[].loonheffingennummer': 'loonheffingennummer',
	'inkomens[].opgave.belastbaarJaar': 'belastbaarJaar',
	'inkomens[].opgave.nettoMaand': 'nettoMaand',
	'inkomens[].lopendBeslag.tBvv': 'tBvv',
	'inkomens[].loonbelastingVoertuig': 'voertuig',
	'inkomens[].toegekendNormbedrag': 'normbedrag'
};

/**
 * Hoe een veld heet in het foutoverzicht: "Netto maandinkomen, UWV". Null als het veld geen eigen naam nodig heeft,
 * omdat zijn zin al zegt waar het over gaat.
 */
export function veldnaam(veld: string, naamVanInkomen: (index: number) => string): string | null {
	const { inkomen } = plaats(veld);
	const naam = strooknaam(veld) ?? termVan(veld);
	return naam === null || inkomen === null ? naam : `${naam}, ${naamVanInkomen(inkomen)}`;
}

function termVan(pad: string): string | null {
	const naam = padnaam(pad);
	const veld = naam === null ? undefined : TERMEN[naam];
	return veld === undefined ? null : veldteksten[veld].term;
}

function strooknaam(pad: string): string | null {
	const { periode, kolom } = plaats(pad);
	const tekst = Object.entries(KOLOMTEKSTEN).find(([naam]) => naam === kolom)?.[1];
	return periode === null || tekst === undefined ? null : werkbladteksten.ikp(tekst.term, periode + 1);
}
