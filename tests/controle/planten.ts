import { isGeenNormen } from '#lib/normen/kies.ts';
import { bereken } from '#lib/regels/bereken.ts';
import { kiesNormen } from '#lib/regels/kies-normen.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { geldig } from '../hulp/bereken.ts';
import type { Inkomen, Zaak } from './gevallen.ts';

/*
 * Fouten om in een brief te planten, los van de zoektocht geschreven: elk verandert een zaak, of waarmee gerekend wordt. Bij
 * een fout die een gegeven is, staat welk veld de toeschrijving dan noemt.
 */

interface Rekenwijze {
	/** De normen van deze dag in plaats van die van de brief. */
	readonly normen?: string;
	/** Rekent met de uitkomst verder, zonder een regel. */
	readonly slot?: 'zonder95' | 'heelPartnerinkomen';
}

export interface Geplant extends Rekenwijze {
	readonly zaak: Zaak;
}

export interface Fout {
	readonly id: string;
	/** Het begin van het pad dat de toeschrijving noemt als de brief dit gegeven zo noemt; leeg als het geen gegeven is. */
	readonly veld: string;
	/** Null als deze fout hier niet kan. */
	readonly plant: (zaak: Zaak) => Geplant | null;
}

const halfjaar = (dag: string, stappen: number): string => {
	const [jaar = 0, maand = 0] = dag.split('-').map(Number);
	const nummer = jaar * 2 + (maand > 6 ? 1 : 0) + stappen;
	return `${Math.floor(nummer / 2)}-${nummer % 2 === 1 ? '07' : '01'}-02`;
};
const binnen = (dag: string): boolean => dag >= '2021-01-01' && dag <= '2026-12-31';
const metNormen = (stappen: number) => (zaak: Zaak) => {
	const normen = halfjaar(zaak.peildatum, stappen);
	return binnen(normen) ? { zaak, normen } : null;
};

const met = (zaak: Zaak, anders: Partial<Zaak>): Geplant => ({ zaak: { ...zaak, ...anders } });
const inkomensMet = (zaak: Zaak, telt: (een: Inkomen) => boolean, maak: (een: Inkomen) => Inkomen) => {
	const eerste = zaak.inkomens.find(telt);
	return eerste
		? met(zaak, { inkomens: zaak.inkomens.map((een) => (een === eerste ? maak(een) : een)) })
		: null;
};
const leefsituatie = (van: Record<string, string>) => (zaak: Zaak) => {
	const nieuw = van[zaak.leefsituatie];
	if (nieuw === undefined) return null;
	const inkomens = zaak.inkomens.filter((een) => een.van === 'inwoner' || nieuw.startsWith('gehuwd'));
	return met(zaak, { leefsituatie: nieuw, inkomens });
};

const bedragVan = (waarde: unknown): number => Number((waarde as { bedrag: string }).bedrag);
const maalDeel = (een: Inkomen, deel: number): Inkomen => ({
	...een,
	opgave: {
		...een.opgave,
		belastbaar: { bedrag: (bedragVan(een.opgave['belastbaar']) * deel).toFixed(2), per: 'jaar' },
		netto: { bedrag: (bedragVan(een.opgave['netto']) * deel).toFixed(2), per: 'maand' }
	}
});
const heeftBedragen = (tijdvak: string) => (een: Inkomen) =>
	een.tijdvak === tijdvak && een.opgave.soort === 'bedragen' && een.opgave['netto'] != null;
type Strook = Record<string, string>;
const stroken = (een: Inkomen): Strook[] => een.opgave['perioden'] as Strook[];
const metStroken = (een: Inkomen): boolean => een.opgave.soort === 'perioden';
const zonder = (zaak: Zaak, telt: (een: Inkomen) => boolean): Geplant | null =>
	zaak.inkomens.some(telt) ? met(zaak, { inkomens: zaak.inkomens.filter((een) => !telt(een)) }) : null;
const isAnder = (een: Inkomen): boolean => een.id === '2' && een.soort !== 'winst';

