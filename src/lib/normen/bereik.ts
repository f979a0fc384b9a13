/**
 * Voor welke dagen er normen zijn, zonder de tabellen te laden: een veld met een datum moet het weten voordat er iets te
 * rekenen is. `tests/normen/dekking.test.ts` legt dit naast de tabellen; daartussen is geen gat.
 */
export const NORMBEREIK = { eerste: '2021-01-01', laatste: '2026-12-31' } as const;

/** @param dag als 'JJJJ-MM-DD'; zulke datums laten zich als tekst vergelijken. */
export const heeftNormen = (dag: string): boolean => NORMBEREIK.eerste <= dag && dag <= NORMBEREIK.laatste;
