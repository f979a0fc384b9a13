import { isGehuwd, type Dossier, type Leefsituatie } from '../../dossier/dossier.ts';
import { zonderInkomens } from '../../vergelijk/aanpassen.ts';
import type { Geval, Invoer } from '../../vergelijk/geval.ts';
import type { Vergissing } from './vergissing.ts';

/* Art. 475ab en 475da lid 1 Rv: de leefsituatie. Wie alleenstaand is, heeft geen inkomen van een partner. */

type Wissel = Partial<Record<Leefsituatie, Leefsituatie>>;

const MET_KIND: Wissel = {
	alleenstaande: 'alleenstaande_ouder',
	gehuwd_zonder_kinderen: 'gehuwd_met_kinderen'
};
const ZONDER_KIND: Wissel = {
	alleenstaande_ouder: 'alleenstaande',
	gehuwd_met_kinderen: 'gehuwd_zonder_kinderen'
};
const MET_PARTNER: Wissel = {
	alleenstaande: 'gehuwd_zonder_kinderen',
	alleenstaande_ouder: 'gehuwd_met_kinderen'
};
const ZONDER_PARTNER: Wissel = {
	gehuwd_zonder_kinderen: 'alleenstaande',
	gehuwd_met_kinderen: 'alleenstaande_ouder'
};

const wissel =
	(naar: Wissel) =>
	({ dossier }: Geval): readonly Partial<Invoer>[] => {
		const leefsituatie = naar[dossier.leefsituatie];
		return leefsituatie ? [{ dossier: metLeefsituatie(dossier, leefsituatie) }] : [];
	};

const metLeefsituatie = (dossier: Dossier, leefsituatie: Leefsituatie): Dossier => ({
	...(isGehuwd(leefsituatie) ? dossier : zonderInkomens(dossier, ({ van }) => van === 'partner')),
	leefsituatie
});

export const GEZIN: readonly Vergissing[] = [
	{ id: 'partnerTeVeel', bewijs: 'geen', steun: 'aanname', alsof: wissel(MET_PARTNER) },
	{ id: 'partnerVergeten', bewijs: 'geen', steun: 'gegevens', alsof: wissel(ZONDER_PARTNER) },
	{ id: 'kindVergeten', bewijs: 'kind', steun: 'gegevens', alsof: wissel(ZONDER_KIND) },
	{ id: 'kindTeVeel', bewijs: 'kind', steun: 'aanname', alsof: wissel(MET_KIND) }
];
