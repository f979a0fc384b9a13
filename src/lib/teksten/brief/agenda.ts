import { termijnteksten } from './termijn.ts';

/** Wat iemand op een dag doet: zo heet hij in een agenda, waar de rest van de pagina er niet bij staat. */
export const AGENDANAMEN: readonly (readonly [opDePagina: string, inDeAgenda: string])[] = [
	[termijnteksten.naBrief, 'Vandaag reageren op de brief over de beslagvrije voet'],
	[termijnteksten.naOntvangst, 'Laatste dag om te reageren op de brief over de beslagvrije voet'],
	[termijnteksten.twaalfMaanden, 'Vragen om een nieuwe berekening van de beslagvrije voet'],
	[termijnteksten.woonkosten, 'Nakijken of de hoge woonkosten nog meetellen in de beslagvrije voet'],
	[termijnteksten.hardheid, 'Nakijken of de verhoging door de rechter nog geldt'],
	[termijnteksten.voertuig, 'Nakijken of de auto van de zaak nu meetelt in de beslagvrije voet']
];
