import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { Dossierstaat } from '#lib/staat/dossierstaat.svelte.ts';
import { neemSleepAan } from '#lib/staat/overzichtstaat.svelte.ts';

/** Wat er op een pagina viel, zoals de browser het op dat moment geeft. */
interface Gevallen {
	readonly deel: FileSystemEntry | File | null;
	readonly bestand: File | null;
	readonly greep: Promise<FileSystemHandle | null> | undefined;
}

/** Een dossier gaat open waar ook bewaard wordt; meer bestanden of een map horen in de lijst. */
export async function vang(staat: Dossierstaat, delen: readonly Gevallen[]): Promise<void> {
	const [eerste, ...meer] = delen;
	if (!eerste) return;
	const isMap = eerste.deel !== null && 'isDirectory' in eerste.deel && eerste.deel.isDirectory;
	if (meer.length > 0 || isMap || page.route.id?.includes('clienten')) {
		await goto(resolve('/werkblad/clienten/'));
		return neemSleepAan(delen.map(({ deel }) => deel));
	}
	const plek = await eerste.greep?.catch(() => null);
	if (!eerste.bestand) return;
	staat.gebracht = {
		bestand: eerste.bestand,
		greep: plek instanceof FileSystemFileHandle ? plek : null
	};
	await goto(resolve('/bewaren/'));
}
