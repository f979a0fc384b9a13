import { isNuHoger } from '../../controle/feiten-nu.ts';
import { laatMeerHouden } from '../../controle/oordeel.ts';
import { eindeVierWeken as eindeVan } from '../../controle/termijnen.ts';
import type { Getal } from '../../getal/getal.ts';
import type { Datum } from '../../tijd/datum.ts';
import type { Nietpassend } from '../../teksten/brieven/soorten.ts';
import type { Briefzaak } from './briefzaak.ts';

/* Wat meer dan een brief wil weten van een zaak. */

/** De eerste reden die geldt; null als er geen is. */
export const eersteReden = (...redenen: readonly (Nietpassend | false | null)[]): Nietpassend | null =>
	redenen.filter((reden) => reden !== false).find((reden) => reden !== null) ?? null;

/** Voorschotten en een vtlb: daar geldt geen beslagvrije voet. */
export const zonderVoet = ({ soort }: Briefzaak): Nietpassend | false =>
	(soort === 'voorschotten' || soort === 'vtlb') && 'geenVoet';

export const bijVerrekening = ({ soort }: Briefzaak): Nietpassend | false =>
	soort === 'verrekening' && 'isVerrekening';

/** Waarom er geen hoger bedrag te vragen is: een verbetering die het bedrag lager maakt, bieden wij niet aan. */
export function zonderHogerBedrag({ nagekeken }: Briefzaak): Nietpassend | null {
	if (!nagekeken) return 'geenBrief';
	const { oordeel, verschilPerMaand } = nagekeken.uitkomst;
	switch (oordeel.uitkomst) {
		case 'kanHoger':
			return hoger(verschilPerMaand) ? null : 'zelfdeBedrag';
		case 'klopt':
			return 'bedragKlopt';
		case 'gunstiger':
			return 'bedragGunstiger';
		case 'gegevensFoutBedragGoed':
			return 'zelfdeBedrag';
		case 'andereLezing':
			return 'andereLezing';
		case 'nietNaTeGaan':
			return 'nietNaTeGaan';
		default:
			return oordeel satisfies never;
	}
}

const hoger = (verschil: Getal | null): boolean =>
	verschil !== null && !verschil.isNegatief() && !verschil.isNul();

/** Laat de brief meer houden dan onze berekening, dan noemt geen brief ons lagere bedrag. */
export const bovenOnsBedrag = ({ nagekeken }: Briefzaak): Nietpassend | false =>
	nagekeken !== null && laatMeerHouden(nagekeken.uitkomst) && 'bedragGunstiger';

/** Waarom een nieuwe berekening van vandaag geen hoger bedrag geeft. */
export function nuNietHoger({ nagekeken }: Briefzaak): Nietpassend | null {
	if (!nagekeken) return 'geenBrief';
	if (nagekeken.uitkomst.feitenNu.soort === 'fouten') return 'nuOnbekend';
	return isNuHoger(nagekeken.uitkomst) ? null : 'nuLager';
}

export const eindeVierWeken = ({ nagekeken }: Briefzaak): Datum | null =>
	nagekeken && eindeVan(nagekeken.uitkomst.termijnen);

export const isBinnenVierWeken = (zaak: Briefzaak): boolean => {
	const einde = eindeVierWeken(zaak);
	return einde !== null && zaak.vandaag <= einde;
};

/** Gegevens met een eigen brief. */
const MET_EIGEN_BRIEF = [
	/^wonen\.(woonkosten|eindeOphogingWoonkosten|huurtoeslagMogelijk|woning)/,
	/^toeslagen/,
	/^wonen\.openheidVanZaken/
];

/** Of alles wat het bedrag hoger maakt in een andere brief hoort. */
export const heeftEigenBrief = ({ nagekeken }: Briefzaak): boolean => {
	const omhoog = nagekeken?.uitkomst.toeschrijving.filter(({ effect }) => hoger(effect)) ?? [];
	return omhoog.length > 0 && omhoog.every(({ veld }) => MET_EIGEN_BRIEF.some((eigen) => eigen.test(veld)));
};

/** Of dit gegeven op de brief het bedrag lager maakt dan het hoort te zijn; zonder gegevens weten wij het niet. */
export const maaktLager = ({ nagekeken }: Briefzaak, veld: RegExp): boolean => {
	if (!nagekeken?.controle.brief.gegevens) return true;
	return nagekeken.uitkomst.toeschrijving.some((een) => veld.test(een.veld) && hoger(een.effect));
};
