import type { Concept, Conceptinkomen } from '../../../dossier/concept.ts';
import { OVERHEIDSVORDERING } from '../../../dossier/dossier.ts';
import { leesConcept } from '../../../dossier/lees-concept.ts';
import type { Uitkomst } from '../../../regels/uitkomst.ts';
import { verdelingteksten, welkInkomenteksten } from '../../../teksten/beslag.ts';
import { controlerijteksten as teksten } from '../../../teksten/vragenlijst.ts';
import { berekenGelezen } from '../../bereken-concept.ts';
import { heeftBijzonderheid } from '../../bijzonderheden.ts';
import {
	beslagbareInkomens,
	kiesBeslagobject,
	kiesGroep,
	laatBeslagLos,
	voorstelSamen
} from '../../beslag.ts';
import { naamVan } from '../../inkomens.ts';
import type { Afhankelijk } from '../afhankelijk.ts';
import { bijzondereVraag, groep, rij, verplicht, vraag } from '../vraag.ts';

/** De eigen inkomens in de volgorde van de wet, zoals de berekening ze nu zou zetten. */
const volgordeVan = (concept: Concept): readonly string[] =>
	opBeslagvolgorde(concept, berekenGelezen(leesConcept(concept))).map(({ id }) => id);

/** De inkomens waarover verdeeld wordt. Het beslagobject hoort er altijd bij en staat voorop; leeg zonder verdeling. */
export function verdeeldOver(concept: Concept): readonly string[] {
	const { beslagobject, omslag } = concept.beslag;
	if (omslag.length === 0 || beslagobject === OVERHEIDSVORDERING) return omslag;
	const object = beslagobject ?? volgordeVan(concept)[0] ?? omslag[0];
	return object === undefined ? omslag : [object, ...omslag.filter((id) => id !== object)];
}

/**
 * Verdeelt over deze inkomens, in de volgorde van de lijst: het laatste krijgt de rest. Zoals het werkblad het doet staat
 * het beslagobject niet bij de andere; alleen zolang het er een is staat het er zelf, anders was de keuze kwijt.
 */
export function kiesVerdeling(concept: Concept, gekozen: readonly string[]): void {
	const { beslag, vragen } = concept;
	const over = beslagbareInkomens(concept)
		.map(({ id }) => id)
		.filter((id) => gekozen.includes(id));
	const volgorde = volgordeVan(concept);
	const [huidig, ...anderen] = verdeeldOver(concept);
	const blijft = huidig !== undefined && anderen.length > 0 && over.includes(huidig);
	const object = blijft ? huidig : volgorde.find((id) => over.includes(id));
	// Wie alle vinkjes weghaalt is nog aan het kiezen: de vraag blijft staan.
	if (!vragen.bijzonder.includes('verdeling')) vragen.bijzonder.push('verdeling');
	if (object !== undefined && beslag.beslagobject !== OVERHEIDSVORDERING) {
		kiesBeslagobject(concept, object, volgorde[0]);
		if (beslag.beslagobject !== null) vragen.beslagOnbekend = false;
	}
	const zonderObject = over.filter((id) => id !== object);
	const metObject = zonderObject.length === 0 || beslag.beslagobject === OVERHEIDSVORDERING;
	kiesGroep(concept, 'omslag', metObject ? over : zonderObject);
}

/** Op een neveninkomst of winst kan geen beslag liggen; de keuze komt terug als het toch gewoon inkomen is. */
function beslagbaar(concept: Concept): Afhankelijk {
	const { beslag, inkomens } = concept;
	const mogelijk = beslagbareInkomens(concept);
	const int = beslag.beslagobject === OVERHEIDSVORDERING;
	return {
		naam: 'beslagbaar',
		betekenis: mogelijk.map(({ id }) => id).join(' '),
		// Of de overheid van de rekening int hangt niet aan een inkomen.
		antwoord: [int ? '' : (beslag.beslagobject ?? ''), ...beslag.omslag],
		zet: ([object, ...omslag]) => {
			if (object !== undefined) {
				beslag.omslag = omslag;
				if (!int) beslag.beslagobject = object || null;
			}
			for (const elk of inkomens) if (!mogelijk.includes(elk)) laatBeslagLos(concept, elk.id);
		}
	};
}

