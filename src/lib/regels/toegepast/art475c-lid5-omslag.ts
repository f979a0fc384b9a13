import type { Dossier } from '../../dossier/dossier.ts';
import { NIETS } from '../../herleiding/bronnen.ts';
import { maal, minste, rondAf, som, verhouding, verschil } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';

export interface Omslagdeel {
	readonly id: string;
	readonly aandeel: Post<'maand'>;
}

interface Deelnemer {
	readonly id: string;
	readonly netto: Post<'maand'>;
}

/**
 * Art. 475c lid 5 Rv: liggen er beslagen op meer inkomens, dan wordt de beslagvrije voet naar evenredigheid
 * verdeeld. Elk deel is een heel bedrag in euro; het laatste krijgt de rest, zodat de som klopt.
 */
export function verdeelOverBeslagen(
	dossier: Dossier,
	object: Inkomenuitkomst,
	groep: readonly Inkomenuitkomst[],
	tbvv: Post<'maand'>
): readonly Omslagdeel[] {
	const deelnemers = deelnemersVan(dossier, object, groep);
	const totaal = som(
		'omslag.som',
		'maand',
		deelnemers.map(({ netto }) => netto)
	);
	const aandelen: Omslagdeel[] = [];
	for (const { id, netto } of deelnemers) {
		const verdeeld = aandelen.map(({ aandeel }) => aandeel);
		const rest = verschil('omslag.rest', tbvv, verdeeld, { over: id, grondslag: 'art475cLid5' });
		const isLaatste = aandelen.length === deelnemers.length - 1;
		aandelen.push({ id, aandeel: isLaatste ? rest : aandeelVan(id, netto, totaal, tbvv, rest) });
	}
	return aandelen;
}

/** Naar evenredigheid, op hele euro's, en nooit meer dan er nog te verdelen is. */
function aandeelVan(
	over: string,
	netto: Post<'maand'>,
	totaal: Post<'maand'>,
	tbvv: Post<'maand'>,
	rest: Post<'maand'>
): Post<'maand'> {
	if (totaal.waarde.isNul()) return NIETS;
	const deel = verhouding('omslag.deel', 'factor', netto, totaal, { over });
	const exact = maal('omslag.aandeelExact', tbvv, deel, { over });
	const noot = { over, grondslag: 'art475cLid5' } as const;
	const aandeel = rondAf('omslag.aandeel', exact, 0, 'halfOmhoog', noot);
	if (aandeel.waarde.vergelijk(rest.waarde) <= 0) return aandeel;
	const teVeel = rondAf('omslag.aandeelAfgerond', exact, 0, 'halfOmhoog', { over });
	return minste('omslag.aandeel', [teVeel, rest], noot);
}

/** De opgegeven volgorde telt; het beslagobject gaat voor als het er niet bij staat, met wat ermee is samengevoegd. */
function deelnemersVan(
	{ beslag }: Dossier,
	object: Inkomenuitkomst,
	groep: readonly Inkomenuitkomst[]
): readonly Deelnemer[] {
	if (beslag.omslag.length === 0) return [];
	const eigenId = object.inkomen.id;
	const ids = beslag.omslag.includes(eigenId) ? beslag.omslag : [eigenId, ...beslag.omslag];
	return ids.map((id) => {
		const leden = groep.filter(
			({ inkomen }) =>
				inkomen.id === id ||
				(id === eigenId && beslag.samenvoegen.includes(inkomen.id) && !ids.includes(inkomen.id))
		);
		const netto = som(
			'omslag.netto',
			'maand',
			leden.map((lid) => lid.nettoMaand),
			{ over: id }
		);
		return { id, netto };
	});
}
