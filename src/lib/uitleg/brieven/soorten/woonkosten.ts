import { toonCenten, toonRond } from '../../../taal/bedragen.ts';
import { woonkostenteksten as tekst } from '../../../teksten/brieven/gegevens.ts';
import type { Zin } from '../../../teksten/brieven/stem.ts';
import type { Bewijs } from '../../../teksten/brieven/bewijs.ts';
import { toonVeld } from '../../veldwaarde.ts';
import type { Briefsoort } from '../briefsoort.ts';
import type { Briefzaak } from '../briefzaak.ts';
import { bijHogerBedrag, LEEG, overDeBrief, overTweeWeken } from '../delen.ts';
import {
	berekeningVan,
	bijHetVragen,
	geenHogerBedrag,
	gevraagdeGronden,
	gevraagdeVerzoeken
} from '../gevraagd.ts';
import { bijVerrekening, eersteReden, maaktLager, zonderVoet } from '../nagaan.ts';

/** De ophogingen in de berekening die meegaat: het bedrag, of null. */
function ophogingen(zaak: Briefzaak) {
	const feiten = berekeningVan(zaak);
	const [lid5, lid7] = [feiten?.basis.ophogingLid5, feiten?.basis.ophogingLid7].map((post) =>
		post && !post.waarde.isNul() ? post.waarde : null
	);
	return { lid5: lid5 ?? null, lid7: lid7 ?? null };
}

const heeftOphoging = (zaak: Briefzaak): boolean => Object.values(ophogingen(zaak)).some(Boolean);

/** Art. 475da lid 5 en 7 Rv: woonkosten tellen alleen op verzoek mee. */
export const woonkosten: Briefsoort = {
	id: 'woonkosten',
	berekening: berekeningVan,
	pastNiet: (zaak) =>
		eersteReden(
			zonderVoet(zaak),
			bijVerrekening(zaak),
			!heeftOphoging(zaak) && 'geenWoonkosten',
			geenHogerBedrag(zaak),
			!maaktLager(zaak, /^wonen\.(woon|huurtoeslagMogelijk|eindeOphoging)/) && 'alGenoemd'
		),
	waarschuwingen: (zaak) => [
		...bijHogerBedrag(zaak),
		...(ophogingen(zaak).lid5 ? (['woonkostenTijdelijk'] as const) : []),
		...bijHetVragen(zaak)
	],
	maak: (zaak) => ({
		...LEEG,
		onderwerp: tekst.onderwerp,
		inleiding: [...overDeBrief(zaak), ...kosten(zaak)],
		gronden: [...verhogingen(zaak), ...gevraagdeGronden(zaak)],
		verzoeken: gevraagdeVerzoeken(zaak),
		bewijs: [...bewijzen(zaak), 'berekening'],
		antwoordVoor: overTweeWeken(zaak)
	})
};

function kosten({ feiten }: Briefzaak): readonly Zin[] {
	const bedrag = feiten?.dossier.wonen.woonkostenPerMaand ?? null;
	return bedrag === null
		? []
		: [tekst.kosten(toonVeld('wonen.woonkostenPerMaand', bedrag, 'portaal', String))];
}

function* verhogingen(zaak: Briefzaak): Generator<Zin> {
	const { lid5, lid7 } = ophogingen(zaak);
	const drempel = berekeningVan(zaak)?.drempelWoonkosten.waarde;
	if (lid5 && drempel) yield tekst.lid5(toonRond(drempel), toonCenten(lid5));
	if (lid7) yield tekst.lid7(toonCenten(lid7));
}

function bewijzen(zaak: Briefzaak): readonly Bewijs[] {
	if (zaak.feiten?.dossier.wonen.woning === 'koop') return ['koop'];
	return ophogingen(zaak).lid7 ? ['huur', 'geenHuurtoeslag'] : ['huur'];
}
