import type { VasteLezingId } from '../../herleiding/lezingen.ts';

/** De keuzes bij de indicatie van het vrij te laten bedrag (vtlb), in een zin. */
export const VTLB_LEZINGTEKSTEN: Record<Extract<VasteLezingId, `vtlb${string}`>, string> = {
	vtlbBvvOverAlles:
		'Vtlb: de vloer is de beslagvrije voet over al het eigen inkomen samen, voor de afronding; een lopend beslag telt daar niet, want het vervalt.',
	vtlbNominaalNietNegatief:
		'Vtlb: het nominaal bedrag is nooit lager dan nul, omdat de wet alleen verhogen toestaat.',
	vtlbCompensatiekop:
		'Vtlb: bepaalt 95% van het inkomen de beslagvrije voet, dan is er geen compensatiekop om af te trekken.',
	vtlbKopMetLid7:
		'Vtlb: de ophoging van lid 7 hoort bij de compensatiekop, die van lid 5 niet; aftrek voor de partner verlaagt de kop niet.',
	vtlbLastenMogenNegatief:
		'Vtlb: elk deel van de individuele lasten mag negatief zijn; of dat zo hoort is niet bekend.',
	vtlbLastenAlleenBijFormule:
		'Vtlb: individuele lasten tellen alleen bij de gewone formule in Nederland; anders is er geen compensatiekop.',
	vtlbGeenKinderen: 'Vtlb: zonder kinderen onder de 18 is het missende kindgebonden budget nul.',
	vtlbPglAlleenBijFormule:
		'Vtlb: de correctie voor AOW geldt alleen bij de gewone formule, en voor partners als een van beiden AOW heeft.',
	vtlbEigenRisico:
		'Vtlb: zonder opgave telt het eigen risico van € 385 per jaar voor u en een partner met bekend inkomen.',
	vtlbWoonlastenOverlap:
		'Vtlb: gaf lid 5 al een ophoging, dan telt bij woonlasten boven het maximum hooguit de rest.',
	vtlbPartnerOnbekend:
		'Vtlb: is het inkomen van de partner onbekend, dan is er geen grens van 95% van het inkomen; buiten de gewone formule in Nederland geven wij geen bedrag.',
	vtlbGedeeldGeblokkeerd:
		'Vtlb: is het inkomen van de partner onbekend, dan tellen AOW, individuele lasten, woonlasten, belastingen, studiekosten en kinderopvang als gedeelde kosten niet mee.',
	vtlbPaarHuishouden:
		'Vtlb: bij een partner met bekend inkomen gaan de individuele lasten over het hele huishouden; de verdeling van andere kosten is zelf in te vullen.',
	vtlbVakantiegeldGelijk:
		'Vtlb: inkomen en vtlb zijn allebei met of allebei zonder vakantiegeld; zonder betekent dat 1/12 van het vrije deel van het vtlb af gaat; is niets bekend, dan is er geen afloscapaciteit.',
	vtlbVakantiegeldHulp:
		'Vtlb: eerst blijft wat onder de beslagvrije voet is opgebouwd, dan 1/12 van het vrije deel per maand, hooguit wat er nog over is.',
	vtlbEditieAlleenZelf: 'Vtlb: een normbedrag geldt alleen in de editie waar het in staat.',
	vtlbAutoformule:
		'Vtlb: autokosten zijn vast bedrag + kilometers × prijs − vergoeding; een zelf ingevuld bedrag gaat voor.',
	vtlbOmgangformule:
		'Vtlb: omgang is dagen per maand × kinderen × bedrag per dag; een zelf ingevuld bedrag gaat voor.',
	vtlbNormbedrag:
		'Vtlb: bij bijstand met een toegekende norm en ander inkomen is de grens 95% van die norm en het andere inkomen samen.',
	vtlbLooptijd: 'Vtlb: de looptijd is 18 maanden, tenzij een andere is opgegeven.'
};
