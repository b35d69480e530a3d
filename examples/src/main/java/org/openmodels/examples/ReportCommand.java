package org.openmodels.examples;

import java.nio.file.Path;
import org.openmodels.licenses.advice.Advisor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code report}: the state of open models as one page. */
@Command(name = "report", description = "Writes the state of open models as one self-contained page.")
final class ReportCommand extends View {
    @Parameters(paramLabel = "OUT.html", description = "The file to write.")
    private Path out = Path.of("state-of-open-models.html");

    @Override
    public Integer call() {
        StatePage page = StatePage.of(Advisor.bundled());
        String html = page.html();
        Inputs.write(out, html);
        print(
                () -> new Answer().with("report", out.toString()).with("characters", html.length()),
                screen -> screen.text(0, "Wrote " + out + " (" + page.sections().size() + " sections)"));
        return 0;
    }
}
