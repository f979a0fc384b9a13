/**
 * Alle normtabellen, oudste eerst. Dit is de enige lijst: een nieuw halfjaar is één bestand in normen/ en hier twee
 * regels. Gewone JSON-imports, zodat de app, de tests en de opdrachtregel dezelfde weg gaan. De vorm wordt hier
 * niet opnieuw gecontroleerd: tests/normen bewijst haar voor elk bestand.
 */
import tabel20211 from '#normen/2021-1.json';
import tabel20212 from '#normen/2021-2.json';
import tabel20221 from '#normen/2022-1.json';
import tabel20222 from '#normen/2022-2.json';
import tabel20231 from '#normen/2023-1.json';
import tabel20232 from '#normen/2023-2.json';
import tabel20241 from '#normen/2024-1.json';
import tabel20242 from '#normen/2024-2.json';
import tabel20251 from '#normen/2025-1.json';
import tabel20252 from '#normen/2025-2.json';
import tabel20261 from '#normen/2026-1.json';
import tabel20262 from '#normen/2026-2.json';
import type { Normtabel } from './typen.ts';

export const NORMTABELLEN = [
	tabel20211,
	tabel20212,
	tabel20221,
	tabel20222,
	tabel20231,
	tabel20232,
	tabel20241,
	tabel20242,
	tabel20251,
	tabel20252,
	tabel20261,
	tabel20262
] as readonly Normtabel[];
