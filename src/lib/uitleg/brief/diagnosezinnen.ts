import type { Controleuitkomst } from '../../controle/controleer.ts';
import type { Vergissingid } from '../../controle/vergissingen/vergissing.ts';
import { LEZING_IDS } from '../../herleiding/lezingen.ts';
import { briefuitkomstteksten } from '../../teksten/brief/uitkomst.ts';
import { diagnoseteksten, type Benoemd } from '../../teksten/brief/vergissingen.ts';
import { LEZINGTEKSTEN } from '../../teksten/lezingen.ts';

/* Waar het bedrag op de brief wel bij past. */

const isBenoemd = (id: Vergissingid): id is Benoemd => !id.startsWith('lezing:');

export function diagnosezinnen({
	oordeel,
	diagnose
}: Pick<Controleuitkomst, 'oordeel' | 'diagnose'>): readonly string[] {
	if (oordeel.uitkomst === 'andereLezing') return [];
	const zinnen = diagnose
		.map(({ vergissingen }) => vergissingen.filter(isBenoemd))
		.filter((benoemd) => benoemd.length > 0);
	if (zinnen.length === 0) return [];
	const noemt95 = zinnen.some((benoemd) => benoemd.includes('zonderVakantiegeldIn95'));
	return [
		...zinnen.map(diagnoseteksten.zin),
		...(noemt95 ? [diagnoseteksten.bij95] : []),
		diagnoseteksten.zeker
	];
}

/** De vraag die de wet open laat, en hoe zij hier is gelezen. */
export function lezingzinnen({ oordeel, diagnose }: Controleuitkomst): readonly string[] {
	if (oordeel.uitkomst !== 'andereLezing') return [];
	const [, naam = '', optie = ''] =
		diagnose
			.flatMap(({ vergissingen }) => vergissingen)
			.find((id) => !isBenoemd(id))
			?.split(':') ?? [];
	const id = LEZING_IDS.find((een) => een === naam);
	if (!id) return [];
	const { vraag, opties } = LEZINGTEKSTEN[id];
	return [briefuitkomstteksten.lezing(vraag, opties[optie] ?? '')];
}
