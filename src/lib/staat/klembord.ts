/** Zet een tekst op het klembord. Onwaar als de browser dat niet toestaat. */
export async function naarKlembord(tekst: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(tekst);
		return true;
	} catch {
		return false;
	}
}

/** Of dit adres alleen op dit apparaat bestaat: een link hierheen heeft voor een ander geen zin. */
export const isEigenApparaat = ({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): boolean =>
	protocol === 'file:' || hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
