import { expect, it } from 'vitest';
import { INKOMENSCODES, onderdeelVan } from '#lib/dossier/inkomenscodes.ts';
import { trefIn, zoekIn } from '#lib/invoer/zoeklijst.ts';
import { codeMetTerm } from '#lib/teksten/woordenlijst/codes.ts';

const opties = INKOMENSCODES.map((code) => ({
	waarde: code,
	label: codeMetTerm(code),
	groep: onderdeelVan(code) ?? ''
}));
const codes = (getypt: string) => zoekIn(opties, getypt).map(({ waarde }) => waarde);

it.each(INKOMENSCODES)('de twee cijfers %s zijn die code en geen andere', (code) => {
	expect(codes(code)).toEqual([code]);
	expect(trefIn(opties, code)?.waarde).toBe(code);
	expect(trefIn(opties, codeMetTerm(code))?.waarde).toBe(code);
});

it('een cijfer is nog geen keuze, ook niet als er maar een code mee begint', () => {
	expect(codes('8')).toEqual(['81']);
	expect(trefIn(opties, '8')).toBeUndefined();
});

it('zoekt op woorden, en kiest alleen als er een overblijft', () => {
	expect(codes('ww')).toEqual(expect.arrayContaining(['33', '35', '44']));
	expect(trefIn(opties, 'ww')).toBeUndefined();
	expect(trefIn(opties, 'participatiewet')?.waarde).toBe('43');
	expect(trefIn(opties, 'zzz')).toBeUndefined();
	expect(codes('')).toHaveLength(INKOMENSCODES.length);
});
