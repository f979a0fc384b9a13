import { expect, it } from 'vitest';
import { leegConcept } from '#lib/dossier/concept.ts';
import { BEDRAGCORRECTIES } from '#lib/dossier/vtlb.ts';
import { foutenMetNaam, onbeantwoord, vtlbstand } from '#lib/invoer/vtlbstand.ts';
import { vtlbroostertekst } from '#lib/teksten/vtlb/rooster.ts';
import { vtlbvraagtekst, vtlbvraagteksten } from '#lib/teksten/vtlb/vragen.ts';

it.each([
	['de vragen', (veld: string) => vtlbvraagtekst(veld, true)],
	['de vragen voor een hulpverlener', (veld: string) => vtlbvraagtekst(veld, true, 'hulpverlener')],
	['het rooster', vtlbroostertekst]
])('bij %s zegt elke fout over welk veld hij gaat', (_, veldtekst) => {
	const concept = leegConcept('14-7-2026');
	concept.leefsituatie = 'gehuwd_met_kinderen';
	for (const naam of BEDRAGCORRECTIES) concept.vtlb.correcties[naam] = 'veel';
	const leeg = onbeantwoord(concept).map((veld) => ({ veld, tekst: vtlbvraagteksten.leeg.inwoner }));
	const zinnen = foutenMetNaam([...leeg, ...vtlbstand(concept).fouten], veldtekst).map(({ tekst }) => tekst);
	expect(zinnen).toHaveLength(6 + BEDRAGCORRECTIES.length);
	expect(new Set(zinnen).size).toBe(zinnen.length);
	expect(zinnen.at(-1)).toMatch(/kosten: Vul een bedrag in, bijvoorbeeld/);
	expect(zinnen.some((zin) => zin.includes('?:'))).toBe(false);
});
