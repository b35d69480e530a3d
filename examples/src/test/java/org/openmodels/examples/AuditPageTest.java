package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The page of an audit")
class AuditPageTest {
    private static final String HOSTILE = "o/<script>alert(1)</script>";

    /** Sorts by model, filters, opens evidence and lineage, as a reader does, and leaves what is to be seen in the title. */
    private static final String READER = """
            <script>
            addEventListener('load', () => {
              const rows = () => [...document.querySelectorAll('#table tbody tr')].filter(r => !r.hidden);
              const models = () => rows().map(r => r.cells[1].textContent).join(' ');
              const all = models();
              const model = document.querySelectorAll('#table thead button')[1];
              model.click();
              const up = models(), sort = model.parentElement.getAttribute('aria-sort');
              model.click();
              const down = models();
              const search = document.getElementById('search');
              search.value = 'o/dropped';
              document.getElementById('filters').dispatchEvent(new Event('input'));
              const filtered = models();
              rows()[0].querySelector('.more').click();
              const evidence = rows()[0].querySelector('.evidence').textContent.includes('LicenseRef-llama-3.1, 2');
              search.value = '';
              document.getElementById('severity').value = 'RELABELLED';
              document.getElementById('filters').dispatchEvent(new Event('input'));
              const relabelled = models();
              document.getElementById('severity').value = '';
              document.getElementById('filters').dispatchEvent(new Event('input'));
              rows().find(r => r.cells[1].textContent === 'a/last').querySelector('.model').click();
              const tree = document.getElementById('tree').textContent;
              const bound = tree.includes('LicenseRef-llama-3.1 modified from meta/base') && tree.includes('via o/dropped');
              const charts = document.querySelectorAll('.chart svg').length;
              document.title = JSON.stringify({all, up, down, sort, filtered, evidence, relabelled, bound, charts});
            });
            </script>
            """;

    /** What the keyboard and a screen reader meet: names of controls, their order, the focus ring, and no tag out of a name. */
    private static final String LISTENER = """
            <script>
            addEventListener('load', () => {
              const controls = [...document.querySelectorAll('button, input, select, a[href], summary')];
              const unnamed = controls.filter(c => !(c.labels?.length || c.textContent.trim() || c.getAttribute('aria-label'))).length;
              const jumps = document.querySelectorAll('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').length;
              const first = controls[0].className;
              const heads = [...document.querySelectorAll('#table thead th[aria-sort] > button')].length;
              const search = document.getElementById('search');
              search.focus({focusVisible: true});
              const ring = getComputedStyle(search).outlineStyle + ' ' + getComputedStyle(search).outlineWidth;
              const scripts = document.scripts.length;
              const images = [...document.querySelectorAll('.chart')].every(c => c.getAttribute('role') === 'img' && c.getAttribute('aria-label'));
              const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
              document.title = JSON.stringify({unnamed, jumps, first, heads, ring, scripts, images, wide});
            });
            </script>
            """;

    /** What stands ready for the printer: light, and each chart of a size of its own, whatever the window. */
    private static final String PRINTER = """
            <script>
            addEventListener('load', () => {
              const theme = document.getElementById('theme');
              theme.click();
              dispatchEvent(new Event('beforeprint'));
              const sizes = [...document.querySelectorAll('.chart svg')].map(c => c.getAttribute('width') + 'x' + c.getAttribute('height'));
              const printed = document.documentElement.dataset.theme;
              dispatchEvent(new Event('afterprint'));
              document.title = JSON.stringify({sizes, printed, after: document.documentElement.dataset.theme});
            });
            </script>
            """;

    private static Path report(Path folder) throws IOException {
        Path input = folder.resolve("hub.jsonl");
        Files.writeString(input, """
                {"id":"meta/base","cardData":{"license":"llama3.1"}}
                {"id":"o/dropped","cardData":{"license":"apache-2.0"},"baseModels":{"models":[{"id":"meta/base"}]}}
                {"id":"%s","cardData":{"license":"mit"},"baseModels":{"models":[{"id":"meta/base"}]}}
                {"id":"a/last","cardData":{"license":"mit"},"baseModels":{"models":[{"id":"o/dropped"}]}}
                {"id":"z/copy","cardData":{"license":"apache-2.0"},"baseModels":{"relation":"quantized","models":[{"id":"z/free"}]}}
                {"id":"z/free","cardData":{"license":"mit"}}
                {broken
                """.formatted(HOSTILE), StandardCharsets.UTF_8);
        Path page = folder.resolve("report.html");
        Console console = Console.run("audit", input.toString(), "--out", page.toString(), "--model", HOSTILE);
        assertEquals(0, console.code(), console.err());
        return page;
    }

