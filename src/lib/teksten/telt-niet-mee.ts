import type { TeltNiet } from '../dossier/vraagstaat.ts';

/** Wat geen inkomen is voor de beslagvrije voet: hoe het heet, en waarom het niet meetelt. */
export const TELT_NIET_TEKSTEN: Readonly<
	Record<TeltNiet, { readonly naam: string; readonly reden: string }>
> = {
	studiefinanciering: {
		naam: 'Studiefinanciering',
		reden: 'Studiefinanciering is geen inkomen waarmee de wet rekent.'
	},
	kinderbijslag: {
		naam: 'Kinderbijslag',
		reden: 'De wet noemt kinderbijslag apart: zij is geen inkomen (art. 475c lid 1 Rv).'
	},
	toeslagen: {
		naam: 'Toeslagen (huur, zorg, kindgebonden budget)',
		reden:
			'De formule van de wet houdt al rekening met toeslagen. Wordt er iets van ingehouden? Dat vragen wij later.'
	},
	kinderopvangtoeslag: {
		naam: 'Kinderopvangtoeslag',
		reden: 'Dit geld is voor de kosten van de opvang.'
	},
	bijzondereBijstand: {
		naam: 'Bijzondere bijstand',
		reden: 'Dit geld is voor bijzondere kosten. Gewone bijstand telt wel mee.'
	},
	pgb: { naam: 'Persoonsgebonden budget (pgb)', reden: 'Dit geld is voor zorg of hulp.' },
	onkosten: {
		naam: 'Reiskosten of een andere vergoeding van kosten',
		reden: 'Een vergoeding van kosten is geen inkomen.'
	},
	teruggaaf: {
		naam: 'Voorlopige teruggaaf van de Belastingdienst',
		reden: 'Belasting die u terugkrijgt, vult u niet in als inkomen.'
	},
	giften: { naam: 'Een gift, of geld van familie', reden: 'Een gift is geen vast inkomen.' },
	ontslagvergoeding: {
		naam: 'Ontslagvergoeding',
		reden:
			'Dit is een bedrag ineens. Daarop is geen beslagvrije voet. Komt het elke maand? Kies dan “Aanvulling van de werkgever op een uitkering”.'
	},
	nabetaling: {
		naam: 'Nabetaling van loon of een uitkering',
		reden: 'Dit is een bedrag ineens. Daarop is geen beslagvrije voet.'
	}
};

export const teltNietMeeteksten = {
	telt: 'Dit telt mee',
	teltNiet: 'Dit telt niet mee',
	verder: 'U vult er niets voor in. Kies “Verder” om door te gaan.',
	kort: 'Telt niet mee',
	/** Op de controlepagina. */
	genoemd: (naam: string) => `Telt niet mee: ${naam}`,
	/** Op het werkblad, bij de soort. */
	watNiet: 'Wat telt niet mee?'
} as const;
