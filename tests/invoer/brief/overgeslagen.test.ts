/** Wie een pagina overslaat, krijgt geen antwoord over wat daar staat. */
import { expect, test } from 'vitest';
import { nogNodig } from '#lib/invoer/brief/nodig.ts';
import { kijkNa } from '#lib/invoer/brief/nakijken.ts';
import { kiesOordeel, neemBriefOver } from '#lib/invoer/brief/oordelen.ts';
import { PUNTTEKSTEN } from '#lib/teksten/brief/punten.ts';
import { getypt, punt, VANDAAG } from './hulp.ts';

test('in plaats daarvan staat er de weg naar wat nog open is', () => {
	const zaak = getypt();
	neemBriefOver(zaak.brief, zaak.concept);
	for (const id of ['leefsituatie', 'belastbaar.1', 'netto.1', 'toeslagen']) {
		kiesOordeel(zaak.brief, punt(zaak, id), 'klopt');
	}
	const gelezen = kijkNa(zaak.brief, zaak.concept, VANDAAG);
	expect(gelezen.gelukt ? [] : nogNodig(zaak.brief, gelezen.fouten)).toEqual(
		(
			[
				['adres', 'klopt-wonen'],
				['inrichting', 'klopt-wonen'],
				['woonkosten', 'klopt-wonen'],
				['lopendBeslag.1', 'klopt-anders'],
				['voertuig.1', 'klopt-anders'],
				['hardheid', 'klopt-anders']
			] as const
		).map(([id, stap]) => ({
			tekst: `Kies of dit klopt: ${PUNTTEKSTEN[punt(zaak, id).soort].naam}.`,
			veld: `oordeel.${id}`,
			stap,
			isStrook: false
		}))
	);
	// Op het werkblad is leeg een antwoord.
	expect(kijkNa(zaak.brief, zaak.concept, VANDAAG, 'portaal').gelukt).toBe(true);
});

test('de keuze gaat voor de velden die er pas daarna zijn', () => {
	const { brief, concept } = getypt();
	neemBriefOver(brief, concept);
	const gelezen = kijkNa(brief, concept, VANDAAG);
	const velden = gelezen.gelukt ? [] : gelezen.fouten.map(({ veld }) => veld);
	expect(velden.filter((veld) => !veld.startsWith('oordeel.'))).toEqual([]);
	expect(velden).toEqual(expect.arrayContaining(['oordeel.leefsituatie', 'oordeel.netto.1']));
});
