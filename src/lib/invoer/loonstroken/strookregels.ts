import type { Conceptinkomen } from '../../dossier/concept.ts';
import { toonEuro } from '../../getal/bedragtekst.ts';
import { tijdlijnteksten } from '../../teksten/loonstroken/invoer.ts';
import { strookregelteksten as teksten } from '../../teksten/loonstroken/zonder-strook.ts';
import { toonBegrepen } from '../begrepen.ts';
import type { Strokenbeeld, Strook } from './stroken.ts';
import { zonderStroken } from './zonder-strook.ts';

/** De loonstroken in een paar regels, op volgorde, met wat mist en waarmee gerekend wordt. */
export function strookregels(inkomen: Conceptinkomen, beeld: Strokenbeeld): readonly string[] {
	if (inkomen.opgave.leeg && beeld.stroken.length === 0) return [teksten.leeg];
	const stroken = beeld.stroken.map((strook) => ({
		begin: strook.periode?.begin ?? '',
		regel: regelVan(inkomen, beeld, strook)
	}));
	const zonder = zonderStroken(inkomen, beeld).map(({ periode, kwam }) => ({
		begin: periode.begin,
		regel: teksten[kwam || 'mist'](periode)
	}));
	const regels = [...stroken, ...zonder].sort((een, ander) => (een.begin < ander.begin ? -1 : 1));
	const isKlaar = beeld.compleet && beeld.ontbreekt.length === 0;
	const gemiddeld = teksten[beeld.uitkomst.geschat ? 'gemiddeldGeschat' : 'gemiddeld'];
	return [
		...regels.map(({ regel }) => regel),
		...(isKlaar ? [gemiddeld(toonEuro(beeld.netto.tekst(2)))] : [])
	];
}

function regelVan({ opgave }: Conceptinkomen, { uitkomst }: Strokenbeeld, strook: Strook): string {
	const { periode, status, index } = strook;
	if (periode === null) return teksten.onleesbaar;
	const getypt = opgave.perioden[index]?.loon ?? '';
	const loon = toonBegrepen(getypt) ?? getypt;
	if (status === 'teltMee') return teksten.loon(periode, loon);
	const isBron = uitkomst.keuze.bronnen.some((bron) => bron.periode.begin === periode.begin);
	return teksten.nietMee(periode, loon, isBron ? teksten.bron : tijdlijnteksten.status[status]);
}
