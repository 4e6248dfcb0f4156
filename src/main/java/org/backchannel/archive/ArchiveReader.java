package org.backchannel.archive;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.backchannel.database.ColumnType;
import org.backchannel.database.Table;
import org.backchannel.digest.Sha256;

/** Reads an archive line by line, compressed or not, and refuses one that isn't whole. */
final class ArchiveReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String CUT_OFF =
            "the archive ends before its closing line: it was cut off on its way here;" + " copy or export it again";
    private static final int GZIP = 0x1f;

    private final InputStream in;
    private final MessageDigest digest = Sha256.digest();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private long number;

    /** @param in closed by whoever opened it */
    ArchiveReader(InputStream in) throws IOException, ArchiveRefused {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(1);
        boolean compressed = buffered.read() == GZIP;
        buffered.reset();
        try {
            this.in = compressed ? new GZIPInputStream(buffered, 1 << 16) : buffered;
        } catch (EOFException end) {
            throw new ArchiveRefused(CUT_OFF);
        }
    }

    Head head() throws IOException, ArchiveRefused {
        Head head;
        try {
            head = next(Head.class);
        } catch (ArchiveRefused unreadable) {
            throw unreadable.getMessage().equals(CUT_OFF) ? unreadable : notAnArchive();
        }
        if (!Head.FORMAT.equals(head.format())) {
            throw notAnArchive();
        }
        if (head.version() != Head.VERSION) {
            throw new ArchiveRefused("the archive has version " + head.version() + " of the format, and this"
                    + " application reads version " + Head.VERSION + "; import it with the application that wrote it");
        }
        return head;
    }

    Section section() throws IOException, ArchiveRefused {
        return next(Section.class);
    }

    Object[] row(Table table) throws IOException, ArchiveRefused {
        JsonNode values = next(JsonNode.class);
        List<Table.Column> columns = table.columns();
        if (!values.isArray() || values.size() != columns.size()) {
            throw unexpected("isn't a row of " + table.name() + ", which has " + columns.size() + " columns");
        }
        Object[] row = new Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = value(values.get(i), columns.get(i));
        }
        return row;
    }

    /** Reads the closing line, and refuses an archive whose bytes aren't those that were written. */
    void finish() throws IOException, ArchiveRefused {
        String read = Sha256.hex(digest);
        String written = next(Closing.class).sha256();
        if (!read.equals(written)) {
            throw new ArchiveRefused("the archive isn't what was exported: its SHA-256 is " + read
                    + ", and its closing line says " + written + "; copy or export it again");
        }
        if (position < limit || in.read() >= 0) {
            throw unexpected("is the closing line, but more follows");
        }
    }

    private Object value(JsonNode value, Table.Column column) throws ArchiveRefused {
        ColumnType type = column.type();
        try {
            if (value.isNull()) {
                return null;
            } else if (type == ColumnType.INTEGER && value.isIntegralNumber()) {
                return value.longValue();
            } else if (type == ColumnType.BOOLEAN && value.isBoolean()) {
                return value.booleanValue();
            } else if (type == ColumnType.TEXT && value.isTextual()) {
                return value.textValue();
            } else if (type == ColumnType.DAY && value.isTextual()) {
                return LocalDate.parse(value.textValue());
            } else if (type == ColumnType.INSTANT && value.isTextual()) {
                return Instant.parse(value.textValue());
            }
        } catch (DateTimeException unreadable) {
            throw unexpected("has no date in the column " + column.name());
        }
        throw unexpected(
                "has no " + type.name().toLowerCase(java.util.Locale.ROOT) + " in the column " + column.name());
    }

    private <T> T next(Class<T> type) throws IOException, ArchiveRefused {
        try {
            readLine();
        } catch (EOFException end) {
            throw new ArchiveRefused(CUT_OFF);
        } catch (ZipException damaged) {
            throw new ArchiveRefused("the archive is damaged after line " + number + "; copy or export it again");
        }
        try {
            return JSON.readValue(line.toByteArray(), type);
        } catch (com.fasterxml.jackson.core.JacksonException unreadable) {
            throw unexpected("isn't what should stand there");
        }
    }

    private void readLine() throws IOException {
        line.reset();
        boolean whole = false;
        while (!whole) {
            if (position == limit) {
                fill();
            }
            int start = position;
            while (position < limit && buffer[position] != '\n') {
                position++;
            }
            line.write(buffer, start, position - start);
            whole = position < limit;
            position += whole ? 1 : 0;
            digest.update(buffer, start, position - start);
        }
        number++;
    }

    private void fill() throws IOException {
        position = 0;
        limit = Math.max(in.read(buffer), 0);
        if (limit == 0) {
            throw new EOFException();
        }
    }

    private ArchiveRefused unexpected(String what) {
        return new ArchiveRefused("line " + number + " of the archive " + what + "; copy or export it again");
    }

    private static ArchiveRefused notAnArchive() {
        return new ArchiveRefused("that isn't an archive of a record; make one by 'export'");
    }
}
