import { isGehuwd, type Leefsituatie } from '../../dossier/dossier.ts';

/** Art. 475da lid 2 Rv: alleen de alleenstaande is een eenpersoonshuishouden voor de huurparameters. */
export const isEenpersoons = (leefsituatie: Leefsituatie): boolean => leefsituatie === 'alleenstaande';

/** Art. 475da lid 2 en 3 Rv: gehuwden hebben norm B en twee zorgpremies, anderen norm A en een. */
export const normsoort = (leefsituatie: Leefsituatie): 'gehuwd' | 'alleenstaand' =>
	isGehuwd(leefsituatie) ? 'gehuwd' : 'alleenstaand';
