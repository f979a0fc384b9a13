/** Een netto van na het beslag, en verwisselde bedragen: op de pagina's over een brief staat erbij wat er opvalt. */
import { cleanup, render } from '@testing-library/svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { kiesOordeel, neemBriefOver } from '#lib/invoer/brief/oordelen.ts';
import { belastbaarteksten, nettoteksten } from '#lib/teksten/netto.ts';
import Overtypen from '#lib/weergave/brief/Overtypen.svelte';
import Punt from '#lib/weergave/brief/Punt.svelte';
import { feitBij, getypt, opBrief, punt } from '../../invoer/brief/hulp.ts';
import { metFormulier } from '../hulp.ts';

afterEach(cleanup);

function toon(id: string, oordeel: 'klopt' | 'kloptNiet', naBeslag: boolean) {
	const zaak = getypt();
	if (id === 'belastbaar.1') opBrief(zaak.brief).opgave.belastbaar.bedrag = '1.500';
	neemBriefOver(zaak.brief, zaak.concept);
	kiesOordeel(zaak.brief, punt(zaak, 'netto.1'), 'klopt');
	kiesOordeel(zaak.brief, punt(zaak, id), 'klopt');
	kiesOordeel(zaak.brief, punt(zaak, id), oordeel);
	const { brief, concept } = $state(zaak);
	const scherm = render(Punt, {
		props: { brief, concept, punt: punt({ brief, concept }, id), inBrief: '', bij: '', naBeslag },
		context: metFormulier({ wortel: concept })
	});
	return { ...scherm, zaak: { brief, concept } };
}

describe('het netto', () => {
	test.each(['klopt', 'kloptNiet'] as const)(
		'dat lijkt op wat overbleef, is met %s uit te rekenen',
		async (oordeel) => {
			const { findByText, getByRole, zaak } = toon('netto.1', oordeel, true);
			await findByText(nettoteksten.naBeslag, { exact: false });
			getByRole('button', { name: nettoteksten.bouwOp }).click();
			await findByText(nettoteksten.som);
			expect(feitBij(zaak).opgave.netto.onderdelen).toMatchObject({
				uitgerekend: true,
				ontvangen: '2.000,00'
			});
			getByRole('button', { name: nettoteksten.wijzen.bekend[0] }).click();
			await findByText(/voordat er beslag af gaat/);
		}
	);

	test('dat er niet op lijkt, krijgt geen vraag', () => {
		expect(toon('netto.1', 'klopt', false).queryByText(nettoteksten.naBeslag)).toBeNull();
	});
});

test.each(['klopt', 'kloptNiet'] as const)(
	'een jaarinkomen onder het netto valt op (%s)',
	async (oordeel) => {
		await toon('belastbaar.1', oordeel, false).findByText(belastbaarteksten.nettoHoger, { exact: false });
	}
);

test('verwisselde bedragen vallen op bij het overtypen', async () => {
	const { brief } = $state(getypt());
	opBrief(brief).opgave.belastbaar.bedrag = '2.500';
	opBrief(brief).opgave.netto.bedrag = '30.000';
	const { findByText } = render(Overtypen, {
		props: { blok: 'gegevens', brief, onvoegtoe: () => '', onhaalweg: () => undefined },
		context: metFormulier({ wortel: brief.gegevens })
	});
	await findByText(belastbaarteksten.nettoHoger, { exact: false });
	await findByText(/netto per maand. Klopt dat/);
});
