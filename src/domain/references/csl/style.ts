/**
 * How sources are cited: author and year in the text, a list by author at the end. Written in CSL 1.0.2 for this site
 * (https://docs.citationstyles.org), so that it can say what shared styles cannot: `accessed` is the day on which a source was
 * *recorded here*; a date in full stands at the end of an entry (`available-date`, in the site's own words); a law is
 * cited by its name alone; brackets around names, years and the like are the component's, because each part is a link.
 */
export const STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="sort-only">
  <info>
    <title>Knowledge base, author and year</title>
    <id>knowledge-base-author-year</id>
    <updated>2026-11-22T00:00:00+00:00</updated>
  </info>
  <macro name="author">
    <names variable="author">
      <name name-as-sort-order="all" sort-separator=", " and="text" delimiter=", " delimiter-precedes-last="never"/>
      <substitute>
        <text variable="container-title"/>
        <text variable="publisher"/>
        <text variable="title"/>
      </substitute>
    </names>
  </macro>
  <macro name="author-short">
    <names variable="author">
      <name form="short" and="text" delimiter=", " delimiter-precedes-last="never"/>
      <substitute>
        <text variable="container-title"/>
        <text variable="publisher"/>
        <text variable="title-short"/>
      </substitute>
    </names>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued">
        <date variable="issued"><date-part name="year"/></date>
        <text variable="year-suffix"/>
      </if>
      <else>
        <text term="no date" form="short"/>
        <text variable="year-suffix" prefix="-"/>
      </else>
    </choose>
  </macro>
  <macro name="place">
    <group delimiter=", ">
      <text variable="container-title"/>
      <group>
        <text variable="volume"/>
        <text variable="issue" prefix="(" suffix=")"/>
      </group>
      <text variable="page"/>
    </group>
  </macro>
  <citation et-al-min="3" et-al-use-first="1" disambiguate-add-year-suffix="true">
    <layout delimiter="; ">
      <choose>
        <if type="legislation"><text variable="title-short"/></if>
        <else>
          <group delimiter=" ">
            <text macro="author-short"/>
            <text macro="year"/>
          </group>
        </else>
      </choose>
    </layout>
  </citation>
  <bibliography>
    <sort>
      <key macro="author"/>
      <key variable="issued"/>
      <key variable="title"/>
    </sort>
    <layout suffix=".">
      <group delimiter=". ">
        <group delimiter=" ">
          <text macro="author"/>
          <text macro="year" prefix="(" suffix=")"/>
        </group>
        <text variable="title"/>
        <text macro="place"/>
        <text variable="publisher"/>
        <date variable="available-date"><date-part name="year"/></date>
        <text variable="DOI" prefix="DOI "/>
        <group delimiter=" ">
          <text term="accessed" text-case="capitalize-first"/>
          <date variable="accessed"><date-part name="year"/></date>
        </group>
      </group>
    </layout>
  </bibliography>
</style>`;
