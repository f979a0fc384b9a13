import { dekt } from '../normen/typen.ts';
import type { Concept, Conceptinkomen } from './concept.ts';
import { isGehuwd, magBelastbaarSchatten, type Dossier } from './dossier.ts';
import { belastbaarPer, geldendeInkomens, heeftVakantiegeldvraag } from './geldend.ts';
import { magNormbedrag } from './inkomenscodes.ts';
import { controleer } from './lees.ts';
import { valtOnder } from './pad.ts';
import { bewaardePersonalia } from './personalia.ts';
import { NIEUWSTE, Plek } from './plek.ts';
import { dossier } from './velden.ts';
import type { Gelezen } from './veldfout.ts';

/**
 * Leest een concept als dossier. De velden in de fouten zijn paden in het dossier, en dus ook de namen van de velden op
 * het scherm. De eisen zijn die van de nieuwste versie van het bestand: een ouder bestand zonder loonstroken in het
 * venster is nog te lezen, maar op het scherm vragen wij wat er kwam.
 */
export function leesConcept(concept: Concept): Gelezen<Dossier> {
	const plek = new Plek(NIEUWSTE, []);
	const gelezen = dossier.lees(terZake(bewaardePersonalia(concept)), plek);
	return controleer(metNormenVanDeDag(gelezen), plek.fouten, NIEUWSTE);
}

/** Een eigen normtabel hoort alleen bij een dossier als de dag erin valt. */
const metNormenVanDeDag = (gelezen: Dossier): Dossier =>
	dekt(gelezen.eigenNormen, gelezen.peildatum) ? gelezen : { ...gelezen, eigenNormen: null };

/**
 * Als `leesConcept`, maar fouten in de opgaven voor het vrij te laten bedrag houden de beslagvrije voet niet tegen:
 * dan is het dossier er zonder die opgaven.
 */
export function leesConceptVoorBvv(concept: Concept): Gelezen<Dossier> {
	const gelezen = leesConcept(concept);
	if (gelezen.gelukt || !gelezen.fouten.every(({ veld }) => valtOnder(veld, 'vtlb'))) return gelezen;
	return leesConcept({ ...concept, vtlb: { ...concept.vtlb, gevraagd: false } });
}

/**
 * Alleen winst kan zonder nettobedrag; er staat dan niets, of het bedrag dat is ingevuld. Alleen bij loon, een uitkering
 * of pensioen is een onbekend belastbaar bedrag uit het netto te schatten.
 */
function metBedragenDieHoren(elk: Conceptinkomen): Conceptinkomen {
	const { netto, belastbaar, belastbaarOnbekend } = elk.opgave;
	const leeg = netto.bedrag.trim() === '' && !netto.onderdelen.uitgerekend;
	const onbekend = belastbaarOnbekend && magBelastbaarSchatten(elk.soort);
	const isWinst = elk.soort === 'winst';
	const opgave: Conceptinkomen['opgave'] = {
		...elk.opgave,
		soort: elk.opgave.soort || (isWinst ? 'bedragen' : ''),
		netto: { ...netto, geen: isWinst && leeg },
		belastbaar: { ...belastbaar, per: belastbaarPer(elk), geen: onbekend },
		belastbaarOnbekend: onbekend
	};
	return { ...elk, opgave };
}

/** Wie de vraag niet beantwoordde, weet het nog niet; een bedrag telt alleen als het eens per jaar komt. */
function metVakantiegeld(elk: Conceptinkomen): Conceptinkomen {
	const { opgave } = elk;
	const { uitbetaling } = opgave.vakantiegeld;
	const open = heeftVakantiegeldvraag(elk) ? 'onbekend' : 'elkePeriode';
	const vakantiegeld =
		uitbetaling === 'jaarlijks'
			? opgave.vakantiegeld
			: { uitbetaling: uitbetaling || open, nettoPerJaar: '', maand: '' };
	return { ...elk, opgave: { ...opgave, vakantiegeld } };
}

/** Zonder wat bij de andere antwoorden niet ter zake doet: dat blijft in het concept staan, maar telt niet mee. */
function terZake(concept: Concept): Concept {
	const { wonen, beslag, leefsituatie, vtlb } = concept;
	const inkomens = geldendeInkomens(concept)
		.map(inkomenTerZake)
		.map(metBedragenDieHoren)
		.map(metVakantiegeld);
	const beslagbaar = inkomens.filter(({ van, soort }) => van === 'inwoner' && soort === 'periodiek');
	const paar = leefsituatie !== '' && isGehuwd(leefsituatie);
	const heeftVoertuig = inkomens.some(({ loonbelastingVoertuig }) => loonbelastingVoertuig.trim() !== '');
	return {
		...concept,
		inkomens,
		wonen: {
			...wonen,
			...(wonen.adres !== 'buitenland' && { woonland: '', woonlandfactor: '' }),
			openheidVanZaken: wonen.openheidVanZaken && wonen.adres !== 'nederland',
			adresOnbekend: wonen.adresOnbekend && wonen.adres === 'nederland',
			woonkostenOnbekend: wonen.woonkostenOnbekend && wonen.woonkostenPerMaand.trim() === ''
		},
		beslag: {
			...beslag,
			beslagobjectOnbekend:
				beslag.beslagobjectOnbekend &&
				beslag.beslagobject === null &&
				beslag.omslag.length === 0 &&
				beslagbaar.length > 1,
			omslag: beslagbaar.length > 1 ? beslag.omslag : [],
			startjaar: heeftVoertuig ? beslag.startjaar : ''
		},
		vtlb: paar ? vtlb : { ...vtlb, inRegeling: '', gemeenschap: '', partnerinkomen: '' }
	};
}

/** Een normbedrag hoort bij eigen bijstand, een voertuig bij eigen loon; er is dan ook geen vraag om het weg te halen. */
const inkomenTerZake = (inkomen: Conceptinkomen): Conceptinkomen => ({
	...inkomen,
	opgave: opgaveTerZake(inkomen.opgave),
	loonbelastingVoertuig: inkomen.van === 'inwoner' ? inkomen.loonbelastingVoertuig : '',
	toegekendNormbedrag: magNormbedrag(inkomen) ? inkomen.toegekendNormbedrag : ''
});

/** Staat er een loonstrook, dan kwam er wel iets; en kwam er niets, dan hoeft dat niet per periode gezegd te worden. */
function opgaveTerZake(opgave: Conceptinkomen['opgave']): Conceptinkomen['opgave'] {
	const leeg = opgave.leeg && opgave.perioden.length === 0;
	return { ...opgave, leeg, ontbreekt: leeg ? [] : opgave.ontbreekt };
}
