/** Alle woonlandtabellen. Apart van de normtabellen: laad dit bestand pas (`import()`) als iemand in het buitenland woont. */
import woonland2022 from '#normen/woonlandfactor/2022.json';
import woonland2025 from '#normen/woonlandfactor/2025.json';
import woonland2026 from '#normen/woonlandfactor/2026.json';
import type { Woonlandtabel } from './typen.ts';

export const WOONLANDTABELLEN: readonly Woonlandtabel[] = [woonland2022, woonland2025, woonland2026];
