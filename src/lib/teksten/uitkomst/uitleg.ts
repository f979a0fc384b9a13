import type { Stapnaam } from '../../uitleg/uitleg.ts';

/** De kop van elke stap is een vraag; de zin eronder zegt wat de stap doet. */
export const STAPTEKSTEN: Record<Stapnaam, { readonly kop: string; readonly zin: string }> = {
	inkomen: {
		kop: 'Met welk inkomen rekenen wij?',
		zin: 'Voor de formule telt het belastbare inkomen per jaar. Voor wat u mag houden telt het netto-inkomen per maand.'
	},
	basis: {
		kop: 'Wat is de basis?',
		zin: 'De wet rekent eerst uit wat uw huishouden nodig heeft.'
	},
	woonkosten: {
		kop: 'Komt er iets bij voor woonkosten?',
		zin: 'Bij hoge woonkosten of zonder huurtoeslag kan het bedrag omhoog.'
	},
	verminderingen: {
		kop: 'Wat gaat eraf?',
		zin: 'Inkomen van uw partner en ander eigen inkomen verlagen het bedrag.'
	},
	grens: {
		kop: 'Speelt de grens van 95% mee?',
		zin: 'Van elke 100 euro gaat er altijd minstens 5 naar de schuld.'
	},
	erbij: {
		kop: 'Wat komt er nog bij?',
		zin: 'Dit komt boven op de grens van 95%.'
	},
	afronding: { kop: 'Hoe ronden wij af?', zin: '' },
	gevolg: { kop: 'Wat betekent dit voor uw inkomen?', zin: '' },
	omslag: {
		kop: 'Hoe is het bedrag verdeeld?',
		zin: 'Er ligt beslag op meer inkomens. Het bedrag is verdeeld naar de grootte van elk inkomen.'
	},
	bank: {
		kop: 'Wat blijft vrij op uw bankrekening?',
		zin: 'Legt een deurwaarder beslag op uw bankrekening? Dan telt uw inkomen niet, en blijft een vast bedrag vrij.'
	}
};

/** Losse woorden en zinnen van de uitleg. */
export const uitlegteksten = {
	titel: 'Uw beslagvrije voet',
	samen: (naam: string, waarover: string) => `${naam}, ${waarover}`,
	ingevuldPer: (naam: string, per: string) => `${naam} (ingevuld ${per})`,
	vastPercentage: 'Percentage uit de wet',
	vastGetal: 'Getal uit de wet',
	vastBedrag: 'Geen bedrag',
	woonlandfactor: (land: string, jaar: number) => `Factor voor ${land} (${String(jaar)})`,
	woonlandNietGenoemd: (land: string) => `${land} staat niet in de lijst. Dan is de factor 1.`,
	laagsteVan: 'het laagste van',
	hoogsteVan: 'het hoogste van',
	dus: 'dus',
	is: '=',
	isOngeveer: '≈',
	ongeveer: 'Wij rekenen verder met de bedragen die niet zijn afgerond.',
	nooitOnderNul: 'nooit lager dan € 0',
	afgerond: {
		hele: { halfOmhoog: 'afgerond op hele euro’s', omhoog: 'naar boven afgerond op hele euro’s' },
		centen: { halfOmhoog: 'afgerond op centen', omhoog: 'naar boven afgerond op centen' }
	},
	onderNul: 'De uitkomst is lager dan nul. Dan geldt € 0.',
	geldig: (vanaf: string, totEnMet: string) => `${vanaf} tot en met ${totEnMet}`,
	bron: (regeling: string, plaats: string, versie: string) => `${regeling}, ${plaats}, tekst van ${versie}`,
	woonlandbron: (bron: string, jaar: number) => `Bron: ${bron}, lijst van ${String(jaar)}.`
} as const;
