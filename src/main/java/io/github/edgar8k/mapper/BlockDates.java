package io.github.edgar8k.mapper;

import java.time.LocalDate;
import java.util.List;

/**
 * Which date belongs to which registrant's block: one among its lines; else the one between it and
 * its neighbour, on the side where the first block has its date; else one that is printed for all.
 */
final class BlockDates {
    private BlockDates() {}

    /** The date of block {@code i}, or null where none is printed. */
    static LocalDate of(List<SignatureDate> dates, List<SignatureBlock> blocks, int i) {
        SignatureBlock block = blocks.get(i);
        int previousEnd = i == 0 ? -1 : blocks.get(i - 1).lastLine();
        int nextStart = i + 1 < blocks.size() ? blocks.get(i + 1).firstLine() : Integer.MAX_VALUE;
        boolean beside = i > 0 && previousEnd >= block.firstLine() || nextStart <= block.lastLine();
        SignatureDate own = null;
        SignatureDate before = null;
        SignatureDate behind = null;
        SignatureDate any = null;
        SignatureDate weak = null;
        for (SignatureDate date : dates) {
            int line = date.line();
            if (date.weak()) {
                weak = weak == null || line < nextStart ? date : weak;
            } else if (beside) {
                own = own == null || isNearer(date, own, block.column()) ? date : own;
            } else if (line >= block.firstLine() && line <= block.lastLine()) {
                own = own == null ? date : own;
            } else if (line > block.lastLine() && line < nextStart) {
                behind = behind == null ? date : behind;
            } else if (line < block.firstLine() && line > previousEnd) {
                before = date;
            }
            if (!date.weak() && (any == null || line < block.firstLine())) {
                any = date;
            }
        }
        boolean datesFirst = any != null && firstLine(dates) < blocks.get(0).firstLine();
        SignatureDate near = datesFirst ? before : behind == null ? before : behind;
        SignatureDate found = own != null ? own : near != null ? near : any != null ? any : weak;
        return found == null ? null : found.date();
    }

    private static boolean isNearer(SignatureDate date, SignatureDate than, int column) {
        return Math.abs(date.column() - column) < Math.abs(than.column() - column);
    }

    private static int firstLine(List<SignatureDate> dates) {
        for (SignatureDate date : dates) {
            if (!date.weak()) {
                return date.line();
            }
        }
        return Integer.MAX_VALUE;
    }
}
