import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { createRawSnippet, flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import Acties from '#lib/weergave/resultaat/Acties.svelte';
import Onvolledig from '#lib/weergave/resultaat/Onvolledig.svelte';
import Resultaat from '#lib/weergave/resultaat/Resultaat.svelte';
import { berekenUitkomst } from '../../hulp/bereken.ts';

const inkomen = (id: string, naam: string, belastbaarJaar: string, nettoMaand: string, meer = {}) => ({
	id,
	van: 'inwoner',
	naam,
	tijdvak: 'maand',
	opgave: { soort: 'bedragen', belastbaarJaar, nettoMaand },
	...meer
});
const BAKKERIJ = inkomen('1', 'Bakkerij', '31000.00', '2000.00');
const geen = createRawSnippet(() => ({ render: () => '<span></span>' }));
const kaal = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function toon(meer: object = {}) {
	const dossier = {
		formaat: 'bvv-dossier',
		versie: 1,
		peildatum: '2026-07-14',
		leefsituatie: 'alleenstaande',
		wonen: { woning: 'huur', huurtoeslagMogelijk: 'ja' },
		inkomens: [BAKKERIJ],
		...meer
	};
	const uitleg = maakUitleg(berekenUitkomst(dossier));
	render(Resultaat, { uitleg, uiterlijk: '11 augustus 2026', naar: ({ veld }) => `#${veld}`, acties: geen });
	return uitleg;
}
const kop = () => kaal(screen.getByRole('heading', { level: 1 }));
/** Een uitklap, met de woorden van de wet erin. */
const uitklap = (naam: string) => screen.getByText(naam).closest('details');
const sectie = (naam: string | RegExp) => screen.getByRole('region', { name: naam });

// De geschiedenis van de browser is er alleen in een echte browser: tests/browser/uitleg.test.ts.
vi.mock('$app/navigation', () => ({ pushState: () => undefined }));

describe('Resultaat', () => {
	it('begint met het bedrag', () => {
		toon();
		expect(kop()).toBe('U mag € 1.533 per maand houden');
		expect(kaal(screen.getByTestId('uitkomst'))).toBe('€ 1.533');
		const beeld = screen.getByRole('img', { name: /inkomen per maand blijft/ });
		expect(beeld.getAttribute('aria-label')?.replace(/\s/g, ' ')).toContain('€ 467 mag naar de deurwaarder');
	});

	it('zegt dat het bedrag precies is als alles bekend is', () => {
		toon();
		expect(kaal(screen.getByTestId('zekerheid'))).toBe(
			'Precies. Alles wat voor dit bedrag telt, is ingevuld.'
		);
		expect(screen.queryByRole('region', { name: 'Hierdoor kan het meer worden' })).toBeNull();
		expect(kaal(document.body)).toContain('Meer niet.');
	});

	it('zet een open punt bij het bedrag, met zijn effect en de weg naar de vraag', () => {
		toon({ wonen: { woning: 'huur', huurtoeslagMogelijk: 'onbekend', woonkostenPerMaand: '850.00' } });
		expect(kop()).toBe('U mag minstens € 1.533 per maand houden');
		const punt = within(sectie('Hierdoor kan het meer worden'));
		expect(kaal(punt.getByRole('listitem'))).toMatch(/zo niet € [\d.]+ € \d+ meer/);
		const link = punt.getByRole('link', { name: /Beantwoord deze vraag: Kunt u huurtoeslag krijgen/ });
		expect(link.getAttribute('href')).toBe('#wonen.huurtoeslagMogelijk');
		expect(kaal(document.body)).not.toContain('Meer niet');
	});

	it('begint zonder adres met wat iemand zelf kan doen', () => {
		toon({ wonen: { adres: 'geen' }, inkomens: [inkomen('1', 'Bijstand', '14000.00', '1180.00')] });
		const stap = kaal(sectie(/^Doe dit eerst: €\s158 per maand meer$/));
		expect(stap).toContain(
			'Vertel de deurwaarder waar u slaapt en wat u verdient. Dan mag u € 1.121 houden. Dat is € 158 meer.'
		);
		expect(kaal(document.body)).not.toContain('Geldig Nederlands Woonadres');
	});

	it('noemt elk officieel woord bij zijn bedrag', () => {
		toon();
		const bedragen = kaal(uitklap('De bedragen op een rij'));
		expect(bedragen).toContain('Dit mag u houden (toegepaste beslagvrije voet) € 1.533,00');
		expect(bedragen).toContain('(beslagruimte) € 467,00');
	});

	it('zegt dat de 95% het bedrag bepaalde', () => {
		toon({ inkomens: [inkomen('1', 'UWV', '15000.00', '1200.00')] });
		expect(kop()).toBe('U mag € 1.140 per maand houden');
		expect(kaal(sectie(/^Zo komen wij op/))).toContain('U houdt 95% € 1.140,00');
	});

	it('zegt bij een overheidsvordering dat er geen inkomen onder beslag is', () => {
		const { samenvatting } = toon({ beslag: { beslagobject: 'overheidsvordering' } });
		expect(samenvatting.soort).toBe('overheidsvordering');
		expect(screen.queryByRole('img')).toBeNull();
		expect(kaal(document.body)).toContain('De overheid haalt geld van uw bankrekening (overheidsvordering)');
		expect(kaal(uitklap('De bedragen op een rij'))).not.toContain('beslagruimte');
	});

	it('zegt dat er niets af mag als de beslagvrije voet hoger is dan het inkomen', () => {
		toon({
			hardheid: { bedrag: '500.00', einddatum: '2027-01-01' },
			inkomens: [inkomen('1', 'UWV', '15000.00', '1200.00')]
		});
		expect(screen.getByText('U mag uw hele maandinkomen houden')).toBeDefined();
		expect(kop()).toBe('U mag € 1.200 per maand houden');
		expect(kaal(document.body)).toContain('Er mag niets van af. Uw beslagvrije voet is € 1.640 per maand');
		expect(kaal(document.body)).toContain('minder houden dan € 1.640?');
		expect(kaal(sectie('Waar moet u op letten?'))).toContain(
			'In een gewone maand mag er van dit inkomen niets af'
		);
	});

	it('zegt dat er niets overblijft als ander inkomen genoeg is', () => {
		toon({
			inkomens: [
				inkomen('1', 'Bijbaan', '3000.00', '250.00'),
				inkomen('2', 'Pensioen', '26000.00', '1900.00')
			],
			beslag: { beslagobject: '1' }
		});
		expect(kop()).toBe('Van Bijbaan mag u € 0 per maand houden');
		expect(kaal(document.body)).toContain('Samen met uw andere inkomen houdt u € 1.900 per maand over.');
	});

	it('rekent ook zonder inkomen', () => {
		toon({ inkomens: [inkomen('1', 'Niets', '0.00', '0.00')] });
		expect(kop()).toBe('U mag € 0 per maand houden');
		expect(kaal(document.body)).toContain('U heeft geen inkomen opgegeven.');
		expect(screen.queryByRole('img')).toBeNull();
	});

	it('noemt het bedrag per vier weken', () => {
		toon({ inkomens: [{ ...BAKKERIJ, tijdvak: 'vierweken' }] });
		expect(kaal(document.body)).toContain('Dan mag u elke vier weken € 1.415,08 houden.');
	});

	it('toont de verdeling als er op meer inkomens beslag ligt', () => {
		const { samenvatting } = toon({
			inkomens: [inkomen('1', 'Loon', '16000.00', '1200.00'), inkomen('2', 'UWV', '9000.00', '700.00')],
			beslag: { omslag: ['1', '2'] }
		});
		const tabel = within(screen.getByRole('table', { name: 'Hoe is het bedrag verdeeld?' }));
		const cellen = tabel.getAllByRole('row').map((rij) => [...rij.children].map((cel) => cel.textContent));
		expect(cellen).toEqual([
			['Inkomen', 'Dit houdt u per maand'],
			...samenvatting.omslag.map(({ naam, bedrag }) => [naam, bedrag]),
			['Samen', samenvatting.bedrag]
		]);
	});

	it('merkt een andere lezing dan de standaard', () => {
		toon({ lezingen: { afronding: 'centen' } });
		expect(kaal(sectie('Waar moet u op letten?'))).toContain('andere keuze gemaakt dan de onze: Op centen.');
		expect(screen.getAllByText('Dit is niet onze standaard.').length).toBeGreaterThan(0);
	});

	it('zet voor het printen ook de gegevens en de keuzes open, en daarna weer dicht', () => {
		toon();
		const dicht = () => [...document.querySelectorAll('details')].filter(({ open }) => !open).length;
		const eerst = dicht();
		window.dispatchEvent(new Event('beforeprint'));
		expect(dicht()).toBe(0);
		window.dispatchEvent(new Event('afterprint'));
		flushSync();
		expect(dicht()).toBe(eerst);
	});

	it('begint met een som in gewone woorden, en houdt de woorden van de wet in een uitklap', () => {
		toon();
		expect(kaal(sectie(/^Zo komen wij op/))).toMatch(
			/^Zo komen .* rekent de wet € 1\.348,49.*Samen, per maand € 1\.533,00$/
		);
		for (const details of document.querySelectorAll('details')) details.remove();
		expect(kaal(document.body)).not.toMatch(/factor C|beslagruimte|beslagobject|toegepaste/);
	});

	it('zet wat te doen is voor de meldingen en de woorden van de wet', () => {
		toon({ lezingen: { afronding: 'centen' } });
		const koppen = screen.getAllByRole('heading', { level: 2 }).map(kaal);
		expect(koppen).toEqual([
			'Zo komen wij op € 1.533,39',
			'Wat kunt u nu doen?',
			'Heeft u deze week geen geld voor eten?',
			'Wie kan u helpen?',
			'Waar moet u op letten?',
			'Hoe komen wij hieraan?',
			'Wilt u weten hoeveel u in een schuldregeling kunt missen?'
		]);
	});

	it('zegt waar het bedrag op de bank voor is', () => {
		toon();
		expect(kaal(sectie('Wat kunt u nu doen?'))).toContain(
			'Is er beslag op uw bankrekening? Dan moet er € 2.208,48 van het geld op uw rekening vrij blijven'
		);
	});

	it('noemt de termijn met een datum, en hulp', () => {
		toon();
		const watNu = kaal(sectie('Wat kunt u nu doen?'));
		expect(watNu).toContain('Is dat 14 juli 2026? Reageer dan uiterlijk 11 augustus 2026');
		expect(watNu).toContain('Bewijs is een kopie van uw loonstroken');
		const spoed = within(sectie('Heeft u deze week geen geld voor eten?'));
		expect(spoed.getByRole('link', { name: '0800-8115' })).toBeDefined();
		const hulp = within(sectie('Wie kan u helpen?'));
		expect(hulp.getByRole('link', { name: '0800-8115' }).getAttribute('href')).toBe('tel:08008115');
		expect(hulp.getByRole('link', { name: /Juridisch Loket/ })).toBeDefined();
		expect(hulp.getByRole('link', { name: '0800-8020' }).getAttribute('href')).toBe('tel:08008020');
	});
});

describe('Acties', () => {
	const acties = () => ({
		wijzig: '/berekening/controle/',
		onpdf: vi.fn(() => Promise.resolve()),
		onkopieer: vi.fn(() => Promise.resolve()),
		onkopieerAlles: vi.fn(() => Promise.resolve()),
		onbewaar: vi.fn(),
		onprint: vi.fn()
	});

	it('zegt dat de PDF gemaakt is', async () => {
		const props = acties();
		render(Acties, props);
		await fireEvent.click(screen.getByRole('button', { name: 'Maak PDF' }));
		expect(props.onpdf).toHaveBeenCalledOnce();
		expect(kaal(await screen.findByRole('status'))).toContain('De PDF is gemaakt.');
	});

	it('zegt wat te doen als het niet lukt, en blijft werken', async () => {
		const props = { ...acties(), onpdf: () => Promise.reject(new Error('vol')) };
		render(Acties, props);
		await fireEvent.click(screen.getByRole('button', { name: 'Maak PDF' }));
		expect(kaal(await screen.findByRole('alert'))).toContain('Probeer het nog een keer, of kies Print.');
		await fireEvent.click(screen.getByRole('button', { name: 'Kopieer als tekst' }));
		expect(kaal(await screen.findByRole('status'))).toContain('gekopieerd');
	});

	it('zegt van elke actie zelf dat zij mislukt', async () => {
		const weiger = () => {
			throw new Error('vol');
		};
		render(Acties, { ...acties(), onpdf: weiger, onkopieer: weiger, onbewaar: weiger });
		const zinnen: string[] = [];
		for (const [knop, zin] of [
			['Maak PDF', 'De PDF maken is niet gelukt.'],
			['Kopieer als tekst', 'Kopiëren mag niet van deze browser.'],
			['Bewaar als bestand', 'Het bestand bewaren is niet gelukt.']
		] as const) {
			await fireEvent.click(screen.getByRole('button', { name: knop }));
			const gezegd = kaal(await screen.findByRole('alert'));
			expect(gezegd).toContain(zin);
			zinnen.push(gezegd);
		}
		expect(new Set(zinnen).size).toBe(3);
	});

	it('heeft knoppen om te bewaren, te printen en te wijzigen', async () => {
		const props = acties();
		render(Acties, props);
		await fireEvent.click(screen.getByRole('button', { name: 'Bewaar als bestand' }));
		await fireEvent.click(screen.getByRole('button', { name: 'Print' }));
		expect(props.onbewaar).toHaveBeenCalledOnce();
		expect(props.onprint).toHaveBeenCalledOnce();
		expect(screen.getByRole('link', { name: 'Wijzig antwoorden' }).getAttribute('href')).toBe(props.wijzig);
	});
});

describe('Onvolledig', () => {
	const punten = [{ tekst: 'Vul uw netto-inkomen in.', href: '/berekening/bedragen/?nr=1' }];

	it('leidt naar de vragen die nog open staan', () => {
		render(Onvolledig, { punten, begonnen: true, begin: '/berekening/' });
		expect(screen.getByRole('link', { name: 'Vul uw netto-inkomen in.' }).getAttribute('href')).toBe(
			'/berekening/bedragen/?nr=1'
		);
	});

	it('begint bij het begin als er nog niets is ingevuld', () => {
		render(Onvolledig, { punten, begonnen: false, begin: '/berekening/' });
		expect(screen.getByRole('link', { name: 'Begin met de vragen' }).getAttribute('href')).toBe(
			'/berekening/'
		);
		expect(screen.queryByText('Vul uw netto-inkomen in.')).toBeNull();
	});
});
