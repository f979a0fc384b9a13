/** Alle edities van de Vtlb-normen, oudste eerst. Een nieuw halfjaar is een bestand in normen/vtlb en hier twee regels. */
import editie202001 from '#normen/vtlb/2020-01.json';
import editie202007 from '#normen/vtlb/2020-07.json';
import editie202101 from '#normen/vtlb/2021-01.json';
import editie202107 from '#normen/vtlb/2021-07.json';
import editie202201 from '#normen/vtlb/2022-01.json';
import editie202207 from '#normen/vtlb/2022-07.json';
import editie202301 from '#normen/vtlb/2023-01.json';
import editie202307 from '#normen/vtlb/2023-07.json';
import editie202401 from '#normen/vtlb/2024-01.json';
import editie202407 from '#normen/vtlb/2024-07.json';
import editie202501 from '#normen/vtlb/2025-01.json';
import editie202507 from '#normen/vtlb/2025-07.json';
import editie202601 from '#normen/vtlb/2026-01.json';
import editie202607 from '#normen/vtlb/2026-07.json';
import type { Vtlbeditie } from './typen.ts';

export const VTLBEDITIES = [
	editie202001,
	editie202007,
	editie202101,
	editie202107,
	editie202201,
	editie202207,
	editie202301,
	editie202307,
	editie202401,
	editie202407,
	editie202501,
	editie202507,
	editie202601,
	editie202607
] as readonly Vtlbeditie[];

/** Het id van de editie waarin een dag valt: '2026-07' voor 14 juli 2026. Ook als er geen tabel van is. */
export const editieVan = (dag: string): string =>
	`${dag.slice(0, 4)}-${dag.slice(5, 7) < '07' ? '01' : '07'}`;
