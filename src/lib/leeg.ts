/** Staat in de plaats van de optionele delen van jsPDF (html2canvas, dompurify, canvg) die wij niet gebruiken. */
export default {};
