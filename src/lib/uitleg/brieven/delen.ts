import { naarMaand } from '../../controle/briefbedrag.ts';
import type { Getal } from '../../getal/getal.ts';
import { toonRond } from '../../taal/bedragen.ts';
import { toonDatum } from '../../taal/datums.ts';
import { brieftekst as tekst } from '../../teksten/brieven/algemeen.ts';
import { correctieteksten } from '../../teksten/brieven/correctie.ts';
import type { Waarschuwing } from '../../teksten/brieven/soorten.ts';
import type { Zin } from '../../teksten/brieven/stem.ts';
import { plusDagen, type Datum } from '../../tijd/datum.ts';
import type { Briefzaak } from './briefzaak.ts';
import { feitrijen } from './feitrijen.ts';
import type { Briefinhoud } from './briefsoort.ts';
import { isBinnenVierWeken } from './nagaan.ts';

/* Stukken van een brief die in meer dan een brief staan. */

const TWEE_WEKEN = 14;

export const overTweeWeken = ({ vandaag }: Briefzaak): Datum => plusDagen(vandaag, TWEE_WEKEN);

/** Een brief zonder iets erin, om aan te vullen. */
export const LEEG: Omit<Briefinhoud, 'onderwerp' | 'antwoordVoor'> = {
	inleiding: [],
	feiten: [],
	bedragen: [],
	gronden: [],
	verzoeken: [],
	bewijs: []
};

/** Over welke brief het gaat, en welk bedrag erin staat; leeg als er geen brief kwam. */
export function overDeBrief({ nagekeken }: Briefzaak): readonly Zin[] {
	if (!nagekeken) return [];
	const { datum, ontvangen, soortBedrag } = nagekeken.controle.brief;
	const bedrag = inDeMaat(nagekeken, nagekeken.uitkomst.bedragBrief);
	return [
		ontvangen ? tekst.ontvangen(toonDatum(ontvangen), toonDatum(datum)) : tekst.over(toonDatum(datum)),
		soortBedrag === 'totaalPerMaand' ? tekst.volgensBriefTotaal(bedrag) : tekst.volgensBrief(bedrag)
	];
}

/** Hoe het bedrag op de brief heet. */
export const deVoet = ({ nagekeken }: Briefzaak): string =>
	tekst.voet[nagekeken?.controle.brief.soortBedrag ?? 'tBvv'];

/** Een bedrag in de maat van de brief: "€ 1.482 per maand". */
const inDeMaat = ({ controle: { brief } }: NonNullable<Briefzaak['nagekeken']>, bedrag: Getal): string =>
	tekst.maat(toonRond(bedrag), tekst.per[brief.per]);

function metMaand(nagekeken: NonNullable<Briefzaak['nagekeken']>, bedrag: Getal): string {
	const { brief } = nagekeken.controle;
	const getoond = inDeMaat(nagekeken, bedrag);
	if (brief.per === 'maand') return getoond;
	return tekst.metMaand(getoond, tekst.maat(toonRond(naarMaand(bedrag, brief)), tekst.per.maand));
}

/** Wat er volgens de feiten staat, in de maat van de brief, of zonder brief per maand; null zonder normen. */
export function juistBedrag({ nagekeken, feiten }: Pick<Briefzaak, 'nagekeken' | 'feiten'>): string | null {
	if (nagekeken) {
		const { bedragFeiten } = nagekeken.uitkomst;
		return bedragFeiten && inDeMaat(nagekeken, bedragFeiten);
	}
	return feiten && tekst.maat(toonRond(feiten.toegepast.tbvv.waarde), tekst.per.maand);
}

/** Hetzelfde, met het maandbedrag erbij als de brief over vier weken gaat: zo staat het in de berekening die meegaat. */
export const juistMetMaand = ({ nagekeken, feiten }: Briefzaak): string | null => {
	const bedrag = juistBedrag({ nagekeken, feiten });
	const juist = nagekeken?.uitkomst.bedragFeiten;
	return bedrag !== null && nagekeken && juist ? metMaand(nagekeken, juist) : bedrag;
};

