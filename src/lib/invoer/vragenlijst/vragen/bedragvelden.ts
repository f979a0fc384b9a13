import type { Conceptinkomen } from '../../../dossier/concept.ts';
import { magBelastbaarSchatten } from '../../../dossier/dossier.ts';
import type { Inkomenspad } from '../../../dossier/pad.ts';
import { toonEuro } from '../../../getal/bedragtekst.ts';
import { belastbaarteksten, nettoteksten } from '../../../teksten/netto.ts';
import { controlerijteksten as teksten } from '../../../teksten/vragenlijst.ts';
import { winstteksten } from '../../../teksten/winst.ts';
import { keuzeterm } from '../../../teksten/woordenlijst/keuzes.ts';
import { gegevenNetto, isOnderNul, isVerplicht, NETTODELEN, nettodelen, nettowijze } from '../../netto.ts';
import { als, alsGevuld, verplicht, vrij, type Vraagveld } from '../vraag.ts';

/* De velden en de antwoorden van een inkomen dat in bedragen wordt opgegeven. */

/** Netto: het bedrag zelf, of de delen waaruit wij het uitrekenen. Winst heeft er geen. */
export function nettovelden(inkomen: Conceptinkomen, pad: Inkomenspad): readonly Vraagveld[] {
	const { netto, nettoMarge } = inkomen.opgave;
	if (inkomen.soort === 'winst') return [];
	const wijze = nettowijze(inkomen);
	const bedrag = verplicht(`${pad}.opgave.netto.bedrag`, netto.bedrag, nettoteksten.leeg);
	return [
		verplicht(`${pad}.opgave.netto`, wijze, nettoteksten.wijzeLeeg),
		...als(
			wijze === 'bekend' || wijze === 'onbekend',
			isOnderNul(netto.bedrag) ? { ...bedrag, fout: nettoteksten.onderNul } : bedrag
		),
		...als(
			wijze === 'onbekend',
			verplicht(`${pad}.opgave.nettoMarge.laagste`, nettoMarge.laagste, nettoteksten.laagsteLeeg)
		),
		...(wijze === 'uitrekenen' ? NETTODELEN : []).map((deel) => {
			const veld = `${pad}.opgave.netto.onderdelen.${deel}` as const;
			const waarde = netto.onderdelen[deel];
			return isVerplicht(deel) ? verplicht(veld, waarde, nettoteksten[`${deel}Leeg`]) : vrij(veld, waarde);
		}),
		...als(wijze !== '', vrij(`${pad}.opgave.netto.per`, netto.per))
	];
}

/** Belastbaar, met waarover het gaat; wie het niet weet, hoeft niets. */
export function belastbaarvelden({ opgave, soort }: Conceptinkomen, pad: Inkomenspad): readonly Vraagveld[] {
	const { bedrag, per } = opgave.belastbaar;
	// Winst vragen wij altijd per jaar.
	if (soort === 'winst') return [verplicht(`${pad}.opgave.belastbaar.bedrag`, bedrag, winstteksten.leeg)];
	const magOnbekend = magBelastbaarSchatten(soort);
	const onbekend = magOnbekend && opgave.belastbaarOnbekend;
	return [
		...als(
			!onbekend,
			verplicht(`${pad}.opgave.belastbaar.bedrag`, bedrag, belastbaarteksten.leeg),
			verplicht(`${pad}.opgave.belastbaar.per`, per, belastbaarteksten.perLeeg)
		),
		...als(magOnbekend, vrij(`${pad}.opgave.belastbaarOnbekend`, onbekend ? 'ja' : ''))
	];
}

/** Het netto voor de controlepagina; is het opgebouwd, dan met de som eronder. */
export function nettoantwoord(inkomen: Conceptinkomen): readonly string[] {
	const { netto, nettoMarge } = inkomen.opgave;
	const per = keuzeterm('inkomens[].opgave.netto.per', netto.per, 'inwoner');
	if (!netto.onderdelen.uitgerekend) {
		const hoogste = alsGevuld(netto.bedrag, (bedrag) => teksten.netto(bedrag, per));
		if (!nettoMarge.onbekend) return [hoogste];
		return [alsGevuld(nettoMarge.laagste, (laagste) => teksten.nettoOnbekend(laagste, hoogste))];
	}
	const delen = nettodelen(inkomen);
	const som = gegevenNetto(inkomen);
	if (delen === null || som === null) return [];
	const regels = NETTODELEN.flatMap((deel) => {
		const bedrag = delen[deel];
		return bedrag === undefined ? [] : [teksten.nettodeel[deel](toonEuro(bedrag))];
	});
	return [teksten.netto(toonEuro(som), per), regels.join(' ')];
}

export function belastbaarantwoord({ opgave, soort }: Conceptinkomen): string {
	const { bedrag, per } = opgave.belastbaar;
	if (opgave.belastbaarOnbekend && magBelastbaarSchatten(soort)) return teksten.belastbaarOnbekend;
	if (per === '') return alsGevuld(bedrag, (getoond) => getoond);
	const over = keuzeterm('inkomens[].opgave.belastbaar.per', per, 'inwoner');
	return alsGevuld(bedrag, (getoond) => teksten.belastbaar(getoond, over));
}
