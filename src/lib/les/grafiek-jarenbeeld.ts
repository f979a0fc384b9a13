import type { Getal } from '../getal/getal.ts';
import { toonRond } from '../taal/bedragen.ts';
import { grafiekteksten as teksten } from '../teksten/les/grafiek.ts';
import { maakLijn, plaats, toonHeel, type Beeld, type Reeks } from './grafiek-beeld.ts';
import type { Jaarpunt } from './grafiek-jaren.ts';
import { normenVan } from './grafiek-romp.ts';

/** De voet van een geval langs de normtabellen: elk halfjaar een trede. */
export function maakJarenbeeld(punten: readonly Jaarpunt[]): Beeld {
	const x = punten.map((_, plek) => plek);
	const namen = punten.map(({ tabel }) => normenVan(tabel));
	const reeksen = [
		maakLijn(
			teksten.reeksen.bbvv,
			'streep',
			punten.map(({ basis }) => basis)
		),
		maakLijn(
			teksten.reeksen.toegepast,
			'eigen',
			punten.map(({ voet }) => voet)
		)
	];
	const bereikY = omheen(reeksen);
	const plek = punten.findIndex(({ eigen }) => eigen);
	const eigen = punten[plek];
	return {
		soort: 'jaren',
		kop: teksten.koppen.jaren,
		onder: `${teksten.onder.jaren} ${teksten.asBegint(toonHeel(bereikY[0]))}`,
		assen: { x: teksten.assen.jaren, y: teksten.assen.maand },
		x,
		xTeksten: namen,
		xKaal: namen,
		bij: namen.map(teksten.schuif.met),
		bereikX: [0, punten.length],
		bereikY,
		// Alleen bij januari: zo past het ook op een telefoon.
		streepjes: punten.flatMap(({ tabel: { vanaf } }, nummer) =>
			vanaf.slice(5, 7) === '01' ? [{ x: nummer, tekst: vanaf.slice(0, 4) }] : []
		),
		trap: true,
		reeksen,
		strook: [],
		knikken: [],
		knikkop: null,
		eigen: eigen ? { x: plek, hoogte: plaats(eigen.voet), tekst: toonRond(eigen.voet) } : null,
		woorden: [...inWoorden(punten)],
		aannamen: [teksten.aannamen.jaren]
	};
}

/** De veranderingen zijn klein naast het bedrag: de as begint bij een rond bedrag eronder, en de grafiek zegt dat. */
function omheen(reeksen: readonly Reeks[]): readonly [number, number] {
	const alle = reeksen.flatMap(({ hoogten }) => hoogten);
	const [laagste, hoogste] = [Math.min(...alle), Math.max(...alle)];
	const ruimte = Math.max(hoogste - laagste, 100);
	return [Math.max(0, Math.floor((laagste - ruimte / 2) / 100) * 100), hoogste + ruimte / 5];
}

const grootte = (verschil: Getal): Getal => (verschil.isNegatief() ? verschil.tegengesteld() : verschil);

function* inWoorden(punten: readonly Jaarpunt[]): Generator<string> {
	const [eerste] = punten;
	const laatste = punten.at(-1);
	const eigen = punten.find((punt) => punt.eigen);
	if (!eerste || !laatste) return;
	const wanneer = ({ tabel }: Jaarpunt) => normenVan(tabel);
	yield teksten.woorden.jaren(
		wanneer(eerste),
		toonRond(eerste.basis),
		wanneer(laatste),
		toonRond(laatste.basis)
	);
	const stappen = punten.flatMap((punt, plek) => {
		const vorige = punten[plek - 1];
		return vorige ? [{ punt, erbij: punt.basis.min(vorige.basis) }] : [];
	});
	const grootste = stappen.toSorted((een, ander) => grootte(ander.erbij).vergelijk(grootte(een.erbij)))[0];
	if (grootste && !grootste.erbij.isNul())
		yield teksten.woorden.stap(
			wanneer(grootste.punt),
			toonRond(grootte(grootste.erbij)),
			!grootste.erbij.isNegatief()
		);
	if (eigen) yield teksten.woorden.jarenEigen(wanneer(eigen), toonRond(eigen.basis), toonRond(eigen.voet));
}
