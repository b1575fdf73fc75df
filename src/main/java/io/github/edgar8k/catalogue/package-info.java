/**
 * What the SEC and EDGAR fixed: items, submission types, jurisdictions, the wordings of the form.
 */
package io.github.edgar8k.catalogue;
