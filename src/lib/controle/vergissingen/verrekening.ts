import { TOESLAGEN, type Dossier } from '../../dossier/dossier.ts';
import type { Invoer } from '../../vergelijk/geval.ts';
import type { Vergissing } from './vergissing.ts';

/* Art. 475c lid 4 en 5, 475fa en 475g lid 3 Rv: wat er na de grens van 95% bij komt, en hoe het wordt verdeeld. */

type Als = readonly Partial<Invoer>[];

const zonderToeslagen = (dossier: Dossier, weg: readonly string[]): Partial<Invoer> => ({
	dossier: {
		...dossier,
		toeslagen: {
			...dossier.toeslagen,
			...Object.fromEntries(weg.map((toeslag) => [toeslag, null]))
		}
	}
});

/** Niet verdeeld, of het aandeel van een ander inkomen. */
function verkeerdVerdeeld(dossier: Dossier): Als {
	const { beslag } = dossier;
	return [
		{
			dossier: {
				...dossier,
				beslag: { ...beslag, omslag: [], samenvoegen: [...beslag.samenvoegen, ...beslag.omslag] }
			}
		},
		...beslag.omslag
			.filter((id) => id !== beslag.beslagobject)
			.map((beslagobject) => ({ dossier: { ...dossier, beslag: { ...beslag, beslagobject } } }))
	];
}

export const VERREKENING: readonly Vergissing[] = [
	{
		id: 'toeslagenVergeten',
		bewijs: 'toeslagen',
		steun: 'gegevens',
		// Alle, of een ervan.
		alsof: ({ dossier }) => {
			const er = TOESLAGEN.filter((toeslag) => dossier.toeslagen[toeslag] !== null);
			return [
				...(er.length > 0 ? [zonderToeslagen(dossier, er)] : []),
				...(er.length > 1 ? er.map((toeslag) => zonderToeslagen(dossier, [toeslag])) : [])
			];
		}
	},
	{
		id: 'hardheidVergeten',
		bewijs: 'hardheid',
		steun: 'gegevens',
		alsof: ({ dossier }) => (dossier.hardheid ? [{ dossier: { ...dossier, hardheid: null } }] : [])
	},
	{
		// Art. 475fa Rv: de verhoging is tijdelijk; hier telt zij na haar laatste dag nog mee.
		id: 'hardheidVoorbij',
		bewijs: 'hardheid',
		steun: 'gegevens',
		alsof: ({ dossier }) => {
			const { hardheid, peildatum } = dossier;
			return hardheid && hardheid.einddatum < peildatum
				? [{ dossier: { ...dossier, hardheid: { ...hardheid, einddatum: peildatum } } }]
				: [];
		}
	},
	{
		id: 'omslagVerkeerd',
		bewijs: 'partner',
		steun: 'gegevens',
		alsof: ({ dossier }) => (dossier.beslag.omslag.length > 0 ? verkeerdVerdeeld(dossier) : [])
	}
];
