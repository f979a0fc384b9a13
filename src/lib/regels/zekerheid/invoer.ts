import { inkomenveld } from '../../dossier/pad.ts';
import type { Melding, MeldingCode } from '../meldingen/melding.ts';
import type { Uitkomst } from '../uitkomst.ts';
import type { OpenPunt } from './punt.ts';

/** Bedragen die niet bij elkaar passen: wat ermee is gerekend, kan niet zeker zijn. */
const PAST_NIET: readonly MeldingCode[] = [
	'eenmalig',
	'inkomenNegatief',
	'nettoHogerDanBelastbaar',
	'nettoLaag',
	'nettoNaBeslag',
	'nettoOnderNul',
	'periodebedragHoog',
	'vakantiegeldBovenLoon',
	'vakantiegeldHoog',
	'vakantiegeldStructureel'
];

/** Wat een melding in twijfel trekt, is niet precies. */
export function invoerpunten(uitkomst: Uitkomst): readonly OpenPunt[] {
	const { meldingen } = uitkomst;
	const twijfel = inkomensMet(meldingen, PAST_NIET);
	const alleenWinst = inkomensMet(meldingen, ['alleenWinst']);
	return [
		...perInkomen(uitkomst, 'kantonrechter', alleenWinst),
		...perInkomen(uitkomst, 'invoer', twijfel),
		...(meldingen.some(({ code }) => code === 'woonlandNietGenoemd')
			? [{ ...OPEN, soort: 'land', veld: 'wonen.woonland', inkomen: null } as const]
			: [])
	];
}

const OPEN = { niveau: 'voorlopig', effect: null } as const;

const inkomensMet = (meldingen: readonly Melding[], codes: readonly MeldingCode[]): ReadonlySet<string> =>
	new Set(
		meldingen.flatMap(({ code, gegevens }) =>
			codes.includes(code) && 'inkomen' in gegevens ? [gegevens.inkomen] : []
		)
	);

const perInkomen = (
	{ dossier, inkomens }: Uitkomst,
	soort: 'kantonrechter' | 'invoer',
	ids: ReadonlySet<string>
): readonly OpenPunt[] =>
	inkomens
		.filter(({ inkomen }) => ids.has(inkomen.id))
		.map(({ inkomen }) => ({
			...OPEN,
			soort,
			veld: inkomenveld(dossier, inkomen, 'opgave'),
			inkomen: inkomen.id
		}));