/** De vraag kiest geen beslagobject: blijkt een inkomen iets anders, dan geldt weer de volgorde van de wet. */
function* verdeeld(concept: Concept): Generator<Afhankelijk> {
	const { beslag } = concept;
	const over = verdeeldOver(concept);
	const int = beslag.beslagobject === OVERHEIDSVORDERING;
	// Zolang er niet te rekenen valt, is er geen volgorde.
	if (over.length < 2 || !leesConcept(concept).gelukt) return;
	yield {
		naam: 'verdeling',
		// Met een overheidsvordering is er geen beslagobject dat voorop gaat.
		betekenis: [int ? OVERHEIDSVORDERING : '', ...volgordeVan(concept)].join(' '),
		antwoord: [],
		zet: () => {
			if (!int) beslag.beslagobject = null;
			kiesVerdeling(concept, over);
		}
	};
}

export const verdeling = bijzondereVraag('verdeling', {
	*hangtAf(concept) {
		yield beslagbaar(concept);
		yield* verdeeld(concept);
	},
	velden: (concept) => {
		const genoeg = beslagbareInkomens(concept).length < 2 || verdeeldOver(concept).length > 1;
		const veld = verplicht('beslag.omslag', genoeg ? 'ja' : '', verdelingteksten.leeg);
		return [{ ...veld, metOnderliggend: true }];
	},
	rijen: (concept) => rij(teksten.verdeling, ...verdeeldOver(concept).map((id) => naamVan(concept, id)))
});

export const ONBEKEND = 'onbekend';

/** Het gekozen inkomen, of "weet ik niet"; een overheidsvordering wordt op een andere pagina gekozen. */
export function welkInkomenantwoord({ beslag, vragen }: Concept): string {
	const gekozen = beslag.beslagobject === OVERHEIDSVORDERING ? null : beslag.beslagobject;
	return gekozen ?? (vragen.beslagOnbekend ? ONBEKEND : '');
}

/** Wie het niet weet, volgt de wettelijke volgorde. */
export function kiesWelkInkomen(concept: Concept, antwoord: string): void {
	const gekozen = antwoord === ONBEKEND || antwoord === '' ? null : antwoord;
	const eerste = volgordeVan(concept)[0];
	const object = gekozen ?? eerste;
	if (object !== undefined) kiesBeslagobject(concept, object, eerste);
	// Ook wie het eerste kiest, heeft gekozen.
	concept.beslag.beslagobject = gekozen;
	concept.beslag.beslagobjectOnbekend = antwoord === ONBEKEND;
	concept.vragen.beslagOnbekend = antwoord === ONBEKEND;
}

/** De inkomens om uit te kiezen in de volgorde van de wet; zonder berekening zoals zij zijn ingevuld. */
export function opBeslagvolgorde(concept: Concept, uitkomst: Uitkomst | null): readonly Conceptinkomen[] {
	const ids = uitkomst?.beslagvolgorde.map(({ inkomen }) => inkomen.id) ?? [];
	return beslagbareInkomens(concept).toSorted((een, ander) => ids.indexOf(een.id) - ids.indexOf(ander.id));
}

const vraagtWelkInkomen = (concept: Concept): boolean =>
	beslagbareInkomens(concept).length > 1 &&
	!heeftBijzonderheid(concept, 'bankrekening') &&
	!heeftBijzonderheid(concept, 'verdeling');

/** Wat samen met een inkomen wordt uitbetaald, hoort bij dat inkomen. */
function samen(concept: Concept): Afhankelijk {
	const object = vraagtWelkInkomen(concept) ? objectVan(concept) : null;
	const kan = voorstelSamen(concept, object).map(({ id }) => id);
	return {
		naam: 'samen',
		betekenis: kan.length > 0 ? [object, ...kan].join(' ') : '',
		antwoord: concept.beslag.samenvoegen,
		zet: (ids) => (concept.beslag.samenvoegen = ids.filter((id) => kan.includes(id)))
	};
}

/** Het gekozen inkomen, of dat wat volgens de wet eerst komt. */
const objectVan = (concept: Concept): string | null =>
	concept.beslag.beslagobject ?? volgordeVan(concept)[0] ?? null;

export const welkInkomen = vraag({
	naam: 'welk-inkomen',
	afdeling: 'bijzonder',
	hoort: vraagtWelkInkomen,
	hangtAf: (concept) => [samen(concept)],
	velden: (concept) => [
		verplicht('beslag.beslagobject', welkInkomenantwoord(concept), welkInkomenteksten.leeg),
		groep('beslag.samenvoegen')
	],
	rijen: (concept) => {
		const antwoord = welkInkomenantwoord(concept);
		const naam = antwoord === ONBEKEND ? welkInkomenteksten.onbekend : naamVan(concept, antwoord);
		return rij(
			teksten['welk-inkomen'],
			antwoord && naam,
			...concept.beslag.samenvoegen.map((id) => teksten.samen(naamVan(concept, id)))
		);
	}
});
