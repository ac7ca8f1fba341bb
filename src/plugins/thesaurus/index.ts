import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {skosJsonLd} from '../../domain/concepts/skos';
import {routes} from '../../domain/model/routes';
import {glossary, topicCards, topicView} from '../../domain/views/topics';
import {siteModel} from '../../site/readSite';
import {localeOf} from '../localePlugin';
import {pageMaker} from '../pageMaker';

/** `/topics`, a page for each topic, `/glossary`, and the thesaurus as SKOS. */
export default function thesaurus(context: LoadContext): Plugin {
  const locale = localeOf(context);
  const model = () => siteModel(context.siteDir);
  return {
    name: 'thesaurus',
    async contentLoaded({actions}) {
      const make = pageMaker(context, actions);
      await make(routes.topics, 'TopicsPage', {topics: topicCards(model(), locale)});
      for (const concept of Object.values(model().concepts).filter(({topic}) => topic)) {
        await make(routes.topic(concept.id), 'TopicPage', {topic: topicView(model(), concept, locale)});
      }
      await make(routes.glossary, 'GlossaryPage', {terms: glossary(model(), locale), locale});
    },
    async postBuild({outDir, siteConfig}) {
      await fs.mkdir(path.join(outDir, 'data'), {recursive: true});
      const json = JSON.stringify(skosJsonLd(model().concepts, siteConfig.url), null, 1);
      await fs.writeFile(path.join(outDir, 'data', 'thesaurus.jsonld'), json);
    },
  };
}
