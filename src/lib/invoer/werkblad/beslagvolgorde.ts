import { onderdeelVan, type Onderdeel } from '../../dossier/inkomenscodes.ts';
import type { Post } from '../../herleiding/post.ts';
import { bereken } from '../../regels/bereken.ts';
import type { Inkomenuitkomst } from '../../regels/inkomen/inkomenuitkomst.ts';
import { magSamenvoegen } from '../../regels/toegepast/art475c-samenvoegen.ts';
import type { OpInkomen } from '../../regels/toegepast/toepassing.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import { beslagobjectteksten } from '../../teksten/beslag.ts';
import { ONDERDEELTEKSTEN } from '../../teksten/woordenlijst/codes.ts';

/** Een inkomen waarop beslag kan, met waarom het op deze plaats staat. */
export interface Kandidaat {
	readonly uitkomst: Inkomenuitkomst;
	readonly onderdeel: Onderdeel | null;
	/** "onderdeel b, overige sociale zekerheid; gaat voor e, want b komt eerst". */
	readonly reden: string;
}

/** De kandidaten in de wettelijke volgorde (art. 475c lid 2 Rv), elk met de reden van zijn plaats. */
export function kandidaten(volgorde: readonly Inkomenuitkomst[]): readonly Kandidaat[] {
	const met = volgorde.map((uitkomst) => ({ uitkomst, onderdeel: onderdeelVan(uitkomst.inkomen.codeSoort) }));
	return met.map(({ uitkomst, onderdeel }, plaats) => {
		const vorige = met[plaats - 1];
		const volgende = met[plaats + 1];
		const delen = [soort(onderdeel), plek(onderdeel, vorige?.onderdeel, volgende?.onderdeel)];
		return { uitkomst, onderdeel, reden: delen.filter((deel) => deel !== null).join('; ') };
	});
}

const teksten = beslagobjectteksten.reden;

const soort = (onderdeel: Onderdeel | null): string =>
	onderdeel === null
		? teksten.geenCode
		: teksten.onderdeel(onderdeel, ONDERDEELTEKSTEN[onderdeel] ?? onderdeel);

/** Vergelijkt met de buren: een ander onderdeel gaat op letter, hetzelfde onderdeel op bedrag. */
function plek(
	eigen: Onderdeel | null,
	vorige: Onderdeel | null | undefined,
	volgende: Onderdeel | null | undefined
): string | null {
	if (vorige === undefined && volgende === undefined) return teksten.enige;
	if (vorige === eigen) return eigen === null ? teksten.lagerZonder : teksten.lager;
	if (volgende === eigen) return eigen === null ? teksten.hoogsteZonder : teksten.hoogste;
	if (eigen === null || volgende === undefined) return null;
	return volgende === null ? teksten.voorZonderCode : teksten.eerder(eigen, volgende);
}

/** Wat een beslag op dit inkomen zou geven, om te zien of afwijken van de volgorde zin heeft; null zonder keuze. */
export function gevolgVan(uitkomst: Uitkomst, id: string): OpInkomen | null {
	const { dossier, normen, beslagvolgorde, toegepast } = uitkomst;
	if (beslagvolgorde.length < 2) return null;
	if (toegepast.soort === 'inkomen' && toegepast.object.inkomen.id === id) return toegepast;
	const beslag = { ...dossier.beslag, beslagobject: id, samenvoegen: [], omslag: [] };
	const anders = bereken({ ...dossier, beslag }, normen).toegepast;
	return anders.soort === 'inkomen' ? anders : null;
}

/** Een ander eigen inkomen, dat bij het beslag kan horen. */
export interface Groepsgenoot {
	readonly id: string;
	/** UWV voegt het waarschijnlijk samen met het beslagobject. */
	readonly voorgesteld: boolean;
	/** Zijn deel als de beslagvrije voet wordt verdeeld. */
	readonly aandeel: Post | null;
}

/** De andere eigen inkomens, in de volgorde van de wet. */
export function groepsgenoten({ beslagvolgorde, toegepast }: Uitkomst, id: string): readonly Groepsgenoot[] {
	const object = beslagvolgorde.find(({ inkomen }) => inkomen.id === id);
	const omslag = toegepast.soort === 'inkomen' ? toegepast.omslag : [];
	return beslagvolgorde
		.filter((ander) => ander !== object)
		.map(({ inkomen }) => ({
			id: inkomen.id,
			voorgesteld: object !== undefined && magSamenvoegen(object.inkomen, inkomen),
			aandeel: omslag.find((deel) => deel.id === inkomen.id)?.aandeel ?? null
		}));
}

/** Het beslagobject als het uit meer inkomens bestaat: welke, en wat zij samen netto zijn; null als het er een is. */
export function samengevoegd({ dossier, toegepast }: Uitkomst): { ids: string[]; netto: Post } | null {
	const { samenvoegen, omslag } = dossier.beslag;
	if (toegepast.soort !== 'inkomen' || samenvoegen.length === 0 || omslag.length > 0) return null;
	return { ids: toegepast.groep.map(({ inkomen }) => inkomen.id), netto: toegepast.nettoBeslagobject };
}

/** Het eigen en andere inkomen waarop geen beslag kan liggen. */
export const nietBeslagbaar = ({ inkomens, beslagvolgorde }: Uitkomst): readonly Inkomenuitkomst[] =>
	inkomens.filter((inkomen) => !beslagvolgorde.includes(inkomen));
