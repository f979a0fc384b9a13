import { isGehuwd, type Inkomen } from '../../dossier/dossier.ts';
import { alsBedrag } from '../../getal/bedragtekst.ts';
import { Getal } from '../../getal/getal.ts';
import type { Inkomenuitkomst } from '../../regels/inkomen/inkomenuitkomst.ts';
import { isBeslagbaar } from '../../regels/toegepast/art475c-lid2-beslagvolgorde.ts';
import { metInkomen, metInkomens, zonderInkomens } from '../../vergelijk/aanpassen.ts';
import type { Geval, Invoer } from '../../vergelijk/geval.ts';
import { koppelInkomens } from '../../vergelijk/koppel-inkomens.ts';
import { opgaveAlsBedragen } from '../../vergelijk/opgave-als-bedragen.ts';
import type { Controle } from '../velden.ts';
import type { Vergissing } from './vergissing.ts';

/* Art. 475d lid 1, 475db en 475dc Rv: welk inkomen telt, en welk bedrag ervan. */

type Als = readonly Partial<Invoer>[];

/** Van elk inkomen dat voldoet: het dossier waarin het dit is. */
const elk = (
	{ dossier, bedragen }: Geval,
	telt: (een: Inkomenuitkomst) => boolean,
	nieuw: (een: Inkomenuitkomst) => Partial<Inkomen>
): Als =>
	bedragen.inkomens.filter(telt).map((een) => ({ dossier: metInkomen(dossier, een.inkomen, nieuw(een)) }));

const TWAALF = Getal.lees('12');
const DERTIEN = Getal.lees('13');
const naarBeneden = (getal: Getal) => getal.maal(TWAALF).gedeeldDoor(DERTIEN);
const naarBoven = (getal: Getal) => getal.maal(DERTIEN).gedeeldDoor(TWAALF);

/** De bedragen van een inkomen over het andere tijdvak: alle, of alleen het netto. */
const anderTijdvak =
	(tijdvak: Inkomen['tijdvak'], om: (getal: Getal) => Getal) =>
	(geval: Geval): Als => {
		const telt = ({ inkomen, nettoMaand }: Inkomenuitkomst) =>
			inkomen.tijdvak === tijdvak && !nettoMaand.waarde.isNul();
		const nettoMaand = (een: Inkomenuitkomst) => om(een.nettoMaand.waarde);
		return [
			...elk(geval, telt, (een) => ({
				opgave: opgaveAlsBedragen(een, {
					nettoMaand: nettoMaand(een),
					belastbaarJaar: om(een.belastbaarJaar.waarde)
				})
			})),
			...elk(geval, telt, (een) => ({ opgave: opgaveAlsBedragen(een, { nettoMaand: nettoMaand(een) }) }))
		];
	};

/** Eigen inkomen dat naast het beslagobject telt. */
const overige = ({ bedragen: { toegepast } }: Geval): readonly Inkomenuitkomst[] =>
	toegepast.soort === 'inkomen' ? toegepast.overige : [];

const zonderElk = (geval: Geval, weg: readonly Inkomenuitkomst[]): Als => {
	const zonder = (deel: readonly Inkomenuitkomst[]) => ({
		dossier: zonderInkomens(geval.dossier, ({ id }) => deel.some(({ inkomen }) => inkomen.id === id))
	});
	return [...weg.map((een) => zonder([een])), ...(weg.length > 1 ? [zonder(weg)] : [])];
};

/** Wat de feiten meer hebben dan de brief noemt, een onkostenvergoeding, en een maand waarin niets kwam. */
function teVeel(geval: Geval, { feiten }: Controle): Als {
	const { dossier } = geval;
	const nietGenoemd = koppelInkomens(dossier, feiten).inkomens.flatMap(({ oud, nieuw }) =>
		!oud && nieuw && (nieuw.van === 'inwoner' || isGehuwd(dossier.leefsituatie)) ? [nieuw] : []
	);
	return [
		...nietGenoemd.map((feit) => ({ dossier: { ...dossier, inkomens: [...dossier.inkomens, feit] } })),
		...dossier.inkomens.flatMap((een): Als => {
			const { opgave } = een;
			if (opgave.soort === 'perioden') {
				if (!opgave.ontbreekt.some(({ kwam }) => kwam === 'niets')) return [];
				const ontbreekt = opgave.ontbreekt.map((vak) => ({ ...vak, kwam: 'wel' as const }));
				return [{ dossier: metInkomen(dossier, een, { opgave: { ...opgave, ontbreekt } }) }];
			}
			const { netto } = opgave;
			if (!netto?.onderdelen?.onkostenvergoeding) return [];
			const onderdelen = { ...netto.onderdelen, onkostenvergoeding: null };
			return [
				{ dossier: metInkomen(dossier, een, { opgave: { ...opgave, netto: { ...netto, onderdelen } } }) }
			];
		})
	];
}

