/** Hoe vaak een proef met willekeurige dossiers draait. */

/** PROEVEN=10 draait elke proef tien keer zo weinig: een snel antwoord tijdens het werk. Zonder is het alles. */
const PERCENTAGE = Number(process.env['PROEVEN'] ?? '100');

export const keer = (aantal: number): number => Math.max(20, Math.ceil((aantal * PERCENTAGE) / 100));
