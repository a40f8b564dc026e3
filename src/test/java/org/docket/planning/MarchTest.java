// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.docket.Shared;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.committees.Calendar;
import org.docket.committees.Committees;
import org.docket.json.NotesJson;
import org.docket.minutes.Notes;
import org.junit.jupiter.api.Test;

/**
 * What comes after a real month, with a real committee file and calendar. Who reports was written down by reading the
 * schedule of the committee file, and read against it again name by name: the 69 of March and the 68 of April, each with
 * the Incubator, the one line under "Next month".
 */
class MarchTest {
    private static final List<String> MARCH = list("""
            Airflow, Allura, Atlas, Axis, Beam, Bigtop, BVal, Camel, Cayenne, CloudStack, Commons,
            Cordova, cTAKES, Curator, Daffodil, DataFusion, ECharts, Felix, Flex, Flink, Gobblin,
            Guacamole, Gump, Helix, Hive, Hudi, Iceberg, Incubator, IoTDB, Jackrabbit, Karaf, Kvrocks,
            Kyuubi, Linkis, Logo Development, Lucene, Lucene.Net, Mnemonic, Mynewt, NetBeans, OFBiz,
            Olingo, OpenDAL, OpenNLP, OpenWebBeans, Paimon, Pekko, Pig, Pivot, PLC4X, Portable Runtime
            (APR), Portals, Pulsar, Royale, SeaTunnel, ServiceMix, Shiro, SINGA, Sling, SpamAssassin,
            Storm, Synapse, Tomcat, TVM, UIMA, Unomi, VCL, Wicket, Yetus, ZooKeeper
""");

    private static final List<String> APRIL = list("""
            Accumulo, ActiveMQ, Airavata, APISIX, Aries, Arrow, AsterixDB, Attic, Avro, bRPC, Calcite,
            CarbonData, Causeway, Celix, CXF, DataFu, DB, Directory, DolphinScheduler, Druid, Dubbo,
            Fineract, Flagon, Fluo, Geronimo, Griffin, Hadoop, HBase, Incubator, InLong, James, jclouds,
            Jena, JMeter, Johnzon, JSPWiki, Kudu, MADlib, Mahout, Maven, Mesos, MINA, MyFaces, NiFi,
            Nutch, NuttX, OpenJPA, OpenMeetings, OpenOffice, ORC, Parquet, PDFBox, Petri, Ranger, Ratis,
            Rya, Samza, SkyWalking, Steve, Struts, Tapestry, Tcl, Tez, Thrift, Tika, TinkerPop, Traffic
            Server, Web Services, Zeppelin
""");

    @Test
    void marchIsReadWithoutAWarning() {
        Agenda march = agenda(next(LocalDate.of(2015, 2, 19)));
        assertEquals(List.of(), march.warnings());
        assertEquals(Optional.of(LocalDate.of(2015, 3, 18)), march.date());
        assertEquals(MARCH, committees(march));
        assertEquals(
                "22:00",
                march.timeOf(march.item("1.").orElseThrow())
                        .orElseThrow()
                        .toLocalTime()
                        .toString());
    }

    @Test
    void aprilIsReadWithoutAWarning() {
        Agenda april = agenda(next(LocalDate.of(2015, 3, 19)));
        assertEquals(List.of(), april.warnings());
        assertEquals(Optional.of(LocalDate.of(2015, 4, 15)), april.date());
        assertEquals(APRIL, committees(april));
    }

    @Test
    void officersAreTakenAlong() {
        Agenda march = agenda(next(LocalDate.of(2015, 2, 19)));
        List<String> before = officers(february());
        assertEquals(15, before.size());
        assertEquals(before, officers(march));
        assertTrue(march.text()
                .contains("       Additionally, please see Attachments 1 through 6.\n\n       [ comments:\n"));
    }

    @Test
    void theMinutesOfJanuaryWereTabled() {
        assertEquals(
                List.of("January 21, 2015", "February 18, 2015"),
                agenda(next(LocalDate.of(2015, 2, 19))).items().stream()
                        .filter(item -> item.kind() == Kind.MINUTES)
                        .map(Item::title)
                        .toList());
    }

    @Test
    void samAsksAxisSoSamLooksAfterIt() {
        NextAgenda next = next(LocalDate.of(2015, 2, 19));
        Report axis = next.reports().stream()
                .filter(report -> report.committee().equals("Axis"))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of("Sam"), axis.shepherd());
        assertEquals("an action item is open", axis.shepherdWhy());
    }

    @Test
    void nobodyLooksAfterTwoMoreThanAnother() {
        Map<String, Integer> counts = new TreeMap<>();
        agenda(next(LocalDate.of(2015, 2, 19))).items().stream()
                .filter(item -> item.kind().isAttached() && item.shepherd().isPresent())
                .filter(item -> !item.shepherd().equals(item.owner()))
                .forEach(item -> counts.merge(item.shepherd().get(), 1, Integer::sum));
        assertEquals(9, counts.size());
        int most = counts.values().stream().max(Integer::compare).orElseThrow();
        assertTrue(counts.values().stream().allMatch(count -> most - count <= 1), counts::toString);
    }

    private static List<String> list(String names) {
        return List.of(names.strip().replaceAll("\\s+", " ").split(", "));
    }

    private static List<String> committees(Agenda agenda) {
        return agenda.items().stream()
                .filter(item -> item.kind() == Kind.COMMITTEE)
                .map(Item::title)
                .toList();
    }

    private static List<String> officers(Agenda agenda) {
        return agenda.items().stream()
                .filter(item -> item.kind() == Kind.EXECUTIVE || item.kind() == Kind.OFFICER)
                .map(item -> item + " " + item.owner() + item.shepherd() + item.reportsTo())
                .toList();
    }

    private static NextAgenda next(LocalDate from) {
        return NextAgenda.of(new Sources(
                Board.builtIn(),
                Optional.of(Past.of(february(), Optional.of(notes()))),
                Committees.parse(Shared.text("data/committee/committee-info.txt")),
                Calendar.parse(Shared.text("data/committee/calendar.txt")),
                from,
                List.of(),
                Optional.empty()));
    }

    private static Notes notes() {
        try {
            return NotesJson.read(Shared.text("data/notes/board_minutes_2015_02_18.json"));
        } catch (Exception malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static Agenda february() {
        return agenda(Utf8.decode(Shared.bytes("data/agendas/" + Shared.MONTH)));
    }

    private static Agenda agenda(NextAgenda next) {
        return agenda(next.text());
    }

    private static Agenda agenda(String text) {
        return Agenda.parse(text, Board.builtIn());
    }
}
