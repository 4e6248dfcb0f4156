package org.backchannel.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Clients are told all codes there are, and none that there isn't. */
class RefusalCodeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern ROW = Pattern.compile("^\\| `([A-Z_]+)` \\|(?: [^|]+ \\|){3}$", Pattern.MULTILINE);

    @Test
    void theReadmeTellsEachCodeWithItsStatusItsMeaningAndWhatToDo() throws IOException {
        assertThat(ROW.matcher(Files.readString(README)).results().map(row -> row.group(1)))
                .as("codes in the table of %s: one row for each value of RefusalCode, in its order", README)
                .containsExactlyElementsOf(
                        Arrays.stream(RefusalCode.values()).map(Enum::name).toList());
    }
}
