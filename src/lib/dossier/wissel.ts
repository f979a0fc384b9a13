import type { Concept, Conceptinkomen } from './concept.ts';
import { OVERHEIDSVORDERING } from './dossier.ts';

/*
 * De wissel van inwoner en partner: hetzelfde huishouden, maar het beslag ligt bij de ander. Wat alleen bij de
 * persoon van het beslag hoort gaat opzij en komt bij een volgende wissel terug. Twee keer wisselen geeft daarom
 * hetzelfde concept.
 */

/** Wat bij de persoon hoort op wie beslag ligt, en dus niet voor de ander geldt. */
interface Persoonsgebonden {
	readonly bsn: string;
	readonly beslag: Concept['beslag'];
	/** De kantonrechter verhoogt voor een persoon, niet voor een huishouden (art. 475fa Rv). */
	readonly hardheid: Concept['hardheid'];
	/** Per id van een eigen inkomen; op een inkomen van de partner is een normbedrag een fout. */
	readonly normbedragen: Readonly<Record<string, string>>;
}

/** Wat een wissel opzijlegt; het scherm vertelt dat vooraf. */
export type Wisselgevolg = 'bsn' | 'beslagobject' | 'groepen' | 'startjaar' | 'hardheid' | 'normbedrag';

/** Onder deze naam ligt in de antwoorden van het concept wat opzij is gelegd; een dossierbestand heeft het niet. */
export const WISSELSLEUTEL = 'wissel';
const NIETS: Persoonsgebonden = {
	bsn: '',
	beslag: { beslagobject: null, samenvoegen: [], omslag: [], startjaar: '' },
	hardheid: { ja: false, bedrag: '', einddatum: '' },
	normbedragen: {}
};

/**
 * Wisselt de rollen van inwoner en partner. Lopende beslagen, neveninkomsten en loonbelasting voor een voertuig
 * blijven bij hun inkomen; wonen, toeslagen en lezingen horen bij het huishouden en blijven gelijk.
 */
export function wisselPersonen(concept: Concept): Concept {
	const weg = JSON.stringify(persoonsgebonden(concept));
	const terug = opzij(concept);
	const antwoorden = Object.fromEntries(
		Object.entries(concept.antwoorden).filter(([sleutel]) => sleutel !== WISSELSLEUTEL)
	);
	return {
		...concept,
		kenmerk: { ...concept.kenmerk, bsn: terug.bsn },
		inkomens: concept.inkomens.map((inkomen) => gewisseld(inkomen, terug.normbedragen)),
		beslag: terug.beslag,
		hardheid: terug.hardheid,
		antwoorden: weg === JSON.stringify(NIETS) ? antwoorden : { ...antwoorden, [WISSELSLEUTEL]: weg }
	};
}

/** Wat er bij de volgende wissel opzij gaat, in de volgorde van de stappen. */
export function wisselgevolgen(concept: Concept): readonly Wisselgevolg[] {
	const { bsn, beslag, hardheid, normbedragen } = persoonsgebonden(concept);
	const gevolgen: readonly (readonly [Wisselgevolg, boolean])[] = [
		['bsn', bsn !== ''],
		['beslagobject', beslag.beslagobject !== null],
		['groepen', beslag.samenvoegen.length + beslag.omslag.length > 0],
		['startjaar', beslag.startjaar !== ''],
		['hardheid', hardheid.ja],
		['normbedrag', Object.keys(normbedragen).length > 0]
	];
	return gevolgen.filter(([, geldt]) => geldt).map(([gevolg]) => gevolg);
}

function gewisseld(inkomen: Conceptinkomen, normbedragen: Persoonsgebonden['normbedragen']): Conceptinkomen {
	return inkomen.van === 'inwoner'
		? { ...inkomen, van: 'partner', toegekendNormbedrag: '' }
		: { ...inkomen, van: 'inwoner', toegekendNormbedrag: normbedragen[inkomen.id] ?? '' };
}

const persoonsgebonden = ({ kenmerk, beslag, hardheid, inkomens }: Concept): Persoonsgebonden => ({
	bsn: kenmerk.bsn,
	beslag: {
		beslagobject: beslag.beslagobject,
		samenvoegen: [...beslag.samenvoegen],
		omslag: [...beslag.omslag],
		startjaar: beslag.startjaar
	},
	hardheid: { ja: hardheid.ja, bedrag: hardheid.bedrag, einddatum: hardheid.einddatum },
	normbedragen: Object.fromEntries(
		inkomens
			.filter(({ van, toegekendNormbedrag }) => van === 'inwoner' && toegekendNormbedrag !== '')
			.map(({ id, toegekendNormbedrag }) => [id, toegekendNormbedrag])
	)
});

/** Wat een eerdere wissel opzijlegde; inkomens die er niet meer zijn, kunnen niet terugkomen. */
function opzij({ antwoorden, inkomens }: Concept): Persoonsgebonden {
	const bewaard = antwoorden[WISSELSLEUTEL];
	const { beslag, ...rest } =
		bewaard === undefined ? structuredClone(NIETS) : (JSON.parse(bewaard) as Persoonsgebonden);
	const bestaat = (id: string) => inkomens.some((inkomen) => inkomen.id === id && inkomen.van === 'partner');
	const { beslagobject } = beslag;
	const isWeg = beslagobject !== null && beslagobject !== OVERHEIDSVORDERING && !bestaat(beslagobject);
	return {
		...rest,
		beslag: {
			...beslag,
			beslagobject: isWeg ? null : beslagobject,
			samenvoegen: beslag.samenvoegen.filter(bestaat),
			omslag: beslag.omslag.filter(bestaat)
		}
	};
}
