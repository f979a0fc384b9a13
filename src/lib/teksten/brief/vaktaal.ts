import type { Stap } from './uitkomst.ts';

/** Art. 475d lid 7 Rv: bij bijstand met een toegekende norm zijn er geen 12 maanden. */
export const ZONDER_EINDDAG: Stap = {
	kop: 'U hoeft nu niets te doen',
	tekst: ['Verandert uw uitkering? Dan moet het bedrag opnieuw worden berekend.']
};

/** Voor wie zelf de schuldhulpverlener is. */
export const BIJ_VTLB: Stap = {
	kop: 'Leg de vtlb-berekening ernaast',
	tekst: [
		'Een schuldregeling heeft eigen regels. Wie het vtlb vaststelde, kan laten zien hoe het is berekend.'
	]
};
