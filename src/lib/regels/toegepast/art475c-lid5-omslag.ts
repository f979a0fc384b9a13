import type { Dossier } from '../../dossier/dossier.ts';
import { product, quotient, rondAf, som, vast, verschil } from '../../herleiding/maken.ts';
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
	const laatste = deelnemers.at(-1);
	if (!laatste) return [];
	const totaal = som(
		'omslag.som',
		'maand',
		deelnemers.map(({ netto }) => netto)
	);
	const aandelen = deelnemers.slice(0, -1).map(({ id, netto }) => ({
		id,
		aandeel: totaal.waarde.isNul() ? vast('0', 'maand') : aandeelVan(id, netto, totaal, tbvv)
	}));
	const rest = verschil(
		'omslag.rest',
		tbvv,
		aandelen.map(({ aandeel }) => aandeel),
		{ over: laatste.id, grondslag: 'art475cLid5' }
	);
	return [...aandelen, { id: laatste.id, aandeel: rest }];
}

function aandeelVan(id: string, netto: Post<'maand'>, totaal: Post<'maand'>, tbvv: Post<'maand'>) {
	const deel = quotient('omslag.deel', 'factor', netto, totaal, { over: id });
	const exact = product('omslag.aandeelExact', 'maand', [tbvv, deel], { over: id });
	return rondAf('omslag.aandeel', exact, 0, 'halfOmhoog', { over: id, grondslag: 'art475cLid5' });
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
