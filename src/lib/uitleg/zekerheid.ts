import type { Periode } from '../tijd/periode.ts';
import type { Melding, MeldingCode } from '../regels/meldingen/melding.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Effect, Niveau, OpenPunt, Puntsoort } from '../regels/zekerheid/punt.ts';
import { bepaalZekerheid, type Zekerheid } from '../regels/zekerheid/zekerheid.ts';
import { toonRond } from '../taal/bedragen.ts';
import { namenVanPerioden } from '../taal/datums.ts';
import { hoofdletter } from '../taal/zinnen.ts';
import {
	NIVEAU_IN_ZIN,
	NIVEAUWOORDEN,
	NIVEAUZINNEN,
	PUNTTEKSTEN,
	zekerheidteksten as teksten
} from '../teksten/uitkomst/zekerheid.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { voorLezer, type Lezer } from '../teksten/woordenlijst/lezer.ts';
import { isAlleenWinst } from './alleen-winst.ts';
import type { Uitlegpunt, Uitlegzekerheid } from './uitleg.ts';

/** Hoe zeker het bedrag is, in woorden voor deze lezer. */
export const maakZekerheid = (uitkomst: Uitkomst, lezer: Lezer = 'inwoner'): Uitlegzekerheid =>
	inWoorden(uitkomst, bepaalZekerheid(uitkomst), lezer);

function inWoorden(uitkomst: Uitkomst, zekerheid: Zekerheid, lezer: Lezer): Uitlegzekerheid {
	const { niveau } = zekerheid;
	// Is er alleen winst, dan zegt de samenvatting al dat het bedrag pas na een beslissing van de kantonrechter geldt.
	const alleenWinst = isAlleenWinst(uitkomst);
	const naVerzoek = alleenWinst && zekerheid.punten.every(({ soort }) => soort === 'kantonrechter');
	const punten = zekerheid.punten.map((punt) => maakPunt(uitkomst, punt, lezer));
	return {
		niveau,
		woord: naVerzoek ? teksten.naVerzoek.woord : NIVEAUWOORDEN[niveau],
		inZin: NIVEAU_IN_ZIN[niveau],
		zin: naVerzoek ? voorLezer(teksten.naVerzoek.zin, lezer) : zinBij(uitkomst, zekerheid, lezer),
		kop: kopBij(uitkomst, niveau, lezer),
		eerst: punten.find(({ soort }) => soort === 'openheid') ?? null,
		punten: punten.filter(({ soort }) => soort !== 'openheid' && !(soort === 'kantonrechter' && alleenWinst))
	};
}

/** Wie nu alles houdt, houdt bij een hogere beslagvrije voet niet meer. */
const blijftAlles = ({ toegepast }: Uitkomst, niveau: Niveau, lezer: Lezer): boolean =>
	lezer === 'inwoner' &&
	niveau === 'minstens' &&
	toegepast.soort === 'inkomen' &&
	!toegepast.alsKantonrechter &&
	toegepast.beslagruimte.waarde.isNul();

function kopBij(uitkomst: Uitkomst, niveau: Niveau, lezer: Lezer): string | null {
	if (niveau === 'precies') return null;
	return blijftAlles(uitkomst, niveau, lezer) ? teksten.kopHoudtAlles : teksten.kop[niveau];
}

function zinBij(uitkomst: Uitkomst, { niveau, punten }: Zekerheid, lezer: Lezer): string {
	if (niveau === 'precies') return voorLezer(teksten.precies, lezer);
	if (blijftAlles(uitkomst, niveau, lezer)) return teksten.houdtAllesZin;
	const [enige, ...meer] = punten;
	if (enige?.soort === 'openheid' && enige.effect && meer.length === 0) {
		const { inwoner, portaal } = teksten.naBericht;
		const { houdt, tbvv } = enige.effect;
		if (lezer !== 'inwoner') return portaal(toonRond(tbvv.waarde));
		if (houdt) return inwoner(toonRond(houdt.bedrag.waarde));
	}
	return voorLezer(NIVEAUZINNEN[niveau](punten.length), lezer);
}

