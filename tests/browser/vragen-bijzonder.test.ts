/** De pagina's achter een vinkje: het bedrag op de resultaatpagina is dat van de rekenkern. */
import { expect, test } from 'vitest';
import { gebruikBrowser } from './hulp/browser.ts';
import {
	antwoordBedragen,
	antwoordInkomen,
	antwoordWonen,
	beginVragenlijst,
	inkomen,
	uitkomstOp,
	verwacht
} from './hulp/vragenlijst.ts';

const browser = gebruikBrowser();
const HUUR = { woning: 'huur', huurtoeslagMogelijk: 'ja' };

test('twee inkomens met beslag op allebei (omslag)', async () => {
	const bezoek = await browser.bezoek();
	const lijst = await beginVragenlijst(bezoek);
	await antwoordWonen(lijst, 'Zonder partner');
	await antwoordInkomen(lijst, { naam: 'Bakkerij', netto: '1500', belastbaar: '22000' });
	await lijst.druk('Ja, ik voeg nog een inkomen toe');
	await antwoordInkomen(lijst, { naam: 'Winkel', netto: '500', belastbaar: '6500' });
	await lijst.druk('Nee, dit is alles');
	await lijst.vink('Er ligt beslag op meer dan één van mijn inkomens');
	await lijst.verder();
	await lijst.vink('Bakkerij');
	expect(await lijst.blijftStaan()).toHaveLength(1);
	await lijst.vink('Winkel');
	await lijst.verder();
	await lijst.verder();
	const uitkomst = verwacht({
		leefsituatie: 'alleenstaande',
		wonen: HUUR,
		inkomens: [inkomen('1', '1500.00', '22000.00'), inkomen('2', '500.00', '6500.00')],
		beslag: { beslagobject: '1', omslag: ['1', '2'] }
	});
	expect(Object.keys(uitkomst.omslag)).toEqual(['1', '2']);
	expect(await uitkomstOp(bezoek.page)).toBe(uitkomst.tBvv);
});

test('alles wat bijzonder is op een rij', async () => {
	const bezoek = await browser.bezoek();
	const lijst = await beginVragenlijst(bezoek);
	await antwoordWonen(lijst, 'Zonder partner');
	await antwoordInkomen(lijst, { soort: 'WW-uitkering', netto: '1100', belastbaar: '15000' });
	await lijst.druk('Ja, ik voeg nog een inkomen toe');
	await lijst.kies('Iets anders');
	await bezoek.page.getByRole('combobox').selectOption('46');
	await lijst.verder();
	await lijst.vul(/Van wie komt dit inkomen/, 'Toeslag');
	await lijst.kies('Eén keer per maand');
	await lijst.verder();
	await lijst.kies('Nee, ik vul bedragen in');
	await antwoordBedragen(lijst, '300', '4000');
	await lijst.verder();
	await lijst.druk('Ja, ik voeg nog een inkomen toe');
	await antwoordInkomen(lijst, { naam: 'Winkel', netto: '400', belastbaar: '5000' });
	await lijst.druk('Nee, dit is alles');
	await lijst.vink('Er ligt nog een ander beslag op een inkomen');
	await lijst.vink('Er wordt geld ingehouden op mijn toeslagen');
	await lijst.vink('Ik heb een auto van de zaak, ook voor privé');
	await lijst.vink('De rechter heeft mijn beslagvrije voet verhoogd');
	await lijst.vink('Ik wil rekenen voor een andere datum dan vandaag');
	await lijst.vink('Ik wil een dossiernummer op het overzicht');
	await lijst.vink('Ik wil kiezen hoe onduidelijke regels worden gelezen');
	await lijst.verder();
	await lijst.vink('Winkel');
	await lijst.vul(/Hoeveel mag er van dit inkomen/, '250');
	await lijst.verder();
	await lijst.vul(/zorgtoeslag/, '40');
	await lijst.verder();
	await lijst.vul(/Loonbelasting voor de auto bij Winkel/, '30');
	await lijst.vul(/In welk jaar/, '2024');
	await lijst.verder();
	await lijst.vul(/Verhoging per maand/, '75');
	await lijst.datum('31-12-2026');
	await lijst.verder();
	await lijst.datum('1-7-2026');
	await lijst.verder();
	await lijst.kies('Voor de grens van 95%.');
	await lijst.verder();
	await lijst.vul(/dossiernummer/, 'A-17');
	await lijst.verder();
	await lijst.kies('WW');
	await lijst.vink('Toeslag hoort erbij');
	await lijst.verder();
	await lijst.verder();
	const uitkomst = verwacht({
		peildatum: '2026-07-01',
		leefsituatie: 'alleenstaande',
		wonen: HUUR,
		inkomens: [
			inkomen('1', '1100.00', '15000.00', { codeSoort: '33' }),
			inkomen('2', '300.00', '4000.00', { codeSoort: '46' }),
			inkomen('3', '400.00', '5000.00', {
				lopendBeslag: { tBvv: '250.00' },
				loonbelastingVoertuig: '30.00'
			})
		],
		beslag: { beslagobject: '1', samenvoegen: ['2'], startjaar: 2024 },
		toeslagen: { zorgtoeslag: '40.00' },
		hardheid: { bedrag: '75.00', einddatum: '2026-12-31' },
		lezingen: { toeslagen: 'voor95' }
	});
	expect(await uitkomstOp(bezoek.page)).toBe(uitkomst.tBvv);
});

test('bijstand met een normbedrag, en daarna een overheidsvordering', async () => {
	const bezoek = await browser.bezoek();
	const lijst = await beginVragenlijst(bezoek);
	await antwoordWonen(lijst, 'Zonder partner');
	await antwoordInkomen(lijst, { soort: 'Bijstand', netto: '900', belastbaar: '14000' });
	await lijst.druk('Nee, dit is alles');
	await lijst.vink('De gemeente heeft voor mijn bijstand een normbedrag vastgesteld');
	await lijst.verder();
	await lijst.vul(/Normbedrag bij Bijstand/, '1.400');
	await lijst.verder();
	await lijst.verder();
	const dossier = (beslagobject: string | null) => ({
		leefsituatie: 'alleenstaande',
		wonen: HUUR,
		inkomens: [inkomen('1', '900.00', '14000.00', { codeSoort: '43', toegekendNormbedrag: '1400.00' })],
		beslag: { beslagobject }
	});
	// De beslagvrije voet is meer dan dit inkomen: het hoofdbedrag is dan het hele inkomen, de voet staat eronder.
	expect(verwacht(dossier(null)).tBvv).toBe('1330');
	expect(await uitkomstOp(bezoek.page)).toBe('900');
	expect(await bezoek.page.locator('main').innerText()).toContain('€\u00a01.330');

	await bezoek.page.goBack();
	await bezoek.page.getByRole('link', { name: 'Wijzig Bijzonderheden', exact: true }).click();
	await lijst.vink('De overheid haalt geld van mijn bankrekening');
	await lijst.verder();
	await lijst.verder();
	expect(await uitkomstOp(bezoek.page)).toBe(verwacht(dossier('overheidsvordering')).tBvv);
});
