import { tellenWoonkosten } from '../../regels/basis/basisweg.ts';
import { metWonen } from '../../vergelijk/aanpassen.ts';
import type { Vergissing } from './vergissing.ts';

/* Art. 475da lid 4, 5 en 7 en 475e Rv: het adres, het woonland en de woonkosten. */

export const WONEN: readonly Vergissing[] = [
	{
		id: 'geenWoonadres',
		bewijs: 'adres',
		steun: 'aanname',
		alsof: ({ dossier }) => {
			const { adres, inrichting } = dossier.wonen;
			const zonder = { openheidVanZaken: false, adres: adres === 'nederland' ? 'geen' : adres } as const;
			return tellenWoonkosten({ ...dossier.wonen, inInrichting: inrichting !== null })
				? [{ dossier: metWonen(dossier, zonder) }]
				: [];
		}
	},
	{
		id: 'woonkostenVergeten',
		bewijs: 'woonkosten',
		steun: 'gegevens',
		// Beide verhogingen, of alleen die van lid 7: die geldt niet voor wie huurtoeslag kan krijgen.
		alsof: ({ dossier }) =>
			dossier.wonen.woonkostenPerMaand === null
				? []
				: [
						{ dossier: metWonen(dossier, { woonkostenPerMaand: null }) },
						{ dossier: metWonen(dossier, { huurtoeslagMogelijk: 'ja', woning: 'huur' }) }
					]
	},
	{
		// Art. 475da lid 5 Rv: de verhoging is tijdelijk; hier telt zij na haar laatste dag nog mee.
		id: 'woonkostenVoorbij',
		bewijs: 'woonkosten',
		steun: 'gegevens',
		alsof: ({ dossier }) => {
			const { woonkostenPerMaand, eindeOphogingWoonkosten: einde } = dossier.wonen;
			return woonkostenPerMaand !== null && einde !== null && einde < dossier.peildatum
				? [{ dossier: metWonen(dossier, { eindeOphogingWoonkosten: null }) }]
				: [];
		}
	},
	{
		id: 'woonlandfactorVergeten',
		bewijs: 'geen',
		steun: 'gegevens',
		alsof: ({ dossier }) =>
			dossier.wonen.adres === 'buitenland'
				? [{ dossier: metWonen(dossier, { adres: dossier.wonen.openheidVanZaken ? 'nederland' : 'geen' }) }]
				: []
	}
];
