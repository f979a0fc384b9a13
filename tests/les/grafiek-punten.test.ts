/** Elk punt van elke grafiek naast een berekening die er los van is gedaan: ook de delen, de extra euro en de jaren. */
import { describe, expect, test } from 'vitest';
import { alleen, gezin, loon } from '#lib/casus/bouwstenen.ts';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { LEEFSITUATIES } from '#lib/dossier/dossier.ts';
import type { Getal } from '#lib/getal/getal.ts';
import { GRAFIEKEN } from '#lib/les/grafiek-beeld.ts';
import { berekenGrafieken } from '#lib/les/grafiek-geval.ts';
import { EURO_PER_MAAND, STUKKEN, type Punt } from '#lib/les/grafiek-inkomen.ts';
import { berekenJarengrafiek, type Jaarpunt } from '#lib/les/grafiek-jaren.ts';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import { bereken } from '#lib/regels/bereken.ts';
import type { Uitkomst } from '#lib/regels/uitkomst.ts';
import { inEenKeer } from '#lib/vergelijk/stappen.ts';
import { berekenUitkomst, geldig } from '../hulp/bereken.ts';
import { termen } from '../orakel/basis.ts';
import { orakel } from '../orakel/bereken.ts';
import { breuk, centen, NUL } from '../orakel/breuk.ts';
import { normOp } from '../orakel/normen.ts';
import { gekozenLezingen } from '../orakel/vorm.ts';
import { casus, gevalVan, grafiekVan, ruw, vanCasus } from './hulp.ts';

/** Het netto is een zestiende per maand: bij elke 400 euro, en bij een euro per maand erbij, een heel aantal centen. */
const bij = (jaarinkomen: number, maak: typeof alleen) =>
	maak('2026-07-14', [loon('Bakkerij', `${String(jaarinkomen)}.00`, (jaarinkomen / 16).toFixed(2))]);

describe('de delen', () => {
	test.each(['formule', 'gezin-onder-de-drempel', 'kamer-in-2022', 'hardheid'])(
		'%s: op elk punt, in elke leefsituatie, de termen van de tweede berekening',
		(id) => {
			const { dossier } = casus(id);
			const { x, verlopen } = vanCasus(id);
			expect(x.length).toBeGreaterThan(STUKKEN);
			for (const { leefsituatie, punten } of verlopen) {
				const norm = normOp(dossier.peildatum, leefsituatie);
				const ouder = leefsituatie === 'alleenstaande_ouder' || leefsituatie === 'gehuwd_met_kinderen';
				for (const [plek, jaarinkomen] of x.entries()) {
					const verwacht = termen({
						peildatum: dossier.peildatum,
						gehuwd: leefsituatie.startsWith('gehuwd'),
						ouder,
						norm,
						wonen: {},
						C: breuk(jaarinkomen),
						P: NUL,
						lezingen: gekozenLezingen(ruw(dossier))
					});
					const delen = (punten[plek]?.delen ?? []).filter(({ naam }) => naam.startsWith('basis.'));
					expect(
						delen.map(({ waarde }) => waarde.tekst(2)),
						`${leefsituatie} ${String(jaarinkomen)}`
					).toEqual(verwacht.slice(0, ouder ? 4 : 3).map(centen));
				}
			}
		}
	);

	test.each(['koopwoning-laag-inkomen', 'hoge-huur-met-huurtoeslag', 'kamer-zonder-huurtoeslag'])(
		'%s: en wat er voor woonkosten bij komt',
		(id) => {
			const { dossier } = casus(id);
			const { x, verlopen } = vanCasus(id);
			const punten = verlopen.find(({ leefsituatie }) => leefsituatie === dossier.leefsituatie)?.punten;
			for (const [plek, jaarinkomen] of x.entries()) {
				const [inkomen] = dossier.inkomens;
				const belastbaar = { bedrag: `${String(jaarinkomen)}.00`, per: 'jaar' };
				const inkomens = [{ ...inkomen, opgave: { ...inkomen?.opgave, belastbaar } }];
				const { ophogingLid5, ophogingLid7 } = orakel(ruw({ ...dossier, inkomens }));
				const erbij = (punten?.[plek]?.delen ?? []).filter(({ naam }) => !naam.startsWith('basis.'));
				expect(
					erbij.map(({ waarde }) => waarde.tekst(2)),
					String(jaarinkomen)
				).toEqual([ophogingLid7, ophogingLid5]);
			}
		}
	);
});

