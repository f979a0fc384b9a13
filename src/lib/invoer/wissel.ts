import type { Concept } from '../dossier/concept.ts';
import { personaliaVan, zonderPersonalia } from '../dossier/personalia.ts';
import { OVERHEIDSVORDERING } from '../dossier/dossier.ts';
import type { Persoonsgebonden } from '../dossier/vraagstaat.ts';
import { DELEN, type Deel } from './opzij.ts';
import { zelfde } from './zelfde.ts';

/*
 * De wissel van inwoner en partner: hetzelfde huishouden, maar het beslag ligt bij de ander. Wat alleen bij de
 * persoon van het beslag hoort gaat opzij en komt bij een volgende wissel terug. Twee keer wisselen geeft daarom
 * hetzelfde concept, op naam en adres na: die gaan weg, want de ander heet anders.
 */

/** Wat een wissel opzijlegt; het scherm vertelt dat vooraf. */
export type Wisselgevolg =
	'bsn' | 'beslagobject' | 'groepen' | 'startjaar' | 'hardheid' | 'normbedrag' | 'eerder';

const kopie = (beslag: Concept['beslag']): Concept['beslag'] => ({
	beslagobject: beslag.beslagobject,
	beslagobjectOnbekend: beslag.beslagobjectOnbekend,
	samenvoegen: [...beslag.samenvoegen],
	omslag: [...beslag.omslag],
	startjaar: beslag.startjaar
});

/** Wat opzij ligt en bij de persoon hoort: de ander heeft zijn eigen auto, verhoging en verdeling. */
const EIGEN = ['voertuig', 'normbedrag', 'hardheid', 'overheidsvordering', 'omslag'] as const;
const eigenOpzij = ({ opzij }: Concept): Persoonsgebonden['opzij'] =>
	Object.fromEntries(EIGEN.filter((naam) => naam in opzij).map((naam) => [naam, opzij[naam]]));

const PERSOON: Deel<Persoonsgebonden> = {
	pak: (concept) => ({
		bsn: concept.kenmerk.bsn,
		beslag: kopie(concept.beslag),
		hardheid: { ...concept.hardheid },
		normbedragen: Object.fromEntries(
			concept.inkomens
				.filter(({ van, toegekendNormbedrag }) => van === 'inwoner' && toegekendNormbedrag !== '')
				.map(({ id, toegekendNormbedrag }) => [id, toegekendNormbedrag])
		),
		ervoor: concept.ervoor,
		bijOpenen: concept.bijOpenen,
		opzij: eigenOpzij(concept)
	}),
	zet: (concept, { bsn, beslag, hardheid, normbedragen, ervoor, bijOpenen, opzij }) => {
		const eigen = concept.inkomens.filter(({ van }) => van === 'inwoner').map(({ id }) => id);
		const bestaat = (id: string) => eigen.includes(id);
		const { beslagobject } = beslag;
		const isWeg = beslagobject !== null && beslagobject !== OVERHEIDSVORDERING && !bestaat(beslagobject);
		concept.kenmerk.bsn = bsn;
		// Wie het is en waar diegene woont ligt nergens opzij.
		concept.personalia = zonderPersonalia(concept).personalia;
		concept.beslag = {
			beslagobject: isWeg ? null : beslagobject,
			beslagobjectOnbekend: beslag.beslagobjectOnbekend,
			samenvoegen: beslag.samenvoegen.filter(bestaat),
			omslag: beslag.omslag.filter(bestaat),
			startjaar: beslag.startjaar
		};
		concept.hardheid = { ...hardheid };
		concept.ervoor = ervoor;
		concept.bijOpenen = bijOpenen;
		DELEN.normbedrag.zet(concept, normbedragen);
		for (const naam of EIGEN) delete concept.opzij[naam];
		Object.assign(concept.opzij, opzij);
	},
	leeg: {
		bsn: '',
		beslag: { beslagobject: null, beslagobjectOnbekend: false, samenvoegen: [], omslag: [], startjaar: '' },
		hardheid: { ja: false, bedrag: '', einddatum: '' },
		normbedragen: {},
		ervoor: '',
		bijOpenen: '',
		opzij: {}
	}
};

/**
 * Het concept met de rollen van inwoner en partner gewisseld; het oude blijft zoals het was. Lopende beslagen,
 * neveninkomsten en loonbelasting voor een voertuig blijven bij hun inkomen; wonen, toeslagen en lezingen horen bij
 * het huishouden en blijven gelijk.
 */
export function wisselPersonen(oud: Concept): Concept {
	const concept = structuredClone(oud);
	const { vragen } = concept;
	for (const inkomen of concept.inkomens) inkomen.van = inkomen.van === 'inwoner' ? 'partner' : 'inwoner';
	vragen.meerInkomens = { inwoner: vragen.meerInkomens.partner, partner: vragen.meerInkomens.inwoner };
	const weg = PERSOON.pak(oud);
	PERSOON.zet(concept, oud.opzij.wissel ?? PERSOON.leeg);
	const { wissel: _, beslagInwoner, beslagPartner, ...rest } = concept.opzij;
	concept.opzij = {
		...rest,
		...(beslagPartner && { beslagInwoner: beslagPartner }),
		...(beslagInwoner && { beslagPartner: beslagInwoner }),
		...(!zelfde(weg, PERSOON.leeg) && { wissel: weg })
	};
	return concept;
}

/** Wie het is en waar diegene woont, komt ook na nog een wissel niet terug. */
export function wistPersonalia(concept: Concept): boolean {
	const { achternaam, adres, kenmerk } = personaliaVan(concept);
	return [achternaam, adres, kenmerk].some((deel) => deel !== '');
}

/** Wat er bij de volgende wissel opzij gaat, in de volgorde van de stappen. */
export function wisselgevolgen(concept: Concept): readonly Wisselgevolg[] {
	const { bsn, beslag, hardheid, normbedragen, ervoor } = PERSOON.pak(concept);
	const gevolgen: readonly (readonly [Wisselgevolg, boolean])[] = [
		['bsn', bsn !== ''],
		['beslagobject', beslag.beslagobject !== null],
		['groepen', beslag.samenvoegen.length + beslag.omslag.length > 0],
		['startjaar', beslag.startjaar !== ''],
		['hardheid', hardheid.ja],
		['normbedrag', Object.keys(normbedragen).length > 0],
		['eerder', ervoor !== '']
	];
	return gevolgen.filter(([, geldt]) => geldt).map(([gevolg]) => gevolg);
}
