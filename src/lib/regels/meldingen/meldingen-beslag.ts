import { jaarVan } from '../../tijd/datum.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';
import { CODES_UWV } from '../../dossier/inkomenscodes.ts';
import type { Zondermeldingen } from './bepaal-meldingen.ts';
import { meld, type Melding } from './melding.ts';

/** Meldingen over beslagobject, samenvoegen, voertuig, hardheid en de ruimte voor beslag. */
export const meldingenBeslag = (uitkomst: Zondermeldingen): readonly Melding[] => [
	...beslagobject(uitkomst),
	...samenvoegen(uitkomst),
	...verminderingen(uitkomst)
];

function* beslagobject({ beslagobject: keuze }: Zondermeldingen): Generator<Melding> {
	const { object, volgorde, groep } = keuze;
	if (!object) return;
	const eerste = volgorde[0];
	if (eerste && eerste !== object) {
		const gegevens = { inkomen: object.inkomen.id, eerste: eerste.inkomen.id };
		yield meld('beslagobjectAfwijkend', 'informatie', gegevens);
	}
	for (const { inkomen } of groep) {
		if (inkomen.lopendBeslag) yield meld('beslagOpBeslagobject', 'let-op', { inkomen: inkomen.id });
	}
}

/** Art. 475c Rv en release R26-01: het voorstel doen wij, de voorwaarden van UWV zijn niet openbaar. */
function* samenvoegen({ dossier, beslagobject: keuze }: Zondermeldingen): Generator<Melding> {
	const { samenvoegen: gekozen, omslag } = dossier.beslag;
	const { object, overige } = keuze;
	if (!object) {
		if (gekozen.length + omslag.length > 0) yield meld('groepGenegeerd', 'let-op', {});
		return;
	}
	if (gekozen.length > 0) yield meld('samengevoegd', 'informatie', { inkomens: gekozen });
	const voorstel = overige.filter((ander) => samenTeVoegen(object, ander));
	if (voorstel.length > 0) {
		yield meld('voorstelSamenvoegen', 'let-op', { inkomens: voorstel.map(({ inkomen }) => inkomen.id) });
	}
}

const samenTeVoegen = ({ inkomen: een }: Inkomenuitkomst, { inkomen: ander }: Inkomenuitkomst): boolean =>
	CODES_UWV.includes(een.codeSoort ?? '') &&
	CODES_UWV.includes(ander.codeSoort ?? '') &&
	een.tijdvak === ander.tijdvak &&
	!een.lopendBeslag &&
	!ander.lopendBeslag;

function* verminderingen({
	dossier,
	inkomens,
	toegepast,
	beslagobject: keuze
}: Zondermeldingen): Generator<Melding> {
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
	if (keuze.object && toegepast.beslagruimte.waarde.isNul()) yield meld('geenBeslagruimte', 'informatie', {});
}