export const FOUTEN: readonly Fout[] = [
	{ id: 'vorigeNormtabel', veld: '', plant: metNormen(-1) },
	{ id: 'volgendeNormtabel', veld: '', plant: metNormen(1) },
	{ id: 'verouderd', veld: '', plant: metNormen(-3) },
	{
		id: 'kindVergeten',
		veld: 'leefsituatie',
		plant: leefsituatie({
			alleenstaande_ouder: 'alleenstaande',
			gehuwd_met_kinderen: 'gehuwd_zonder_kinderen'
		})
	},
	{
		id: 'kindTeVeel',
		veld: 'leefsituatie',
		plant: leefsituatie({
			alleenstaande: 'alleenstaande_ouder',
			gehuwd_zonder_kinderen: 'gehuwd_met_kinderen'
		})
	},
	{
		id: 'partnerVergeten',
		veld: 'leefsituatie',
		plant: leefsituatie({
			gehuwd_zonder_kinderen: 'alleenstaande',
			gehuwd_met_kinderen: 'alleenstaande_ouder'
		})
	},
	{
		id: 'partnerTeVeel',
		veld: 'leefsituatie',
		plant: leefsituatie({
			alleenstaande: 'gehuwd_zonder_kinderen',
			alleenstaande_ouder: 'gehuwd_met_kinderen'
		})
	},
	{
		id: 'partnerinkomenVergeten',
		veld: 'inkomens[',
		plant: (zaak) => zonder(zaak, ({ van }) => van === 'partner')
	},
	{
		id: 'partnerNietGehalveerd',
		veld: '',
		plant: (zaak) =>
			zaak.inkomens.some(({ van }) => van === 'partner') ? { zaak, slot: 'heelPartnerinkomen' } : null
	},
	{
		id: 'halvering',
		veld: 'inkomens[',
		plant: (zaak) =>
			zaak.leefsituatie.startsWith('gehuwd') && zaak.inkomens.every(({ van }) => van === 'inwoner')
				? met(zaak, {
						inkomens: [
							...zaak.inkomens,
							{
								id: 'x',
								van: 'partner',
								naam: 'Onbekend',
								codeSoort: null,
								tijdvak: 'maand',
								opgave: {
									soort: 'bedragen',
									belastbaar: { bedrag: '0', per: 'jaar' },
									netto: { bedrag: '9000', per: 'maand' }
								}
							}
						]
					})
				: null
	},
	{
		id: 'partnerBeslagVergeten',
		veld: 'inkomens[',
		plant: (zaak) =>
			inkomensMet(
				zaak,
				(een) => een.van === 'partner' && een.lopendBeslag != null,
				(een) => ({ ...een, lopendBeslag: null })
			)
	},
	{
		id: 'lopendBeslagVergeten',
		veld: 'inkomens[',
		plant: (zaak) =>
			inkomensMet(
				zaak,
				(een) => een.van === 'inwoner' && een.lopendBeslag != null,
				(een) => ({ ...een, lopendBeslag: null })
			)
	},
	{
		id: 'vierwekenAlsMaand',
		veld: 'inkomens[',
		plant: (zaak) => inkomensMet(zaak, heeftBedragen('vierweken'), (een) => maalDeel(een, 12 / 13))
	},
	{
		id: 'maandAlsVierweken',
		veld: 'inkomens[',
		plant: (zaak) => inkomensMet(zaak, heeftBedragen('maand'), (een) => maalDeel(een, 13 / 12))
	},
	{
		id: 'alleenLaatsteStrook',
		veld: 'inkomens[',
		plant: (zaak) =>
			inkomensMet(zaak, metStroken, (een) => ({ ...een, opgave: { ...een.opgave, alleenLaatste: true } }))
	},
	{
		id: 'strookOntbreekt',
		veld: 'inkomens[',
		plant: (zaak) =>
			inkomensMet(zaak, metStroken, (een) => ({
				...een,
				opgave: { ...een.opgave, perioden: stroken(een).slice(1) }
			}))
	},
	{
		id: 'vakantiegeldAlsInkomen',
		veld: 'inkomens[',
		plant: (zaak) =>
			inkomensMet(
				zaak,
				(een) =>
					metStroken(een) && stroken(een).some((strook) => Number(strook['uitbetaaldeVakantiebijslag']) > 0),
				(een) => ({
					...een,
					opgave: {
						...een.opgave,
						perioden: stroken(een).map((strook) => ({ ...strook, uitbetaaldeVakantiebijslag: '0.00' }))
					}
				})
			)
	},
	{
		id: 'zonderVakantiegeldIn95',
		veld: '',
		plant: (zaak) => met(zaak, { lezingen: { vakantiebijslag95: 'exclusief' } })
	},
	{ id: 'regel95Vergeten', veld: '', plant: (zaak) => ({ zaak, slot: 'zonder95' }) },
	{
		id: 'toeslagenVergeten',
		veld: 'toeslagen.',
		plant: (zaak) =>
			met(zaak, { toeslagen: { huurtoeslag: null, zorgtoeslag: null, kindgebondenBudget: null } })
	},
	{
		id: 'hardheidVergeten',
		veld: 'hardheid',
		plant: (zaak) => (zaak.hardheid ? met(zaak, { hardheid: null }) : null)
	},
	{
		id: 'woonkostenVergeten',
		veld: 'wonen.woonkostenPerMaand',
		plant: (zaak) => met(zaak, { wonen: { ...zaak.wonen, woonkostenPerMaand: null } })
	},
	{ id: 'anderInkomenVergeten', veld: 'inkomens[', plant: (zaak) => zonder(zaak, isAnder) },
	{
		id: 'winstAfgetrokken',
		veld: 'inkomens[',
		plant: (zaak) =>
			inkomensMet(
				zaak,
				({ soort }) => soort === 'winst',
				(een) => ({
					...een,
					soort: 'neven',
					opgave: {
						...een.opgave,
						netto: { bedrag: (bedragVan(een.opgave['belastbaar']) / 12).toFixed(2), per: 'maand' }
					}
				})
			)
	},
	{
		id: 'woonlandfactorVergeten',
		veld: 'wonen.adres',
		plant: (zaak) =>
			zaak.wonen['adres'] === 'buitenland'
				? met(zaak, {
						wonen: { adres: zaak.wonen['openheidVanZaken'] === true ? 'nederland' : 'geen' }
					})
				: null
	},
	{
		id: 'geenWoonadres',
		veld: 'wonen.adres',
		plant: (zaak) =>
			zaak.wonen['adres'] === 'buitenland' ? null : met(zaak, { wonen: { ...zaak.wonen, adres: 'geen' } })
	}
];

