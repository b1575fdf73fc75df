/**
 * Pages to look at: {@link io.github.edgar8k.view.FilingPage} sets a filing's lines beside its
 * record, {@link io.github.edgar8k.view.IndexPage} lists many filings. A page is one HTML file that
 * loads nothing. Everything that comes from a filing goes through {@link
 * io.github.edgar8k.view.Markup#text} or {@link io.github.edgar8k.view.ScriptData}, which leave no
 * markup in it.
 */
package io.github.edgar8k.view;
