import type { Leefsituatie } from '../../dossier/dossier.ts';
import type { Lezingen } from '../../herleiding/lezingen.ts';

const WIE: Readonly<Record<Leefsituatie, string>> = {
	alleenstaande: 'U leeft alleen.',
	alleenstaande_ouder: 'U leeft alleen met kinderen.',
	gehuwd_zonder_kinderen: 'U leeft met een partner.',
	gehuwd_met_kinderen: 'U leeft met een partner en kinderen.'
};

const perLeefsituatie = (zin: (wie: string) => string): Readonly<Record<Leefsituatie, string>> => ({
	alleenstaande: zin(WIE.alleenstaande),
	alleenstaande_ouder: zin(WIE.alleenstaande_ouder),
	gehuwd_zonder_kinderen: zin(WIE.gehuwd_zonder_kinderen),
	gehuwd_met_kinderen: zin(WIE.gehuwd_met_kinderen)
});

/** De som bij het bedrag, in gewone woorden. Elke zin hoort bij het bedrag ernaast. */
export const kortesomteksten = {
	kop: (bedrag: string) => `Zo komen wij op ${bedrag}`,
	kopVoet: (bedrag: string) => `Zo komen wij op uw beslagvrije voet van ${bedrag}`,
	totaal: 'Samen, per maand',
	totaalVoet: 'Uw beslagvrije voet, per maand',
	plus: 'erbij',
	min: 'eraf',
	delen: {
		norm: perLeefsituatie((wie) => `${wie} Voor eten, kleding en een gewone huur rekent de wet`),
		maximum: perLeefsituatie((wie) => `${wie} Met uw inkomen geldt het hoogste bedrag van de wet`),
		minderToeslag: (waarvoor: string) =>
			`Met uw inkomen krijgt u minder toeslag voor ${waarvoor}. Dat telt de wet erbij`,
		meerToeslag: (waarvoor: string) => `Uw inkomen is laag. Voor ${waarvoor} rekent de wet minder`,
		zonderWoonadres: 'U heeft geen woonadres in Nederland. Dan rekent de wet met een vast, laag bedrag',
		verblijf: 'U woont in een instelling. Dat kost',
		zakgeld: 'Geld voor uzelf',
		zorgpremie: 'Geld voor de zorgpremie',
		woonland: (gewoon: boolean, bedrag: string, land: string, deel: string) =>
			`${gewoon ? `In Nederland zou het ${bedrag} zijn` : `Zonder adres in Nederland is het ${bedrag}`}. U woont in ${land === '' ? 'een ander land' : land}. Daar telt ${deel} van dat bedrag`,
		lid7: 'U kunt geen huurtoeslag krijgen. Daarom telt meer van uw woonkosten mee',
		lid5: 'Uw woonkosten zijn hoog. Daarom komt erbij',
		partner: {
			inkomen: 'Uw partner heeft inkomen. Dat gaat eraf',
			helft: 'Uw partner heeft inkomen. Daarom gaat de helft eraf'
		},
		overige: (namen: string) => `Dit houdt u al: ${namen}`,
		voertuig: 'U rijdt privé in een auto van de zaak. Daarom gaat eraf',
		deel95: (bedrag: string, samen: boolean, vakantiegeld: boolean) =>
			`Uw netto-inkomen is ${samen ? 'samen ' : ''}${bedrag}${vakantiegeld ? ', met vakantiegeld' : ''}. Minstens 5% is voor de schuld. U houdt 95%`,
		deel95Norm: (bedrag: string) =>
			`De bijstand rekent voor u met ${bedrag}. Minstens 5% is voor de schuld. U houdt 95%`,
		toeslagen: 'Er gaat toeslag af voor een schuld. Dat komt erbij',
		hardheid: 'De kantonrechter gaf u extra',
		nooitOnderNul: 'Het bedrag kan niet onder nul komen'
	},
	afronding: {
		heleEuroHalfOmhoog: 'Afgerond op hele euro’s',
		heleEuroOmhoog: 'Naar boven afgerond op hele euro’s',
		centen: 'Afgerond op centen'
	} satisfies Record<Lezingen['afronding'], string>
} as const;
