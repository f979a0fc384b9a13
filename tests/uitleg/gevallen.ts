/** Gevallen die elk een ander stuk van de uitleg laten zien; op 14 juli 2026, verder een gewoon dossier. */
import type { Uitkomst } from '#lib/regels/uitkomst.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { bedragen, dossier, inkomen } from '../hulp/bouwers.ts';

const loon = (netto: string, anders: Record<string, unknown> = {}) =>
	inkomen({ naam: 'Loon', opgave: bedragen('30000.00', netto), ...anders });
const tweede = (netto: string, anders: Record<string, unknown> = {}) =>
	inkomen({ id: '2', naam: 'Pensioen', opgave: bedragen('9000.00', netto), ...anders });
const partner = (netto: string) => tweede(netto, { van: 'partner' });
const paar = { leefsituatie: 'gehuwd_zonder_kinderen' };

const GEVALLEN = {
	'een gewoon loon': { inkomens: [loon('2000.00')] },
	'een laag loon': { inkomens: [loon('1000.00')] },
	'geen inkomen': { inkomens: [loon('0.00')] },
	'loon per vier weken': { inkomens: [loon('2000.00', { tijdvak: 'vierweken' })] },
	'twee inkomens': { inkomens: [loon('2000.00'), tweede('700.00')] },
	'een lopend beslag': {
		inkomens: [loon('2000.00'), tweede('700.00', { lopendBeslag: { tBvv: '600.00' } })]
	},
	'laag naast een leeg inkomen': {
		inkomens: [loon('1000.00'), tweede('0.00')],
		hardheid: { bedrag: '100.00', einddatum: '2027-01-01' }
	},
	'twee lage inkomens': { inkomens: [loon('900.00'), tweede('300.00')] },
	'ander inkomen dekt alles': {
		inkomens: [loon('700.00', { tijdvak: 'vierweken' }), tweede('2000.00')],
		beslag: { beslagobject: '1' }
	},
	'partner en auto dekken alles': {
		...paar,
		inkomens: [loon('700.00', { loonbelastingVoertuig: '1500.00' }), partner('2400.00')],
		beslag: { startjaar: 2019 }
	},
	'beslag op twee inkomens': {
		inkomens: [loon('1500.00'), tweede('700.00')],
		beslag: { beslagobject: '1', omslag: ['1', '2'] }
	},
	'de overheid int zelf': { inkomens: [loon('2000.00')], beslag: { beslagobject: 'overheidsvordering' } },
	'een partner met weinig': { ...paar, inkomens: [loon('2000.00'), partner('500.00')] },
	'een partner met veel': { ...paar, inkomens: [loon('2000.00'), partner('2400.00')] },
	'een auto van de zaak': {
		inkomens: [loon('2000.00', { loonbelastingVoertuig: '50.00' })],
		beslag: { startjaar: 2019 }
	},
	'ingehouden toeslagen': { inkomens: [loon('2000.00')], toeslagen: { zorgtoeslag: '40.00' } },
	'een laag loon en toeslagen': { inkomens: [loon('1000.00')], toeslagen: { zorgtoeslag: '40.00' } },
	'een laag loon en de kantonrechter': {
		inkomens: [loon('1000.00')],
		hardheid: { bedrag: '100.00', einddatum: '2027-01-01' }
	},
	bijstand: {
		inkomens: [
			inkomen({ codeSoort: '43', opgave: bedragen('15000.00', '1000.00'), toegekendNormbedrag: '1200.00' })
		]
	},
	'een hoog loon': { inkomens: [inkomen({ opgave: bedragen('70000.00', '4000.00') })] },
	'hoge woonkosten': {
		inkomens: [loon('2000.00')],
		wonen: { woonkostenPerMaand: '1200.00', huurtoeslagMogelijk: 'nee' }
	},
	'geen woonadres': { inkomens: [loon('2000.00')], wonen: { adres: 'geen' } },
	'in Turkije': {
		inkomens: [loon('2000.00')],
		wonen: { adres: 'buitenland', woonland: 'Turkije', openheidVanZaken: true }
	},
	'in een inrichting': { inkomens: [loon('2000.00')], wonen: { inrichting: { kostenPerMaand: '700.00' } } }
} as const;

export type Geval = keyof typeof GEVALLEN;

export const uitkomstVan = (geval: Geval): Uitkomst => berekenUitkomst(dossier(GEVALLEN[geval]));

/** Vaste spaties als gewone. */
export const kaal = (tekst: string): string => tekst.replaceAll('\u00a0', ' ');