const getal = (post: { readonly waarde: { tekst(decimalen: number): string } }): number =>
	Number(post.waarde.tekst(6));

/** Het bedrag dat zo op een brief zou staan, in hele euro's. */
export function bedragBij({ zaak, normen: dag, slot }: Geplant): string {
	const dossier = geldig(zaak);
	const normen = kiesNormen(dossier.peildatum);
	const andere = kiesNormen(alsDatum(dag ?? dossier.peildatum));
	if (isGeenNormen(normen) || isGeenNormen(andere)) throw new Error(`geen normen op ${dossier.peildatum}`);
	const { toegepast, basis } = bereken(dossier, { ...normen, tabel: andere.tabel });
	if (slot === undefined || toegepast.soort !== 'inkomen') return toegepast.tbvv.waarde.tekst(2);
	const erbij = getal(toegepast.toeslagen) + (toegepast.hardheid ? getal(toegepast.hardheid) : 0);
	const heel = Math.max(
		0,
		getal(basis.bvv) - getal(toegepast.partnerinkomen) - getal(toegepast.overigeInkomsten)
	);
	const exact =
		slot === 'zonder95' ? getal(toegepast.naVermindering) : Math.min(heel, getal(toegepast.grens));
	return Math.round(exact + erbij).toFixed(2);
}
