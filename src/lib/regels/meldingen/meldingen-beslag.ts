import { CODES_UWV } from '../../dossier/inkomenscodes.ts';
import { jaarVan } from '../../tijd/datum.ts';
import { magSamenvoegen } from '../toegepast/art475c-samenvoegen.ts';
import { zonderNetto } from '../toegepast/art475f-winst.ts';
import { hoogsteWinst } from '../toegepast/kies-beslagobject.ts';
import type { Bedragen } from '../uitkomst.ts';
import { meld, type Melding } from './melding.ts';
import { meldingenNaastBeslag } from './meldingen-naast-beslag.ts';

/** Meldingen over beslagobject, samenvoegen, voertuig, hardheid en de ruimte voor beslag. */
export const meldingenBeslag = (uitkomst: Bedragen): readonly Melding[] => [
	...alleenWinst(uitkomst),
	...beslagobject(uitkomst),
	...samenvoegen(uitkomst),
	...meldingenNaastBeslag(uitkomst),
	...verminderingen(uitkomst)
];

/** Art. 475f Rv: zonder loon of uitkering is er niets waar vanzelf een beslagvrije voet op ligt, ook niet als de overheid int. */
function* alleenWinst({ inkomens, beslagvolgorde }: Bedragen): Generator<Melding> {
	const winst = hoogsteWinst(inkomens);
	if (winst && beslagvolgorde.every(({ nettoMaand }) => nettoMaand.waarde.isNul())) {
		yield meld('alleenWinst', 'let-op', { inkomen: winst.inkomen.id });
	}
}

function* beslagobject({ toegepast, beslagvolgorde: [eerste] }: Bedragen): Generator<Melding> {
	if (toegepast.soort === 'overheidsvordering') return;
	const { object, groep } = toegepast;
	// Art. 475c lid 2 en 3 Rv: er is alleen van de volgorde afgeweken als op het eerste inkomen geen beslag ligt.
	if (eerste && !groep.includes(eerste)) {
		const gegevens = { inkomen: object.inkomen.id, eerste: eerste.inkomen.id };
		yield meld('beslagobjectAfwijkend', 'informatie', gegevens);
	}
	for (const { inkomen } of groep) {
		if (inkomen.lopendBeslag) yield meld('beslagOpBeslagobject', 'let-op', { inkomen: inkomen.id });
	}
}

/** Art. 475c Rv en release R26-01: het voorstel doen wij, de voorwaarden van UWV zijn niet openbaar. */
function* samenvoegen({ dossier, toegepast }: Bedragen): Generator<Melding> {
	const { samenvoegen: gekozen, omslag } = dossier.beslag;
	if (toegepast.soort === 'overheidsvordering') {
		if (gekozen.length + omslag.length > 0) yield meld('groepGenegeerd', 'let-op', {});
		return;
	}
	const { object, overige } = toegepast;
	if (gekozen.length > 0) yield meld('samengevoegd', 'informatie', { inkomens: gekozen });
	const zonderUwvcode = toegepast.groep.filter(
		({ inkomen: { id, codeSoort } }) =>
			(id === object.inkomen.id || gekozen.includes(id)) && !CODES_UWV.includes(codeSoort ?? '')
	);
	if (gekozen.length > 0 && zonderUwvcode.length > 0) {
		const inkomens = zonderUwvcode.map(({ inkomen }) => inkomen.id);
		yield meld('samenvoegenBuitenUwv', 'let-op', { inkomens });
	}
	const voorstel = overige.filter(({ inkomen }) => magSamenvoegen(object.inkomen, inkomen));
	if (voorstel.length > 0) {
		yield meld('voorstelSamenvoegen', 'let-op', { inkomens: voorstel.map(({ inkomen }) => inkomen.id) });
	}
}

function* verminderingen({ dossier, inkomens, toegepast }: Bedragen): Generator<Melding> {
	const { hardheid, beslag, peildatum } = dossier;
	if (hardheid && hardheid.einddatum < peildatum) {
		yield meld('hardheidVerlopen', 'let-op', { einddatum: hardheid.einddatum });
	}
	const heeftVoertuig = inkomens.some(
		({ inkomen, voertuig }) => inkomen.van === 'inwoner' && voertuig && !voertuig.waarde.isNul()
	);
	if (heeftVoertuig && beslag.startjaar !== null && jaarVan(peildatum) <= beslag.startjaar) {
		yield meld('voertuigEersteJaar', 'informatie', { jaar: beslag.startjaar + 1 });
	}
	if (toegepast.soort !== 'inkomen' || (toegepast.alsKantonrechter && zonderNetto(toegepast.object))) return;
	if (toegepast.beslagruimte.waarde.isNul()) {
		yield meld('geenBeslagruimte', 'informatie', {});
	}
}
