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
		zin: 'Er blijft altijd minstens 5% van het inkomen over voor de schuld.'
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

/** Wat het bedrag bepaalde. */
export const beslisteksten = {
	inrichting: (bedrag: string) =>
		`U woont in een instelling. De basis is ${bedrag}: de kosten van het verblijf, geld voor uzelf en zorgpremie.`,
	zonderWoonadres: (bedrag: string) =>
		`U heeft geen woonadres in Nederland. De basis is dan een vast bedrag: ${bedrag}.`,
	openheid: 'U heeft laten zien waar u woont. Daarom geldt de gewone formule (openheid van zaken).',
	woonland: (factor: string) => `U woont in een ander land. De basis gaat daarom maal ${factor}.`,
	maximum: (bedrag: string) => `Door uw inkomen krijgt u het hoogste bedrag: ${bedrag} (het maximum).`,
	regel95: (bedrag: string) =>
		`U houdt 95% van uw netto-inkomen: ${bedrag}. De andere 5% is voor de schuld (de 95%-regel).`,
	regel95Verrekend: (bedrag: string) =>
		`De grens van 95% bepaalt het bedrag: ${bedrag}. Zo blijft er 5% over voor de schuld (de 95%-regel).`,
	regel95Vooraf: (bedrag: string) =>
		`Eerst geldt de grens van 95% van uw netto-inkomen: ${bedrag} (de 95%-regel).`,
	metVakantiegeld: 'Voor die 95% telt vakantiegeld dat later komt al mee.',
	normbedrag: 'Voor die 95% telt de norm die de gemeente u toekende, niet uw netto-inkomen.',
	partner: (bedrag: string) => `Uw partner heeft inkomen. Daarom gaat er ${bedrag} af.`,
	partnerHelft: (bedrag: string) => `Uw partner heeft inkomen. Daarom gaat de helft eraf: ${bedrag}.`,
	overige: (bedrag: string) => `U heeft ander inkomen dat u al houdt. Daarom gaat er ${bedrag} af.`,
	voertuig: (bedrag: string) => `U rijdt in een auto van de zaak. Daarom gaat er ${bedrag} af.`,
	lid5: (bedrag: string) => `U heeft hoge woonkosten. Daarom komt er ${bedrag} bij.`,
	lid7: (bedrag: string) => `U kunt geen huurtoeslag krijgen. Daarom komt er ${bedrag} bij.`,
	toeslagen: (bedrag: string) => `Er worden toeslagen ingehouden. Daarom komt er ${bedrag} bij.`,
	hardheid: (bedrag: string) => `De kantonrechter gaf u ${bedrag} extra.`,
	formule: 'De formule van de wet bepaalt het bedrag. Er speelde geen andere grens mee.'
} as const;
