const maanden = [
	'januari',
	'februari',
	'maart',
	'april',
	'mei',
	'juni',
	'juli',
	'augustus',
	'september',
	'oktober',
	'november',
	'december'
] as const;

/**
 * Een datum zoals in een brief: '2026-12-31' wordt '31 december 2026'.
 * @param datum een bestaande dag, 'JJJJ-MM-DD'
 */
export function datumInWoorden(datum: string): string {
	const [jaar, maand, dag] = datum.split('-').map(Number);
	return `${dag} ${maanden[(maand ?? 1) - 1]} ${jaar}`;
}
