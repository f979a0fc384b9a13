import { isGehuwd, type Dossier, type Inkomen } from '../../dossier/dossier.ts';
import { alsBedrag } from '../../getal/bedragtekst.ts';
import { Getal } from '../../getal/getal.ts';
import { jaarVan } from '../../tijd/datum.ts';
import { metInkomens, zonderInkomens } from '../aanpassen.ts';
import { perTijdvak } from '../briefbedrag.ts';
import type { Geval, Invoer } from '../geval.ts';
import { opgaveAlsBedragen } from '../opgave-als-bedragen.ts';
import type { Vergissing } from './vergissing.ts';

/* Art. 475db lid 1 onder a Rv: het inkomen van de partner gaat eraf tot de helft, voor zover er geen beslag op ligt. */

/** Meer dan welke beslagvrije voet ook. */
const ALTIJD_MEER = alsBedrag('9999999');

/**
 * Met zoveel eraf, en niets anders. Alleen de vermindering voor een voertuig verandert verder niets: niet het belastbare
 * inkomen en niet de grens van 95%. Daarom staat het bedrag daar.
 */
function metVermindering({ dossier }: Geval, perMaand: Getal): Dossier {
	const eigen = dossier.inkomens.find(({ van }) => van === 'inwoner');
	const bedrag = (een: Inkomen) => alsBedrag(perTijdvak(perMaand, { per: een.tijdvak }).tekst(2));
	return {
		...metInkomens(dossier, (een) => ({ ...een, loonbelastingVoertuig: een === eigen ? bedrag(een) : null })),
		beslag: { ...dossier.beslag, startjaar: jaarVan(dossier.peildatum) - 1 }
	};
}

function nietGehalveerd(geval: Geval): readonly Partial<Invoer>[] {
	const { partnerinkomen, verminderingPartner, verminderingVoertuig } = geval.bedragen.toegepast;
	if (verminderingPartner.door === 'inkomen') return [];
	const boven = partnerinkomen.waarde.min(verminderingPartner.bedrag.waarde);
	return [{ dossier: metVermindering(geval, boven.plus(verminderingVoertuig.waarde)) }];
}

const zonderPartnerinkomen = ({ bedragen: { toegepast } }: Geval): boolean =>
	toegepast.partnerinkomen.waarde.isNul();

const PARTNER_MET_VEEL: Inkomen = {
	id: 'partner+',
	van: 'partner',
	naam: null,
	codeSoort: null,
	loonheffingennummer: null,
	adres: null,
	tijdvak: 'maand',
	soort: 'periodiek',
	lopendBeslag: null,
	loonbelastingVoertuig: null,
	toegekendNormbedrag: null,
	opgave: {
		soort: 'bedragen',
		belastbaar: { bedrag: alsBedrag('0'), per: 'jaar' },
		belastbaarOnbekend: false,
		netto: { bedrag: ALTIJD_MEER, onderdelen: null, per: 'maand' },
		vakantiegeld: { uitbetaling: 'geen', nettoPerJaar: null, maand: null }
	}
};

const isPartner = ({ van }: Inkomen): boolean => van === 'partner';

export const PARTNER: readonly Vergissing[] = [
	{
		id: 'partnerBeslagVergeten',
		bewijs: 'partner',
		steun: 'gegevens',
		alsof: ({ dossier }) =>
			dossier.inkomens.some((een) => isPartner(een) && een.lopendBeslag)
				? [
						{
							dossier: metInkomens(dossier, (een) => (isPartner(een) ? { ...een, lopendBeslag: null } : een))
						}
					]
				: []
	},
	{ id: 'partnerNietGehalveerd', bewijs: 'partner', steun: 'gegevens', alsof: nietGehalveerd },
	{
		// Tot 2021 art. 475g lid 2 Rv: de helft, omdat het inkomen van de partner niet was opgegeven.
		id: 'halvering',
		bewijs: 'partner',
		steun: 'aanname',
		alsof: (geval) =>
			isGehuwd(geval.dossier.leefsituatie) && zonderPartnerinkomen(geval)
				? [{ dossier: { ...geval.dossier, inkomens: [...geval.dossier.inkomens, PARTNER_MET_VEEL] } }]
				: []
	},
	{
		id: 'partnerinkomenVergeten',
		bewijs: 'geen',
		steun: 'gegevens',
		// Het hele inkomen, of alleen wat eraf gaat.
		alsof: ({ dossier, bedragen }) =>
			dossier.inkomens.some(isPartner)
				? [
						{ dossier: zonderInkomens(dossier, isPartner) },
						{
							dossier: metInkomens(dossier, (een) => {
								const uitkomst = bedragen.inkomens.find(({ inkomen }) => inkomen === een);
								if (!isPartner(een) || !uitkomst) return een;
								return { ...een, soort: 'winst', opgave: { ...opgaveAlsBedragen(uitkomst), netto: null } };
							})
						}
					]
				: []
	},
	{
		id: 'nihil',
		bewijs: 'partner',
		steun: 'aanname',
		alsof: (geval) => [
			{
				dossier: {
					...metVermindering(geval, Getal.lees(ALTIJD_MEER)),
					hardheid: null,
					toeslagen: { huurtoeslag: null, zorgtoeslag: null, kindgebondenBudget: null }
				}
			}
		]
	}
];
