package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The page of the analysis")
class StatePageTest {
    /**
     * Which charts are not drawn, and which words of a chart lie over others, by more than a pixel
     * from side to side and three from top to bottom; how wide words are depends on the fonts that are installed.
     */
    private static final String SEEN = """
            <script>
            addEventListener('load', () => {
              const charts = [...document.querySelectorAll('.chart')];
              const drawn = charts.length > 5 && charts.length === Object.keys(CHARTS).length;
              const empty = drawn ? charts.filter(c => !c.querySelector('svg path')).map(c => c.id) : ['not all charts'];
              const over = [];
              for (const chart of charts) {
                const words = [...chart.querySelectorAll('text')].filter(t => t.textContent.trim()).map(t => [t.textContent, t.getBoundingClientRect()]);
                words.forEach(([a, r], i) => words.slice(i + 1).forEach(([b, s]) => {
                  if (Math.min(r.right, s.right) - Math.max(r.left, s.left) > 1 && Math.min(r.bottom, s.bottom) - Math.max(r.top, s.top) > 3) over.push(chart.id + ': ' + a + ' / ' + b);
                }));
                const place = chart.getBoundingClientRect();
                words.filter(([, r]) => r.left < place.left - 1 || r.right > place.right + 1).forEach(([a]) => over.push(chart.id + ': ' + a + ' is cut'));
              }
              const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
              document.title = JSON.stringify({empty, over, wide});
            });
            </script>
            """;

    /** What stands ready for the printer: all numbers, and charts as wide as the paper; and that it is undone. */
    private static final String PRINTER = """
            <script>
            addEventListener('load', () => {
              const closed = () => document.querySelectorAll('details:not([open])').length;
              const widths = () => [...new Set([...document.querySelectorAll('.chart svg')].map(c => c.getAttribute('width')))];
              const before = closed();
              dispatchEvent(new Event('beforeprint'));
              const hidden = closed(), paper = widths();
              dispatchEvent(new Event('afterprint'));
              document.title = JSON.stringify({hidden, paper, undone: before > 0 && closed() === before && widths()[0] !== '650'});
            });
            </script>
            """;

    @TempDir
    private static Path folder = Path.of("");

    private static Path page = Path.of("");

    @BeforeAll
    static void report() {
        page = folder.resolve("state.html");
        assertEquals(0, Console.run("report", page.toString()).code());
    }

    @ParameterizedTest
    @DisplayName("draws every chart, with no word over another or cut, on screens of any width")
    @ValueSource(strings = {"1280,2000", "768,2000", "500,2000"})
    void isReadable(String size) throws Exception {
        assertEquals("{\"empty\":[],\"over\":[],\"wide\":false}", Browser.title(page, SEEN, size));
    }

    @Test
    @DisplayName("is printed with all numbers and with charts as wide as the paper")
    void isPrinted() throws Exception {
        assertEquals("{\"hidden\":0,\"paper\":[\"650\"],\"undone\":true}", Browser.title(page, PRINTER, "1280,2000"));
    }
}
