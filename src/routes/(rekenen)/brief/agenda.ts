import { vandaag } from '#lib/staat/klok.ts';
import type { Datum } from '#lib/tijd/datum.ts';

/** Geeft een afspraak voor in de agenda van dit apparaat; het werk daarvoor komt pas als iemand erom vraagt. */
export async function zetInAgenda(dag: Datum, titel: string): Promise<void> {
	const [{ agendabestand, agendatitel }, { bewaarBestand }] = await Promise.all([
		import('#lib/uitvoer/agenda.ts'),
		import('#lib/staat/bestand.ts')
	]);
	bewaarBestand(`${dag}.ics`, agendabestand(dag, agendatitel(titel), vandaag()), 'text/calendar');
}
