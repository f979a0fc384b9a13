import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Dossierstaat } from '#lib/staat/dossierstaat.svelte.ts';
import { bewaarKlad, leesKlad } from '#lib/staat/klad.ts';
import { Profiel } from '#lib/staat/profiel.svelte.ts';

beforeEach(() => {
	sessionStorage.clear();
	localStorage.clear();
});
afterEach(() => vi.restoreAllMocks());

const LEEG = { naam: '', plaats: '' };
const KLADSLEUTEL = 'beslagvrij.klad.proef';

test('wat getypt is komt terug; een leeg formulier laat niets achter', () => {
	bewaarKlad('proef', { naam: 'Jansen', plaats: '' });
	expect(leesKlad('proef', LEEG)).toEqual({ naam: 'Jansen', plaats: '' });
	expect(leesKlad('ander', LEEG)).toEqual(LEEG);
	bewaarKlad('proef', LEEG);
	expect(sessionStorage.length).toBe(0);
});

test.each([
	['geen JSON', '{'],
	['null', 'null'],
	['een lijst', '["Jansen"]'],
	['andere soorten', '{"naam":1,"plaats":{"a":1}}'],
	['veel te lang', JSON.stringify({ naam: 'x'.repeat(5001) })],
	['een prototype', '{"__proto__":{"naam":"Jansen"},"constructor":"x"}']
])('%s is een leeg formulier', (_, bewaard) => {
	sessionStorage.setItem(KLADSLEUTEL, bewaard);
	expect(leesKlad('proef', LEEG)).toEqual(LEEG);
});

test('"Wis alles" haalt elk klad weg, en een browser die niets bewaart stoort niemand', () => {
	bewaarKlad('proef', { naam: 'Jansen' });
	new Dossierstaat().wis();
	expect(sessionStorage.getItem(KLADSLEUTEL)).toBeNull();
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('vol', 'QuotaExceededError');
	});
	bewaarKlad('proef', { naam: 'Jansen' });
	expect(leesKlad('proef', LEEG)).toEqual(LEEG);
});

/** Een andere pagina, of herladen. */
function volgende(): Profiel {
	const profiel = new Profiel();
	profiel.herstel();
	return profiel;
}

test('wie zijn organisatie typt, vindt haar op een andere pagina, en niets blijft na het tabblad', () => {
	const profiel = volgende();
	profiel.velden.naam = 'Wijkteam Voorbeeld';
	profiel.velden.privacy = 'http://nog niet af';
	profiel.werkBij();
	expect({ ...volgende().velden }).toMatchObject({
		naam: 'Wijkteam Voorbeeld',
		privacy: 'http://nog niet af'
	});
	expect(volgende().onthoud).toBe(false);
	expect(localStorage.length).toBe(0);
	sessionStorage.clear();
	expect(volgende().velden.naam).toBe('');
});

test('wat onthouden is geldt in elk tabblad; een ander tabblad kan het veranderen', () => {
	const profiel = volgende();
	profiel.velden.naam = 'Wijkteam Voorbeeld';
	profiel.onthoud = true;
	profiel.werkBij();
	expect(sessionStorage.length).toBe(0);
	expect(volgende()).toMatchObject({ onthoud: true, velden: { naam: 'Wijkteam Voorbeeld' } });
	// Een adres dat niet klopt wordt niet onthouden, en blijft hier toch staan.
	profiel.velden.privacy = 'http://nog niet af';
	profiel.werkBij();
	expect(volgende().velden.privacy).toBe('http://nog niet af');
});
