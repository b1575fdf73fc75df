package io.github.edgar8k.mapper;

import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.LineKind;
import io.github.edgar8k.lexer.Part;
import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.model.Signatory;
import io.github.edgar8k.model.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the signatures: one for each registrant that signs. Registrants over one signature have the
 * same people; a date printed once for all is the date of each.
 */
public final class SignaturesMapper {
    private SignaturesMapper() {}

    /**
     * The signatures in printed order; none where the part prints neither a registrant nor a
     * signer.
     *
     * @param coverNames the registrants' names on the cover page, which help to tell them from
     *     people; may be empty
     */
    public static List<Signature> map(Part.Signatures part, List<String> coverNames) {
        List<Line> lines = LineBounds.within(part.lines());
        SignatureCells.Read read = SignatureCells.of(lines);
        List<SignatureBlock> blocks =
                new SignatureScanner(read.cells(), new RegistrantName(coverNames)).read();
        List<Signature> signatures = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            SignatureBlock block = blocks.get(i);
            int first = i == 0 ? 0 : start(blocks, i, read.sentences());
            int next =
                    i + 1 < blocks.size() ? start(blocks, i + 1, read.sentences()) : lines.size();
            // Two blocks side by side share their lines.
            LineRange range = range(lines, first, Math.max(next, block.lastLine() + 1));
            LocalDate date = BlockDates.of(read.dates(), blocks, i);
            List<Signatory> signatories = new ArrayList<>(block.signers().size());
            for (SignerLines signer : block.signers()) {
                if (signatories.size() == SignatureBlock.MOST) {
                    break;
                }
                signatories.add(signer.signatory());
            }
            for (String registrant : block.registrants()) {
                signatures.add(new Signature(registrant, date, signatories, range));
            }
        }
        return signatures;
    }

    /** The line where a block begins: the sentence over it where it has a page of its own. */
    private static int start(List<SignatureBlock> blocks, int i, List<Integer> sentences) {
        int first = blocks.get(i).firstLine();
        for (int sentence : sentences) {
            if (sentence > blocks.get(i - 1).lastLine() && sentence < first) {
                return sentence;
            }
        }
        return first;
    }

    private static LineRange range(List<Line> lines, int from, int to) {
        int last = to - 1;
        while (last > from && isSpace(lines.get(last))) {
            last--;
        }
        return Line.range(lines.get(from), lines.get(last));
    }

    private static boolean isSpace(Line line) {
        boolean pageRule = line.kind() == LineKind.RULE && line.indent() == 0;
        return line.isBlank() || line.kind().isFurniture() || pageRule;
    }
}
