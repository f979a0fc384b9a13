import { toonMaandtekst } from '../taal/datums.ts';
import { grafiekteksten as teksten } from '../teksten/les/grafiek.ts';
import { bereikVan, maakLijn, plaats, toon, type Beeld } from './grafiek-beeld.ts';
import type { Jaarpunt } from './grafiek-jaren.ts';

/** De voet van een geval langs de normtabellen: elk halfjaar een trede. */
export function maakJarenbeeld(punten: readonly Jaarpunt[]): Beeld {
	const x = punten.map((_, plek) => plek);
	const namen = punten.map(({ vanaf }) => toonMaandtekst(vanaf));
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
	const plek = punten.findIndex(({ eigen }) => eigen);
	const eigen = punten[plek];
	return {
		soort: 'jaren',
		kop: teksten.koppen.jaren,
		onder: teksten.onder.jaren(),
		assen: { x: teksten.assen.jaren, y: teksten.assen.maand },
		x,
		xTeksten: namen,
		xKaal: namen,
		bereikX: [0, punten.length],
		bereikY: bereikVan(reeksen),
		// Alleen bij januari: zo past het ook op een telefoon.
		streepjes: punten.flatMap(({ vanaf }, nummer) =>
			vanaf.slice(5, 7) === '01' ? [{ x: nummer, tekst: vanaf.slice(0, 4) }] : []
		),
		trap: true,
		reeksen,
		knikken: [],
		knikkop: null,
		eigen: eigen ? { x: plek, hoogte: plaats(eigen.voet), tekst: toon(eigen.voet) } : null,
		woorden: [...inWoorden(punten)],
		aannamen: [teksten.aannamen.jaren]
	};
}

function* inWoorden(punten: readonly Jaarpunt[]): Generator<string> {
	const [eerste] = punten;
	const laatste = punten.at(-1);
	const eigen = punten.find((punt) => punt.eigen);
	if (!eerste || !laatste) return;
	const wanneer = ({ vanaf }: Jaarpunt) => toonMaandtekst(vanaf);
	yield teksten.woorden.jaren(wanneer(eerste), toon(eerste.basis), wanneer(laatste), toon(laatste.basis));
	const stappen = punten.flatMap((punt, plek) => {
		const vorige = punten[plek - 1];
		return vorige ? [{ punt, erbij: punt.basis.min(vorige.basis) }] : [];
	});
	const grootste = stappen.toSorted((een, ander) => ander.erbij.vergelijk(een.erbij))[0];
	if (grootste && !grootste.erbij.isNul() && !grootste.erbij.isNegatief())
		yield teksten.woorden.stap(wanneer(grootste.punt), toon(grootste.erbij));
	if (eigen) yield teksten.woorden.jarenEigen(wanneer(eigen), toon(eigen.basis), toon(eigen.voet));
}
