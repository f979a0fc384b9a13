/** Wat de pagina over een brief zegt: een antwoord, een som die klopt en geen verwijt. */
import { expect, test } from 'vitest';
import { VERGISSINGEN } from '#lib/controle/vergissingen/lijst.ts';
import { kijkNa } from '#lib/invoer/brief/nakijken.ts';
import { kiesOordeel, neemBriefOver } from '#lib/invoer/brief/oordelen.ts';
import { diagnoseteksten, type Benoemd } from '#lib/teksten/brief/vergissingen.ts';
import type { Briefuitleg } from '#lib/uitleg/brief/uitkomst.ts';
import { alles, feitBij, getypt, opBrief, punt, VANDAAG, type Getypt } from '../../invoer/brief/hulp.ts';

function uitleg({ brief, concept }: Getypt): Briefuitleg {
	const gelezen = kijkNa(brief, concept, VANDAAG);
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	// Een bedrag breekt niet af; hier leest een gewone spatie prettiger.
	return JSON.parse(JSON.stringify(gelezen.waarde.uitleg).replaceAll('\u00a0', ' ')) as Briefuitleg;
}

const zin = ({ voor, groot, na }: Briefuitleg) => [voor, groot, na].join(' ').trim();

function metAnderGezin(bedrag: string): Getypt {
	const zaak = getypt(bedrag);
	zaak.brief.gegevens.leefsituatie = 'alleenstaande_ouder';
	neemBriefOver(zaak.brief, zaak.concept);
	kiesOordeel(zaak.brief, punt(zaak, 'leefsituatie'), 'kloptNiet');
	zaak.concept.leefsituatie = 'alleenstaande';
	return alles(zaak);
}

test('een brief die klopt vraagt niets', () => {
	const klopt = uitleg(alles(getypt()));
	expect(zin(klopt)).toBe('Het bedrag in de brief klopt met uw gegevens.');
	expect(klopt).toMatchObject({ som: null, diagnose: [], bewijs: [], vraagPer: null });
	expect(klopt.balken.map(({ bedrag }) => bedrag)).toEqual(['€ 1.482', '€ 1.482']);
});

test('kan hoger: het bedrag, de som van brief naar feiten en het bewijs', () => {
	const hoger = uitleg(metAnderGezin('1336'));
	// De vier weken zijn voorbij: het antwoord gaat over nu, de som over de dag van de brief.
	expect(zin(hoger)).toBe('U mag nu waarschijnlijk € 163 meer per maand houden dan in de brief staat.');
	expect(hoger.zinnen).toContain('De brief rekent goed met zijn eigen gegevens.');
	expect(hoger.som).toEqual({
		kop: 'Waardoor verschilt het?',
		regels: [
			{ zin: 'Bedrag in de brief', teken: '+', bedrag: '€ 1.336,00' },
			{
				zin: expect.stringContaining('In de brief: Met kinderen onder de 18') as string,
				teken: '+',
				bedrag: '€ 146,00'
			}
		],
		totaal: 'Volgens uw gegevens, op 5 maart 2026',
		bedrag: '€ 1.482,00'
	});
	expect(hoger.bewijs).toEqual([
		{
			naam: 'Met wie u woont',
			bewijs: 'Een uittreksel van uw gemeente (BRP).',
			eerst: expect.stringContaining('gemeente') as string
		}
	]);
	expect(hoger.balken[0]?.maat.blijft).toBeLessThan(hoger.balken[1]?.maat.blijft ?? 0);
});

test('een bedrag dat niet uit de brief volgt, past bij een vergissing; nooit met een verwijt', () => {
	const zaak = alles(getypt('1282'));
	zaak.concept.toeslagen.huurtoeslag = '200';
	const hoger = uitleg(zaak);
	expect(hoger.soort).toBe('kanHoger');
	const alleZinnen = [zin(hoger), ...hoger.zinnen, ...hoger.diagnose, ...hoger.doe.tekst].join(' ');
	expect(alleZinnen).not.toMatch(/fout gemaakt|vergissing|verkeerd gerekend|schuld van/i);
});

test('gunstiger: geen verzoek om opnieuw te rekenen', () => {
	const beter = uitleg(alles(getypt('1600')));
	expect(zin(beter)).toBe('De brief is voor u € 118 beter per maand dan onze berekening.');
	expect(beter.doe.kop).toBe('Vraag niet om een nieuwe berekening');
	expect(beter.som).toBe(null);
	expect(beter.zinnen).toContain('Waardoor het verschil er is, weten wij niet.');
	expect(beter.bewijs).toEqual([]);
});

test('een bedrag dat over het andere tijdvak past, wordt eerst gevraagd', () => {
	const zaak = alles(getypt('1368'));
	feitBij(zaak).tijdvak = 'vierweken';
	const gevraagd = uitleg(zaak);
	expect(zin(gevraagd)).toBe('Wij kunnen dit bedrag niet nagaan');
	expect(gevraagd).toMatchObject({ vraagPer: 'vierweken', balken: [], som: null });
});

test('een brief van voor 2021 zegt wat het vandaag zou zijn', () => {
	const zaak = alles(getypt());
	Object.assign(zaak.brief, { datum: '5-3-2020', ontvangen: '' });
	const oud = uitleg(zaak);
	expect(oud.zinnen).toContain('De brief is van voor 2021. Toen gold een andere wet.');
	expect(oud.nu).toMatch(/^Met uw gegevens zou het vandaag € 1\.\d{3} zijn\.$/);
});

test('met meer inkomens zegt een verschil bij welk inkomen het hoort', () => {
	const zaak = getypt('1200');
	opBrief(zaak.brief).opgave.netto.bedrag = '1250';
	neemBriefOver(zaak.brief, zaak.concept);
	kiesOordeel(zaak.brief, punt(zaak, 'netto.1'), 'kloptNiet');
	feitBij(zaak).opgave.netto.bedrag = '1350';
	const zinnen = uitleg(alles(zaak)).som?.regels.map((regel) => regel.zin) ?? [];
	expect(zinnen).toContainEqual('Netto-inkomen per maand. In de brief: € 1.250,00. Bij u: € 1.350,00');
});

const namen = VERGISSINGEN.map(({ id }) => id).filter((id): id is Benoemd => !id.startsWith('lezing:'));

test.each(namen)('%s heeft een korte zin zonder verwijt', (id) => {
	const gezegd = diagnoseteksten.zin([id]);
	expect(gezegd).not.toContain('undefined');
	expect(gezegd.split(/\s+/).length).toBeLessThanOrEqual(16);
	expect(gezegd).not.toMatch(/vergeten|fout|verkeerd|!/);
});
