import { mount, unmount } from 'svelte';
import type { Ontgrendel } from '#lib/staat/bestand-openen.ts';
import { kanVersleutelen, maakOpen } from '#lib/staat/slot.ts';
import Wachtzinvraag from '#lib/weergave/kluis/Wachtzinvraag.svelte';

/** Vraagt in een venster om de wachtzin van een bestand, tot zij past of iemand ervan afziet. */
export const vraagWachtzin =
	(naam: string): Ontgrendel =>
	(opSlot) =>
		new Promise((klaar) => {
			let open: Awaited<ReturnType<typeof maakOpen>> = null;
			const venster = mount(Wachtzinvraag, {
				target: document.body,
				props: {
					naam,
					kan: kanVersleutelen(),
					probeer: async (wachtzin: string) => {
						open = await maakOpen(opSlot, wachtzin);
						return open !== null;
					},
					onsluit: () => {
						void unmount(venster);
						klaar(open);
					}
				}
			});
		});
