import { beforeEach, expect, test } from 'vitest';
import { leegConcept } from '#lib/dossier/concept.ts';
import { Bewaarstand } from '#lib/staat/bewaarstand.svelte.ts';
import { leesOpslag, schrijfOpslag } from '#lib/staat/opslag.ts';

beforeEach(() => sessionStorage.clear());

const gevuld = (achternaam = '') => {
	const concept = leegConcept('14-7-2026');
	concept.peildatumGekozen = true;
	concept.kenmerk.dossiernummer = `2026-001${achternaam}`;
	concept.kenmerk.bsn = '111222333';
	return concept;
};

/** Herladen: een nieuw tabblad leest wat er in zijn geheugen staat. */
function herlaad(): Bewaarstand {
	const stand = new Bewaarstand();
	const bewaard = leesOpslag();
	if (!bewaard) throw new Error('er stond niets');
	stand.herstel(bewaard);
	return stand;
}

test('wat in een bestand staat is na herladen nog bewaard', () => {
	schrijfOpslag(gevuld());
	new Bewaarstand().isBewaard(gevuld());
	const stand = herlaad();
	expect(stand.nietBewaard).toBe(false);
	const terug = leesOpslag();
	if (terug) stand.vergelijk(terug);
	expect(stand.nietBewaard).toBe(false);
	expect(JSON.stringify({ ...sessionStorage })).not.toContain('111222333');
});

test('wat daarna veranderde is het niet, en wat nooit bewaard is ook niet', () => {
	schrijfOpslag(gevuld());
	expect(herlaad().nietBewaard).toBe(true);
	new Bewaarstand().isBewaard(gevuld());
	schrijfOpslag(gevuld('-b'));
	expect(herlaad().nietBewaard).toBe(true);
});

test('wissen laat ook hier niets achter', () => {
	const stand = new Bewaarstand();
	stand.isBewaard(gevuld());
	stand.isBewaard(leegConcept('14-7-2026'));
	expect(sessionStorage).toHaveLength(0);
});

test('een voorbeeld heet nooit bewaard, maar vraagt ook niets tot iemand er iets aan verandert', () => {
	const stand = new Bewaarstand();
	stand.isBewaard(gevuld());
	stand.isVoorbeeld();
	expect([stand.nietBewaard, stand.stand]).toEqual([false, 'nietBewaard']);
	stand.vergelijk(gevuld('-b'));
	expect([stand.nietBewaard, stand.stand]).toEqual([true, 'nietBewaard']);
	stand.isBewaard(gevuld('-b'));
	expect([stand.nietBewaard, stand.stand]).toEqual([false, 'bewaard']);
	// Na herladen weet niemand meer dat het van ons kwam: dan is het gewoon niet bewaard.
	stand.isVoorbeeld();
	schrijfOpslag(gevuld('-b'));
	expect(herlaad().stand).toBe('nietBewaard');
});
