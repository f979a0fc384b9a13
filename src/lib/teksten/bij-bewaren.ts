/** Wat er in een bestand over zijn eigen uitkomst staat. Apart: niet elke pagina met een bestand heeft het nodig. */
export const bijBewaren = (dag: string, bedrag: string, maand: string): string =>
	`Bij het bewaren op ${dag} was het bedrag ${bedrag}, met de normen van ${maand}.`;
