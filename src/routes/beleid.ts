/** Zoals een CSP een stuk script of stijl in de pagina aanwijst. */
export async function hash(tekst: string): Promise<string> {
	const som = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(tekst));
	return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(som)))}'`;
}
