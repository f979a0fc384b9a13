/**
 * Vraagt om een bestand met het venster van de browser zelf, als dat er is: dan is ook bekend waar het staat, en kan bewaren het
 * bijwerken.
 * @param verder kiest het bestand op de gewone manier, als de browser zo'n venster niet heeft
 */
export async function kiesMetGreep(
	verder: () => void,
	neem: (greep: FileSystemFileHandle) => Promise<void>
): Promise<void> {
	if (!window.showOpenFilePicker) return verder();
	const [greep] = await window.showOpenFilePicker().catch((): FileSystemFileHandle[] => []);
	// Zonder: iemand koos niets.
	if (greep) await neem(greep);
}

/** Een bestand dat intussen weg is, is leeg: dan staat er dat het niet open kan. */
export const bestandBij = (greep: FileSystemFileHandle): Promise<File> =>
	greep.getFile().catch(() => new File([], greep.name));
