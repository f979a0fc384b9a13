/**
 * De elfproef van het burgerservicenummer: negen cijfers, met gewichten 9 tot en met 2 en -1 deelbaar door elf.
 * Acht cijfers mag ook; dan hoort er een nul voor.
 */
export function isBsn(tekst: string): boolean {
	const cijfers = tekst.padStart(9, '0');
	if (!/^\d{9}$/.test(cijfers) || tekst.length < 8 || /^0+$/.test(cijfers)) return false;
	const som = [...cijfers].reduce((totaal, cijfer, plaats) => {
		const gewicht = plaats === 8 ? -1 : 9 - plaats;
		return totaal + gewicht * Number(cijfer);
	}, 0);
	return som % 11 === 0;
}
