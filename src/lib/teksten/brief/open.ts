import type { Puntsoort } from '../../regels/zekerheid/punt.ts';

/** Wat er open kan zijn en hier zijn eigen zin heeft; `woning` is alles over de woning. */
type Apart = 'openheid' | 'koopwoning' | 'huurtoeslag' | 'woonkosten' | 'vakantiegeld';

/** Wat een schatting is, met het inkomen waar het over gaat. */
export const SCHATTINGEN = {
	loonstrokenGeschat: (inkomen: string) => `Een loonstrook is een schatting (${inkomen}).`,
	netto: (inkomen: string) => `Het netto inkomen is een schatting (${inkomen}).`,
	belastbaar: (inkomen: string) => `Het belastbaar inkomen is een schatting (${inkomen}).`,
	vakantiegeldGeschat: (inkomen: string) => `Het vakantiegeld is een schatting (${inkomen}).`
} as const satisfies Partial<Record<Puntsoort, (inkomen: string) => string>>;

/** Wat wij nog niet weten, of wat iemand eerst moet nakijken. */
export const OPENTEKSTEN: Record<
	Exclude<Puntsoort, Apart | keyof typeof SCHATTINGEN>,
	(inkomen: string) => string
> = {
	kantonrechter: () => 'Bij alleen winst geldt een bedrag pas als de kantonrechter dat bepaalt.',
	invoer: (inkomen) =>
		`Kijk de bedragen na (${inkomen}): er lijkt iets niet te passen. Netto is het bedrag voordat er beslag af gaat.`,
	land: () => 'Wij kennen het land niet waar u woont. Kies het uit de lijst.',
	loonstroken: (inkomen) => `Wij missen loonstroken (${inkomen}).`,
	beslagobject: () => 'Wij weten niet op welk inkomen het beslag ligt.',
	adres: () => 'Wij weten niet of u een woonadres in Nederland heeft.',
	woning: () => 'Wij weten nog niet alles over uw woning. Daardoor mag u misschien meer houden.'
};