/** Wat het scheelt, in de maat van de brief: "€ 146 per maand"; '' zonder normen. */
export function verschilInMaat({ nagekeken }: Briefzaak): string {
	const juist = nagekeken?.uitkomst.bedragFeiten;
	return nagekeken && juist ? inDeMaat(nagekeken, juist.min(nagekeken.uitkomst.bedragBrief)) : '';
}

/** Wat het met de bedragen van vandaag is; '' als dat niet bekend is. */
export function bedragVanNu({ nagekeken }: Briefzaak): string {
	const nu = nagekeken?.uitkomst.feitenNu;
	return nagekeken && nu?.soort === 'bedrag' ? inDeMaat(nagekeken, nu.bedrag) : '';
}

/** Hetzelfde, met het maandbedrag erbij als de brief over vier weken gaat. */
export function bedragVanNuMetMaand({ nagekeken }: Briefzaak): string {
	const nu = nagekeken?.uitkomst.feitenNu;
	return nagekeken && nu?.soort === 'bedrag' ? metMaand(nagekeken, nu.bedrag) : '';
}

/** Vanaf wanneer het telt: "9 november 2026", of "het begin van het beslag". */
export const vanafBegin = ({ sinds }: Briefzaak): string => (sinds ? toonDatum(sinds) : tekst.hetBegin);

/** Wat er na een hoger bedrag gevraagd wordt. */
export const naHogerBedrag = ({ inkomen }: Briefzaak): readonly Zin[] => [
	...(inkomen === '' ? [] : [tekst.verzoeken.geefDoor(inkomen)]),
	tekst.verzoeken.stuurBerekening
];

/** De rijen met wat er anders is, met het bewijs erbij. */
export const watAndersIs = ({ nagekeken }: Pick<Briefzaak, 'nagekeken'>): Briefinhoud['feiten'] =>
	nagekeken
		? feitrijen(nagekeken.controle, nagekeken.uitkomst).map(({ gegeven, brief, feit, bewijs }) => ({
				gegeven,
				brief,
				feit,
				bewijs
			}))
		: [];

/** Dat er een gegeven anders is, boven de rijen; leeg zonder rijen. */
export const datErIetsAndersIs = ({ length }: Briefinhoud['feiten']): readonly Zin[] =>
	length === 0 ? [] : [length === 1 ? correctieteksten.eenAnders : correctieteksten.meerAnders];

/** Wat iemand weet moet hebben voor een brief die om een hoger bedrag vraagt. */
export const bijHogerBedrag = (zaak: Briefzaak): readonly Waarschuwing[] => [
	...bijDeGegevens(zaak),
	'vragenBeantwoorden'
];

/** Wat iemand moet weten van de gegevens die hij doorgeeft. */
export function bijDeGegevens(zaak: Briefzaak): readonly Waarschuwing[] {
	if (!zaak.nagekeken) return [];
	const { controle, uitkomst } = zaak.nagekeken;
	const rijen = feitrijen(controle, uitkomst);
	const gemeente = looptDeTermijn(zaak) ? 'gemeenteOok' : 'gemeenteEerst';
	return [
		...(rijen.some(({ last }) => last?.gemeenteEerst) ? ([gemeente] as const) : []),
		...(uitkomst.toeschrijving.some(({ effect }) => effect.isNegatief()) ? (['ietsLager'] as const) : [])
	];
}

/** Wie op een ander stuk wacht, kan de vier weken missen; bij een verrekening zijn die er niet. */
export const looptDeTermijn = (zaak: Briefzaak): boolean =>
	zaak.soort !== 'verrekening' && isBinnenVierWeken(zaak);

/** Wat iemand van een terugbetaling moet weten. */
export const bijTerugbetalen = ({ soort }: Pick<Briefzaak, 'soort'>): readonly Waarschuwing[] =>
	soort === 'verrekening' ? ['schuldStijgt'] : ['schuldStijgt', 'alDoorbetaald'];
