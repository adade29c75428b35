import { measureText } from "../../scene/text/measure";
import { dayOf, say } from "../../wording/say";
import { idCounter } from "../pptx/figure-to-pptx";
import type { SlideContent } from "../pptx/package/write-presentation";
import { fitText, wrapText } from "../text/wrap";
import { sourceWords } from "../words/source";
import { type DeckLook, groundOf, innerWidth, slide, textBoxXml } from "./look";

const sizes = { title: 40, leastTitle: 24, subtitle: 20, text: 14 } as const;
/** Title and subtitle stand around this height, points. */
const middle = 250;

/** What the deck is about, what it rests on, and when it was made. */
export function titleSlide(look: DeckLook): SlideContent {
  const { language, spec, context } = look;
  const { dataset } = context.evidence.dataset;
  const nextId = idCounter();
  const title = spec.title.trim() || dataset.title[language];
  const fit = {
    maxLines: 3,
    width: innerWidth,
    fontSize: sizes.title,
    minSize: sizes.leastTitle,
    weight: 600,
  } as const;
  const { lines, fontSize } = fitText(title, fit, measureText);
  const titleHeight = lines.length * fontSize * 1.25;
  const subtitle = wrapText(spec.subtitle.trim(), innerWidth, sizes.subtitle, 400, measureText);
  const about = [
    sourceWords(context.evidence, language),
    say(language, "figure:deck.data", { title: dataset.title[language], version: dataset.version, date: dataset.date }),
    say(language, "figure:deck.made", { today: dayOf(context.today) }),
  ];
  const aboutHeight = 96;
  const boxes = [
    textBoxXml(
      { name: title, top: middle - titleHeight, height: titleHeight, isTitle: true },
      { fontSize, lines: [title], bold: true },
      look,
      nextId,
    ),
    spec.subtitle.trim() === ""
      ? ""
      : textBoxXml(
          { name: spec.subtitle, top: middle + 10, height: subtitle.length * sizes.subtitle * 1.3 },
          { fontSize: sizes.subtitle, lines: [spec.subtitle.trim()] },
          look,
          nextId,
        ),
    textBoxXml(
      { name: say(language, "figure:deck.about"), top: slide.height - slide.margin - aboutHeight, height: aboutHeight },
      { fontSize: sizes.text, lines: about, lineHeight: sizes.text * 1.3 },
      look,
      nextId,
    ),
  ];
  return { shapes: boxes.join(""), background: groundOf(spec), notes: [title, ...about] };
}
