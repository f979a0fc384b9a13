import { KOLOMTEKSTEN } from '../../teksten/loonstroken-rooster.ts';
import { veldteksten, type Werkveld } from '../../teksten/werkblad-velden.ts';
import { werkbladteksten } from '../../teksten/werkblad.ts';

/** Welke term bij een pad in het dossier hoort; bij een inkomen het deel na `inkomens[0].`. */
const TERMEN: Readonly<Record<string, Werkveld>> = {
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
	naam: 'naam',
	codeSoort: 'codeSoort',
	loonheffingennummer: 'loonheffingennummer',
	'opgave.belastbaarJaar': 'belastbaarJaar',
	'opgave.nettoMaand': 'nettoMaand',
	'lopendBeslag.tBvv': 'tBvv',
	loonbelastingVoertuig: 'voertuig',
	toegekendNormbedrag: 'normbedrag'
};

/**
 * Hoe een veld heet in het foutoverzicht: "Netto maandinkomen, UWV". Null als het veld geen eigen naam nodig heeft,
 * omdat zijn zin al zegt waar het over gaat.
 */
export function veldnaam(veld: string, naamVanInkomen: (index: number) => string): string | null {
	const [, index, rest = veld] = /^inkomens\[(\d+)\]\.(.+)$/.exec(veld) ?? [];
	const naam = strooknaam(rest) ?? termVan(rest);
	if (naam === null || index === undefined) return naam;
	return `${naam}, ${naamVanInkomen(Number(index))}`;
}

function termVan(rest: string): string | null {
	const veld = TERMEN[rest];
	return veld === undefined ? null : veldteksten[veld].term;
}

function strooknaam(rest: string): string | null {
	const [, rij, kolom = ''] = /^opgave\.perioden\[(\d+)\]\.(\w+)$/.exec(rest) ?? [];
	const tekst = Object.entries(KOLOMTEKSTEN).find(([naam]) => naam === kolom)?.[1];
	return rij === undefined || tekst === undefined ? null : werkbladteksten.ikp(tekst.term, Number(rij) + 1);
}
