import { isGehuwd, type Dossier, type Inkomen } from '../../dossier/dossier.ts';
import { alsBedrag } from '../../getal/bedragtekst.ts';
import { Getal } from '../../getal/getal.ts';
import { jaarVan } from '../../tijd/datum.ts';
import { metInkomens, zonderInkomens } from '../../vergelijk/aanpassen.ts';
import { perTijdvak } from '../briefbedrag.ts';
import type { Geval, Invoer } from '../../vergelijk/geval.ts';
import { opgaveAlsBedragen } from '../../vergelijk/opgave-als-bedragen.ts';
import type { Vergissing } from './vergissing.ts';

/* Art. 475db lid 1 onder a Rv: het inkomen van de partner gaat eraf tot de helft, voor zover er geen beslag op ligt. */

/** Meer dan welke beslagvrije voet ook. */
const ALLES = Getal.lees('9999999');
const HELFT = Getal.lees('0.5');

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

/** Wat er door een vergissing meer af gaat dan wat er al voor een voertuig af ging. */
const ookNog = (geval: Geval, bedrag: Getal): Partial<Invoer> => ({
	dossier: metVermindering(geval, bedrag.plus(geval.bedragen.toegepast.verminderingVoertuig.waarde))
});

function nietGehalveerd(geval: Geval): readonly Partial<Invoer>[] {
	const { partnerinkomen, verminderingPartner } = geval.bedragen.toegepast;
	if (verminderingPartner.door === 'inkomen') return [];
	return [ookNog(geval, partnerinkomen.waarde.min(verminderingPartner.bedrag.waarde))];
}

const zonderPartnerinkomen = ({ bedragen: { toegepast } }: Geval): boolean =>
	toegepast.partnerinkomen.waarde.isNul();

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
				? [ookNog(geval, geval.bedragen.basis.bvv.waarde.maal(HELFT))]
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
					...metVermindering(geval, ALLES),
					hardheid: null,
					toeslagen: { huurtoeslag: null, zorgtoeslag: null, kindgebondenBudget: null }
				}
			}
		]
	}
];
