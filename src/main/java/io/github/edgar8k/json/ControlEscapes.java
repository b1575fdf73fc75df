package io.github.edgar8k.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * Escapes what JSON asks for and, because the text may go to a terminal, the control characters
 * that JSON lets stand: U+007F to U+009F.
 */
final class ControlEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;
    private static final int FIRST = 0x80;
    private static final int LAST = 0x9F;

    private final int[] ascii = standardAsciiEscapesForJSON();

    ControlEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
        boolean control = character >= FIRST && character <= LAST;
        return control ? new SerializedString("\\u00" + Integer.toHexString(character)) : null;
    }
}