describe('een euro erbij', () => {
	/** Wat er nu is, voor de afronding op hele euro's. */
	const nu = ({ basis, toegepast }: Uitkomst) => {
		if (toegepast.soort !== 'inkomen') throw new Error('geen inkomen');
		const netto = toegepast.nettoBeslagobject.waarde;
		const voet = toegepast.exact.waarde;
		return { basis: basis.bvv.waarde, netto, houdt: voet.vergelijk(netto) < 0 ? voet : netto };
	};

	test.each([
		['alleenstaande', alleen],
		['gehuwd_met_kinderen', gezin]
	] as const)('%s: op tweehonderd punten het verschil tussen twee losse dossiers', (wie, maak) => {
		const { x, verlopen } = grafiekVan(bij(40_000, maak));
		const punten = verlopen.find(({ leefsituatie }) => leefsituatie === wie)?.punten;
		const rond = x.filter((een) => een % 400 === 0);
		expect(rond).toHaveLength(STUKKEN + 1);
		for (const jaarinkomen of rond) {
			const [eerst, dan] = [0, EURO_PER_MAAND].map((meer) =>
				nu(berekenUitkomst(bij(jaarinkomen + meer, maak)))
			);
			if (!eerst || !dan) throw new Error('niets');
			const [netto, houdt] = [dan.netto.min(eerst.netto), dan.houdt.min(eerst.houdt)];
			const euro = punten?.[x.indexOf(jaarinkomen)]?.euro;
			expect(
				[euro?.basis, euro?.netto?.houdt, euro?.netto?.naarBeslaglegger].map((deel) => deel?.tekst(6)),
				String(jaarinkomen)
			).toEqual(
				[dan.basis.min(eerst.basis), houdt.gedeeldDoor(netto), netto.min(houdt).gedeeldDoor(netto)].map(
					(deel) => deel.tekst(6)
				)
			);
		}
	});
});

describe('door de jaren', () => {
	test.each(CASUSSEN)('$id: bij elke tabel wat de rekenkern met die tabel geeft', ({ dossier }) => {
		const geval = gevalVan(dossier);
		const punten = inEenKeer(berekenJarengrafiek(geval));
		expect(punten.map(({ tabel: { vanaf } }) => vanaf)).toEqual(NORMTABELLEN.map(({ vanaf }) => vanaf));
		for (const [plek, tabel] of NORMTABELLEN.entries()) {
			const { basis, toegepast } = bereken(geldig(dossier), { ...geval.normen, tabel });
			const punt = punten[plek];
			expect([punt?.basis.exact(), punt?.voet.exact()], tabel.id).toEqual([
				basis.bvv.waarde.exact(),
				toegepast.tbvv.waarde.exact()
			]);
		}
	});
});

describe('wat er getekend en in de tabel staat', () => {
	const kaal = (bedrag: Getal | null | undefined) => bedrag?.tekst(2).replace('.', ',');
	const houdt = ({ netto, ruimte }: Punt) => netto && ruimte && netto.min(ruimte);

	test.each(['formule', 'gezin-onder-de-drempel', 'partner-met-beslag', 'koopwoning-laag-inkomen'])(
		'%s: op elk punt van elke grafiek het bedrag van de berekening',
		(id) => {
			const { dossier } = casus(id);
			const grafieken = inEenKeer(berekenGrafieken(geldig(dossier)));
			if (typeof grafieken === 'string') throw new Error(grafieken);
			const { x, verlopen } = vanCasus(id);
			const jaren = inEenKeer(berekenJarengrafiek(gevalVan(dossier)));
			for (const soort of GRAFIEKEN)
				for (const wie of LEEFSITUATIES) {
					const beeld = grafieken.beeld(soort, wie);
					const punten = verlopen.find(({ leefsituatie }) => leefsituatie === wie)?.punten ?? [];
					if (typeof beeld === 'string') throw new Error(`${soort} ${wie}: ${beeld}`);
					const per = (geef: (punt: Punt) => Getal | null | undefined) =>
						punten.map((punt) => kaal(geef(punt)));
					const jaar = (geef: (punt: Jaarpunt) => Getal) => jaren.map((punt) => kaal(geef(punt)));
					const verwacht = {
						voet: () => verlopen.map((verloop) => verloop.punten.map(({ basis }) => kaal(basis))),
						blijft: () => [per(houdt), per(({ ruimte }) => ruimte), per(({ voet }) => voet)],
						delen: () => [
							...(punten[0]?.delen ?? [])
								.map(({ naam }) => per(({ delen }) => delen.find((deel) => deel.naam === naam)?.waarde))
								.filter((rij, plek) => plek < 3 || rij.some((bedrag) => bedrag !== '0,00')),
							per(({ basis }) => basis)
						],
						euro: () => [
							per(({ euro }) => euro?.netto?.houdt),
							per(({ euro }) => euro?.netto?.naarBeslaglegger)
						],
						jaren: () => [jaar(({ basis }) => basis), jaar(({ voet }) => voet)]
					}[soort]();
					if (soort !== 'jaren') expect(beeld.x).toEqual(x);
					expect(
						beeld.reeksen.map((reeks) => reeks.kaal),
						`${soort} ${wie}`
					).toEqual(verwacht);
				}
		}
	);
});
