/** De zinnen van stap 4 van het werkblad. De resultaatzinnen zijn die van de rapportage (handleiding R26-01, 5.10). */
export const werkbladuitkomstteksten = {
	vastgesteld: (totaal: string) =>
		`De BVV is vastgesteld op ${totaal}. Dit is het totale inkomen dat de inwoner per maand overhoudt voor levensonderhoud.`,
	beslag: (wie: string) => `Op de inkomsten van ${wie} wordt beslag gelegd.`,
	houdtOver: (tbvv: string, inkomens: number) =>
		`Van ${inkomens === 1 ? 'dat inkomen' : 'die inkomens samen'} houdt de inwoner nog over ${tbvv}.`,
	inkomenLager: (netto: string) =>
		`Het netto-inkomen is ${netto}. Dat is niet hoger dan de tBVV, dus er mag niets van af.`,
	overheid:
		'Er wordt geïnd op de bankrekening (overheidsvordering). Er is dan geen inkomen als beslagobject: de tBVV gaat over al het eigen inkomen.',
	overheidBank: (bedrag: string) =>
		`Dit bedrag telt, omdat een overheidsvordering geen derdenbeslag is. Het vrije bedrag van art. 475a lid 5 (${bedrag}) geldt alleen bij beslag onder de bank.`,
	perVierWeken: (bedrag: string) => `Voor de betaler is dat ${bedrag} per vier weken.`,
	ruimte: (bedrag: string) => `De beslagruimte is ${bedrag} per maand.`,
	omslag: 'Verdeling over de beslagen',
	omslagUitleg: 'Er ligt beslag op meer inkomens. De tBVV is naar hoogte verdeeld (art. 475c lid 5).',
	inkomen: 'Inkomen',
	aandeel: 'tBVV per maand',
	bank: (bedrag: string) => `Op de bankrekening blijft ${bedrag} vrij (art. 475a lid 5).`,
	balk: (wie: string) => `Netto inkomen per maand: ${wie}`,
	nogNiet: 'De berekening is nog niet compleet.',
	nogNietUitleg: 'Vul eerst in wat er mist. De tussenstand is tot die tijd voorlopig.',
	stukken: 'Het dossier',
	dossier: 'Bewaar het dossier',
	nieuw: 'Start een nieuwe berekening',
	herleiding: 'Hoe is dit berekend?',
	/** Zonder naam, als link, bestand of op papier. */
	deel: 'Deel dit geval',
	nietOfficieel: 'Dit is een eigen berekening met wat er is ingevuld. Het is geen officiële modelmededeling.'
} as const;
