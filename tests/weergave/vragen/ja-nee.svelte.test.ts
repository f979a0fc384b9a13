/** Ja staat overal voor nee: wie snel leest, kiest anders het verkeerde. */
import { cleanup, render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { leegConcept, leegInkomen, type Concept } from '#lib/dossier/concept.ts';
import type { Stapnaam } from '#lib/invoer/vragenlijst/vragen.ts';
import { kiesSoort } from '#lib/invoer/inkomensvraag.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import Inkomenslijst from '#lib/weergave/vragen/Inkomenslijst.svelte';
import { inkomenMet, maandstrook } from '../../invoer/loonstroken/hulp.ts';
import { VRAAGPAGINAS } from '../../../src/routes/(rekenen)/berekening/[stap]/vragen.ts';
import { metFormulier } from '../hulp.ts';

/** Deze staan in een route met staat; hun antwoorden staan hieronder apart, of hebben geen ja en nee. */
const MET_STAAT: readonly string[] = ['inkomens', 'partner', 'bijzonder', 'datum', 'controle'];

/** Hetzelfde huishouden in elke vorm die een vraag anders stelt. */
function concepten(): Concept[] {
	const soorten = ['loon', 'alimentatie', 'wia', 'winst', 'studiefinanciering'] as const;
	const inkomens = [
		{ ...inkomenMet('maand', [maandstrook('2026-03')]), id: '1' },
		...soorten.map((soort, plaats) => {
			const inkomen = leegInkomen(leegConcept(''), 'inwoner');
			kiesSoort(inkomen, soort);
			inkomen.id = String(plaats + 2);
			inkomen.opgave.soort = 'bedragen';
			return inkomen;
		})
	];
	return (['huur', 'koop', 'onbekend'] as const).flatMap((woning) =>
		(['ja', 'nee'] as const).map((huurtoeslagMogelijk) => {
			const concept = leegConcept('14-7-2026');
			Object.assign(concept.wonen, { woning, huurtoeslagMogelijk, adres: 'buitenland' });
			return Object.assign(concept, { inkomens });
		})
	);
}

const antwoorden = () => {
	const invoer = [...screen.queryAllByRole('radio'), ...screen.queryAllByRole('button')];
	return invoer
		.map((elk) => elk.closest('label') ?? elk)
		.sort((een, ander) => (een.compareDocumentPosition(ander) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
		.map((elk) => elk.textContent.trim());
};
function verwachtJaEerst(waar: string): number {
	const gevonden = antwoorden().filter((tekst) => /^(Ja|Nee)\b/.test(tekst));
	gevonden.forEach((tekst, plaats) => {
		if (tekst.startsWith('Nee'))
			expect(gevonden[plaats - 1] ?? '', `${waar}: ${gevonden.join(' | ')}`).toMatch(/^Ja/);
	});
	cleanup();
	return gevonden.length;
}

test('in elke vraag en elke kaart staat ja voor nee', async () => {
	const peildatum = alsDatum('2026-07-14');
	const met = new Set<string>();
	for (const [naam, { laad }] of Object.entries(VRAAGPAGINAS)) {
		if (MET_STAAT.includes(naam)) continue;
		const { default: Vraag } = await laad();
		for (const concept of concepten()) {
			for (const [plaats, inkomen] of [null, ...concept.inkomens].entries()) {
				const pad = inkomen ? `inkomens[${String(plaats - 1)}]` : '';
				const context = metFormulier({ wortel: inkomen ?? concept, voor: inkomen ? `${pad}.` : '' });
				const perInkomen = ['inkomen', 'betaling', 'bedragen'] satisfies Stapnaam[];
				if ((perInkomen as string[]).includes(naam) !== (inkomen !== null)) continue;
				render(Vraag, { props: { concept, inkomen, pad, uitkomst: null, peildatum }, context });
				const niet = screen.queryByRole('button', { name: 'Ik heb niet al deze loonstroken' });
				niet?.click();
				await Promise.resolve();
				if (verwachtJaEerst(naam) > 0) met.add(naam);
			}
		}
	}
	expect([...met].sort()).toEqual(['bedragen', 'huurtoeslag', 'instelling', 'openheid', 'woonkosten']);
});

test.each(['inwoner', 'partner'] as const)('ook bij de vraag of er nog een inkomen is van de %s', (van) => {
	for (const inkomens of [[], [leegInkomen(leegConcept(''), van)]]) {
		render(Inkomenslijst, {
			van,
			inkomens,
			onantwoord: () => undefined,
			onaf: new Set<string>(),
			naamVan: () => 'Winkel',
			adres: () => '/',
			onhaalWeg: () => undefined,
			weggehaald: '',
			onzetTerug: () => ''
		});
		expect(verwachtJaEerst('inkomens')).toBe(2);
	}
});
