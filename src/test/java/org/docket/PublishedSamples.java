// SPDX-License-Identifier: Apache-2.0
package org.docket;

/** Minutes as a small board publishes them, with a report, a missing one, a resolution, a remark and action items. */
public final class PublishedSamples {
    private static final String MINUTES = """
                               The Heath Foundation

                            Board of Directors Meeting Minutes

                                      March %d


             1. Call to order

                The meeting began at 10:05.

             2. Roll Call

                Directors Present:

                    Ada Moss

             3. Minutes from previous meetings

             4. Executive Officer Reports

             5. Additional Officer Reports

             6. Committee Reports

                A. Heath Ling Project [Cal Luna / Ada]

                   See Attachment A

                   Ada praised the charts.

                   @Ada: ask Ling for the next release

                B. Heath Broom Project [Gen Ista / Ada]

                   No report was submitted.

             7. Special Orders

                A. Change the Heath Ling Project Chair

                   WHEREAS, the chair has had enough of it;

                   NOW, THEREFORE, BE IT RESOLVED, that another is the chair.

                   Special Order 7A, Change the Heath Ling Project Chair, was
                   approved by Unanimous Vote of the directors present.

             8. Discussion Items

             9. Review Outstanding Action Items

                * Ada: ask Broom for a report
                      [ Broom 2019-02-20 ]
                      Status: asked twice

            10. Unfinished Business

            11. New Business

            12. Announcements

            13. Adjournment

                Adjourned at 11:00.

            ============
            ATTACHMENTS:
            ============

            -----------------------------------------
            Attachment A: Report from the Heath Ling Project  [Cal Luna]

              Two releases.

                * small one

            -----------------------------------------
            End of minutes for the March %d board meeting.
            """;

    private PublishedSamples() {}

    /** Those of the meeting in March of a year. */
    public static String march(int year) {
        return MINUTES.formatted(year, year);
    }
}