function maakPunt(uitkomst: Uitkomst, punt: OpenPunt, lezer: Lezer): Uitlegpunt {
	const { soort, veld, inkomen, niveau, effect } = punt;
	const tekst = PUNTTEKSTEN[soort];
	const over = {
		inkomen: inkomen === null ? '' : naamVanInkomen(uitkomst.dossier, inkomen),
		perioden: namenVanPerioden(periodenBij(uitkomst, soort, inkomen))
	};
	const als = tekst.als === null ? '' : voorLezer(tekst.als, lezer);
	const houdtAlles =
		blijftAlles(uitkomst, niveau, lezer) || (effect !== null && voorWie(effect, lezer) === null);
	return {
		soort,
		veld,
		inkomen,
		vraag: hoofdletter(voorLezer(tekst.vraag(over), lezer)),
		hulp: voorLezer(tekst.hulp(over), lezer),
		effect: effect && maakEffect(als, effect, lezer),
		gevolg: houdtAlles
			? teksten.houdtAllesZin
			: effect
				? gevolgVan(als, effect, soort, lezer)
				: teksten.onbekendGevolg[niveau],
		zonderBedrag: houdtAlles ? teksten.houdtAlles : teksten[niveau === 'minstens' ? 'kanMeer' : 'kanAnders']
	};
}

/** De perioden zonder loonstrook waar een punt over gaat. */
function periodenBij(
	{ inkomens, ontbrekend }: Uitkomst,
	soort: Puntsoort,
	id: string | null
): readonly Periode[] {
	if (soort !== 'loonstrokenGeschat') return ontbrekend.get(id ?? '') ?? [];
	return inkomens.find(({ inkomen }) => inkomen.id === id)?.perioden?.keuze.geschat ?? [];
}

/** De inwoner leest wat hij houdt, en dat is nooit meer dan er binnenkomt; wie de wet toepast leest de beslagvrije voet. */
const voorWie = ({ tbvv, houdt, ...voet }: Effect, lezer: Lezer) =>
	lezer === 'inwoner' ? houdt : { bedrag: tbvv, ...voet };

function maakEffect(als: string, effect: Effect, lezer: Lezer): Uitlegpunt['effect'] {
	const gevolg = voorWie(effect, lezer);
	if (!gevolg) return null;
	const scheelt = toonRond(gevolg.verschil.waarde);
	return {
		als,
		bedrag: toonRond(gevolg.bedrag.waarde),
		scheelt,
		verschil: teksten.verschil[gevolg.richting](scheelt)
	};
}

function gevolgVan(als: string, effect: Effect, soort: Puntsoort, lezer: Lezer): string {
	const gevolg = voorWie(effect, lezer);
	if (!gevolg) return teksten.houdtAllesZin;
	const { bedrag, verschil, richting } = gevolg;
	const bedragen = [toonRond(bedrag.waarde), toonRond(verschil.waarde)] as const;
	// Wat iemand zelf doet is geen antwoord op een vraag.
	if (soort === 'openheid' && lezer === 'inwoner') return teksten.naStap(...bedragen);
	return teksten.gevolg[richting](hoofdletter(als), ...bedragen);
}

/** De melding die hetzelfde zegt als het open punt. Die over onbekend vakantiegeld zegt ook iets over de maand ervan. */
const ZELFDE: Readonly<Partial<Record<Puntsoort, MeldingCode>>> = {
	openheid: 'geenWoonadres',
	loonstroken: 'periodenOntbreken',
	loonstrokenGeschat: 'periodenGeschat',
	adres: 'adresOnbekend',
	koopwoning: 'huurtoeslagOnbekend',
	huurtoeslag: 'huurtoeslagOnbekend',
	woonkosten: 'woonkostenOnbekend',
	vakantiegeldGeschat: 'vakantiegeldGeschat'
};

/** De meldingen zonder wat al bij het bedrag staat. */
export function zonderOpenPunten(
	meldingen: readonly Melding[],
	{ eerst, punten }: Pick<Uitlegzekerheid, 'eerst' | 'punten'>
): readonly Melding[] {
	const alle = [...(eerst ? [eerst] : []), ...punten];
	return meldingen.filter(
		({ code, gegevens }) =>
			!alle.some(
				({ soort, inkomen }) =>
					ZELFDE[soort] === code && (!('inkomen' in gegevens) || gegevens.inkomen === inkomen)
			)
	);
}