    @Test
    @DisplayName("is one file without a link to elsewhere, in which no name becomes a tag")
    void selfContained(@TempDir Path folder) throws IOException {
        String html = Files.readString(report(folder), StandardCharsets.UTF_8);
        assertFalse(html.contains(HOSTILE));
        assertTrue(html.contains("o/&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertTrue(html.contains("o/\\u003cscript\\u003e"));
        String markup = html.substring(0, html.indexOf("<script type=\"application/json\""));
        assertFalse(
                markup.contains("<link") || markup.contains(" src=") || markup.contains("@import"), "loads nothing");
        assertTrue(html.contains("default-src 'none'"));
        assertTrue(html.contains("Lines that could not be read"));
        assertFalse(html.contains(folder.toString()), "names the file, not where it lies");
    }

    @Test
    @DisplayName("sorts, filters, shows evidence, the licenses that reach a model and charts in a browser")
    void worksInABrowser(@TempDir Path folder) throws IOException, InterruptedException {
        String hostile = HOSTILE.replace("<", "&lt;").replace(">", "&gt;");
        assertEquals(
                "{\"all\":\"o/dropped " + hostile + " a/last z/copy\",\"up\":\"a/last " + hostile
                        + " o/dropped z/copy\",\"down\":\"z/copy o/dropped " + hostile
                        + " a/last\",\"sort\":\"ascending\",\"filtered\":\"o/dropped a/last\",\"evidence\":true,"
                        + "\"relabelled\":\"z/copy\",\"bound\":true,\"charts\":4}",
                Browser.title(report(folder), READER, "1280,2000"));
    }

    @Test
    @DisplayName("is usable by keyboard and on a narrow screen, and no name runs as a script")
    void keyboard(@TempDir Path folder) throws IOException, InterruptedException {
        assertEquals(
                "{\"unnamed\":0,\"jumps\":0,\"first\":\"skip\",\"heads\":6,\"ring\":\"solid 3px\",\"scripts\":4,"
                        + "\"images\":true,\"wide\":false}",
                Browser.title(report(folder), LISTENER, "500,2000"));
    }

    @Test
    @DisplayName("is printed in light, with charts as wide as the paper")
    void printer(@TempDir Path folder) throws IOException, InterruptedException {
        assertEquals(
                "{\"sizes\":[\"310x330\",\"310x330\",\"310x330\",\"660x380\"],\"printed\":\"light\",\"after\":\"dark\"}",
                Browser.title(report(folder), PRINTER, "500,2000"));
    }

    @Test
    @DisplayName("is pictured in light and dark, and printed")
    void pictures(@TempDir Path folder) throws IOException, InterruptedException {
        String page = report(folder).toUri().toString();
        Path light = folder.resolve("light.png");
        Browser.run(folder.resolve("log"), "1280,2000", "--screenshot=" + light, page);
        Path dark = folder.resolve("dark.png");
        Browser.run(
                folder.resolve("log"),
                "1280,2000",
                "--blink-settings=preferredColorScheme=0",
                "--screenshot=" + dark,
                page);
        Path paper = folder.resolve("page.pdf");
        Browser.run(folder.resolve("log"), "1280,2000", "--print-to-pdf=" + paper, page);
        assertTrue(brightness(light) > 200, "a light page is bright: " + brightness(light));
        assertTrue(brightness(dark) < 60, "a dark page is dark: " + brightness(dark));
        assertTrue(Files.size(paper) > 10_000, "a document");
    }

    private static double brightness(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        long sum = 0;
        long points = 0;
        for (int y = 0; y < image.getHeight(); y += 7) {
            for (int x = 0; x < image.getWidth(); x += 7) {
                int rgb = image.getRGB(x, y);
                sum += ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3;
                points++;
            }
        }
        return sum / (double) points;
    }
}
