import tabel from '#normen/zvw/eigen-risico.json';

/** Het verplicht eigen risico per jaar (art. 19 Zvw). Een nieuw bedrag is een regel in normen/zvw/eigen-risico.json. */
interface Eigenrisico {
	readonly vanaf: string;
	/** Null zolang het bedrag geldt. */
	readonly totEnMet: string | null;
	/** Euro per jaar. */
	readonly waarde: string;
	readonly bron: string;
}

export const EIGEN_RISICO: readonly Eigenrisico[] = tabel;

/** Het bedrag dat op een dag geldt; null voor een dag van voor de lijst. */
export const eigenRisicoOp = (dag: string): Eigenrisico | null =>
	EIGEN_RISICO.find(({ vanaf, totEnMet }) => vanaf <= dag && (totEnMet === null || dag <= totEnMet)) ?? null;
