import type { Veldnaam } from '../dossier/pad.ts';
import { wgsteksten } from './documenten/wgs.ts';
import { tussenstandteksten } from './uitkomst/stand.ts';
import { veldteksten as t } from './woordenlijst/portaalvelden.ts';

/** Hoe het portaal een veld noemt; een veld dat er niet staat, heet er zoals overal. */
export const PORTAALNAMEN: Readonly<Partial<Record<Veldnaam, string>>> = {
	peildatum: t.peildatum.term,
	'kenmerk.dossiernummer': t.dossiernummer.term,
	'kenmerk.bsn': t.bsn.term,
	leefsituatie: t.leefsituatie.term,
	'wonen.adres': t.adres.term,
	'wonen.woonland': t.woonland.term,
	'wonen.woonlandfactor': t.woonlandfactor.term,
	'wonen.openheidVanZaken': t.openheidVanZaken.term,
	'wonen.inrichting.kostenPerMaand': t.inrichtingKosten.term,
	'wonen.woning': t.woning.term,
	'wonen.huurtoeslagMogelijk': t.huurtoeslag.term,
	'wonen.woonkostenPerMaand': t.woonkosten.term,
	'wonen.eindeOphogingWoonkosten': t.eindeOphoging.term,
	'inkomens[].naam': t.naam.term,
	'inkomens[].codeSoort': t.codeSoort.term,
	'inkomens[].loonheffingennummer': t.loonheffingennummer.term,
	'inkomens[].tijdvak': t.tijdvak.term,
	'inkomens[].opgave.soort': t.opgave.term,
	'inkomens[].opgave.belastbaar.bedrag': t.belastbaarJaar.term,
	'inkomens[].opgave.netto.bedrag': t.nettoMaand.term,
	'inkomens[].lopendBeslag.tBvv': t.tBvv.term,
	'inkomens[].loonbelastingVoertuig': t.voertuig.term,
	'inkomens[].toegekendNormbedrag': t.normbedrag.term,
	'beslag.beslagobject': tussenstandteksten.beslagobject,
	'beslag.samenvoegen': wgsteksten.beslagRij.samenvoegen,
	'beslag.omslag': wgsteksten.beslagRij.omslag,
	'beslag.startjaar': t.startjaar.term,
	'toeslagen.huurtoeslag': t.toeslagHuur.term,
	'toeslagen.zorgtoeslag': t.toeslagZorg.term,
	'toeslagen.kindgebondenBudget': t.toeslagKind.term,
	'hardheid.bedrag': t.hardheidBedrag.term,
	'hardheid.einddatum': t.hardheidEind.term
};
