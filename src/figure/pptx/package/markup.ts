const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const presentation = "http://schemas.openxmlformats.org/presentationml/2006/main";

/** What every part of a presentation begins with. */
export const namespaces = `xmlns:a="${drawing}" xmlns:r="${relations}" xmlns:p="${presentation}"`;

/** The tree of shapes of a slide, a master or a notes page. */
export function slideTree(shapes: string): string {
  const none = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/>';
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${none}</a:xfrm></p:grpSpPr>${shapes}</p:spTree>`;
}
