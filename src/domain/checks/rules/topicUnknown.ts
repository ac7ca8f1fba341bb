import {recordExists} from '../../model/lookup';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A page tagged with something that is not a topic. */
export const topicUnknown: ModelRule = {
  id: 'topic-unknown',
  severity: 'error',
  texts: {
    cs: {
      what: 'Téma „{topic}“ neexistuje.',
      why: 'Stránka by se pod žádným tématem neobjevila.',
      mend: 'Vyberte z témat: {topics}. Nové téma je pojem v data/concepts s „topic: true“.',
    },
    en: {
      what: 'The topic “{topic}” does not exist.',
      why: 'The page would not appear under any topic.',
      mend: 'Choose from the topics: {topics}. A new topic is a concept in data/concepts with “topic: true”.',
    },
    nb: {
      what: 'Temaet «{topic}» finnes ikke.',
      why: 'Siden ville ikke vises under noe tema.',
      mend: 'Velg blant temaene: {topics}. Et nytt tema er et begrep i data/concepts med «topic: true».',
    },
  },
  check(model) {
    const topics = Object.values(model.concepts)
      .filter((concept) => concept.topic)
      .map((concept) => concept.id);
    const isTopic = (id: string) =>
      Object.hasOwn(model.concepts, id) ? topics.includes(id) : recordExists(model, 'concepts', id);
    return model.pages.flatMap((page) =>
      page.frontMatter.topics
        .filter((topic) => !isTopic(topic))
        .map((topic) =>
          problem(topicUnknown, {file: page.file, line: page.lines.topics}, {topic, topics: topics.join(', ')}),
        ),
    );
  },
};