/**
 * Wat er van het netto overblijft als het beslag er al af is: nooit meer dan de beslagvrije voet. Art. 475i lid 2 Rv: noemt de
 * brief zijn gegevens, dan staat er met welk netto is gerekend, en was het dit niet.
 */
function naBeslag(geval: Geval, { brief }: Controle): Als {
	const { toegepast } = geval.bedragen;
	if (brief.gegevens !== null || toegepast.soort !== 'inkomen') return [];
	const { object, tbvv } = toegepast;
	if (tbvv.waarde.vergelijk(object.nettoMaand.waarde) >= 0) return [];
	const opgave = opgaveAlsBedragen(object, { nettoMaand: tbvv.waarde });
	return [{ dossier: metInkomen(geval.dossier, object.inkomen, { opgave }) }];
}

/** Zo veel netto dat de grens van 95% niet meer telt; dat netto telt nergens anders. */
const MEER_DAN_DE_GRENS = Getal.lees('9999999');

function zonder95({ dossier, bedragen: { toegepast } }: Geval): Als {
	if (toegepast.soort !== 'inkomen' || !toegepast.regel95) return [];
	const { object } = toegepast;
	const opgave = opgaveAlsBedragen(object, { nettoMaand: MEER_DAN_DE_GRENS });
	const { beslag } = dossier;
	return [
		{
			dossier: {
				...metInkomen(dossier, object.inkomen, { opgave }),
				beslag: { ...beslag, beslagobject: object.inkomen.id }
			}
		}
	];
}

const isWinst = ({ soort }: Inkomen): boolean => soort === 'winst';

export const INKOMEN: readonly Vergissing[] = [
	{ id: 'inkomenTeVeel', bewijs: 'partner', steun: 'gegevens', alsof: teVeel },
	{
		id: 'lopendBeslagVergeten',
		bewijs: 'partner',
		steun: 'gegevens',
		alsof: (geval) =>
			elk(
				geval,
				({ inkomen, lopendBeslag }) => inkomen.van === 'inwoner' && lopendBeslag !== null,
				() => ({ lopendBeslag: null })
			)
	},
	{
		id: 'vierwekenAlsMaand',
		bewijs: 'vierweken',
		steun: 'gegevens',
		alsof: anderTijdvak('vierweken', naarBeneden)
	},
	{ id: 'regel95Vergeten', bewijs: 'geen', steun: 'gegevens', alsof: zonder95 },
	{ id: 'maandAlsVierweken', bewijs: 'geen', steun: 'aanname', alsof: anderTijdvak('maand', naarBoven) },
	{
		id: 'anderInkomenVergeten',
		bewijs: 'geen',
		steun: 'gegevens',
		alsof: (geval) => zonderElk(geval, overige(geval))
	},
	{
		// Winst is geen vordering van art. 475c lid 1 Rv, en gaat er niet af.
		id: 'winstAfgetrokken',
		bewijs: 'geen',
		steun: 'gegevens',
		alsof: ({ dossier, bedragen }) =>
			dossier.inkomens.some(isWinst) && dossier.inkomens.some(isBeslagbaar)
				? [
						{
							dossier: metInkomens(dossier, (een) => {
								const uitkomst = bedragen.inkomens.find(({ inkomen }) => inkomen === een);
								return uitkomst && isWinst(een) ? { ...een, ...alsNeven(uitkomst) } : een;
							})
						}
					]
				: []
	},
	{ id: 'nettoNaBeslag', bewijs: 'geen', steun: 'aanname', alsof: naBeslag }
];

/** Winst als inkomen dat eraf gaat: zonder nettobedrag het belastbare per maand. */
function alsNeven(winst: Inkomenuitkomst): Partial<Inkomen> {
	const perMaand = winst.belastbaarJaar.waarde.gedeeldDoor(TWAALF);
	const opgave = opgaveAlsBedragen(winst);
	const netto = { bedrag: alsBedrag(perMaand.tekst(2)), onderdelen: null, per: 'maand' } as const;
	return { soort: 'neven', opgave: { ...opgave, netto: opgave.netto ?? netto } };
}
