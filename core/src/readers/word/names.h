// The names of WordprocessingML and its neighbours as numbers. Once, after parsing, each element and attribute is
// looked up by namespace and local name, whatever its prefix, and the number is written over the name in the
// tree's own buffer: from then on a name is compared as a number, and Transitional, Strict and 2003 are the same.
#pragma once

#include "readers/xml_tree.h"

#include <pugixml.hpp>

#include <cstdint>
#include <string_view>

namespace assure::word {

// clang-format off
#define ASSURE_WORD_NAMES(X) \
    X(w, document) X(w, wordDocument) X(w, body) X(w, p) X(w, pPr) X(w, pStyle) X(w, outlineLvl) X(w, numPr) X(w, numId) \
    X(w, ilvl) X(w, shd) X(w, r) X(w, rPr) X(w, rStyle) X(w, rFonts) X(w, b) X(w, i) X(w, strike) X(w, dstrike) \
    X(w, vanish) X(w, color) X(w, highlight) X(w, t) X(w, delText) X(w, instrText) X(w, delInstrText) X(w, tab) X(w, br) X(w, cr) \
    X(w, sym) X(w, noBreakHyphen) X(w, softHyphen) X(w, ptab) X(w, hyperlink) X(w, anchor) X(w, smartTag) X(w, fldSimple) X(w, instr) \
    X(w, fldChar) X(w, fldCharType) X(w, ffData) X(w, checkBox) X(w, checked) X(w, ins) X(w, del) X(w, moveFrom) \
    X(w, moveTo) X(w, sdt) X(w, sdtPr) X(w, sdtContent) X(w, alias) X(w, tag) X(w, showingPlcHdr) X(w, docPartObj) \
    X(w, docPartGallery) X(w, tbl) X(w, tblPr) X(w, tblStyle) X(w, tr) X(w, trPr) X(w, tblHeader) X(w, gridBefore) X(w, tc) \
    X(w, tcPr) X(w, gridSpan) X(w, vMerge) X(w, hMerge) X(w, vmerge) X(w, hmerge) X(w, cellDel) X(w, cellIns) X(w, fill) X(w, txbxContent) X(w, sectPr) \
    X(w, headerReference) X(w, footerReference) X(w, footnoteReference) X(w, endnoteReference) X(w, commentReference) \
    X(w, altChunk) X(w, subDoc) X(w, object) X(w, hdr) X(w, ftr) X(w, footnotes) X(w, footnote) X(w, endnotes) X(w, endnote) \
    X(w, comments) X(w, comment) X(w, author) X(w, commentRangeStart) X(w, commentRangeEnd) X(w, dir) X(w, bdo) X(w, styles) X(w, style) X(w, styleId) X(w, name) X(w, basedOn) X(w, docDefaults) X(w, rPrDefault) X(w, type) \
    X(w, numbering) X(w, num) X(w, abstractNum) X(w, abstractNumId) X(w, lvl) X(w, numFmt) X(w, id) X(w, val) X(w, font) X(w, ascii) X(w, hAnsi) \
    X(w, proofErr) X(w, bookmarkStart) X(w, bookmarkEnd) X(w, lastRenderedPageBreak) X(w, rPrChange) X(w, pPrChange) X(w, tblGrid) X(w, tcW) \
    X(w, listPr) X(w, ilfo) X(w, background) X(w, pict) X(w, binData) X(w, docPr) X(w, docOleData) X(w, lists) X(w, fonts) X(w, sectPrChange) \
    X(w, fldData) X(w, character) X(w, ruby) X(w, rt) X(aml, annotation) \
    X(w14, checkbox) X(mc, AlternateContent) X(mc, Fallback) X(m, mr) X(a, blip) X(a, a_p) X(a, a_t) \
    X(c, chart) X(o, OLEObject) X(v, imagedata) X(v, textpath) X(dgm, relIds) X(dgm, pt) X(dgm, dataModel) X(r, embed) X(r, link) X(r, dm) X(r, r_id) \
    X(pkg, package) X(pkg, part) X(pkg, xmlData) X(pkg, binaryData) X(pkg, pkg_name) X(pkg, contentType) \
    X(rel, Relationships) X(rel, Relationship) X(none, Id) X(none, Type) X(none, Target) X(none, TargetMode) X(none, Requires) X(none, string) \
    X(ct, Types) X(ct, Override) X(ct, Default) X(none, PartName) X(none, ContentType) X(none, Extension) \
    X(cp, coreProperties) X(cp, lastModifiedBy) X(dc, title) X(dc, creator) X(dc, subject) X(dcterms, created) X(dcterms, modified) \
    X(o, Title) X(o, Author) X(o, Created) X(o, LastSaved) X(o, DocumentProperties)
// clang-format on

enum class Name : std::uint16_t {
    unknown,
#define ASSURE_ENUMERATOR(ns, local) local,
    ASSURE_WORD_NAMES(ASSURE_ENUMERATOR)
#undef ASSURE_ENUMERATOR
    // Names whose local part another namespace has too, and what interning itself decides.
    w14_checked,
    w_default,
    m_t,
    choice_understood,
    choice_unknown,  // the last
};

// Writes the numbers into the tree. Afterwards its names are no text any more.
void intern_names(XmlTree& tree);
// The same while trees are made, one after the other, on this thread.
XmlNameWriter& name_writer();

inline Name interned(const char* name) {
    return Name{written_number(name)};
}

inline Name name_of(pugi::xml_node node) {
    // A name of text is empty, and no number of a name begins with a NUL.
    static_assert(Name::choice_unknown < Name{256});
    const char* const name = node.name();
    return *name != '\0' ? interned(name) : Name::unknown;
}

// The raw value of an attribute; empty where there is none.
inline std::string_view attribute(pugi::xml_node node, Name name) {
    for (pugi::xml_attribute found = node.first_attribute(); exists(found); found = found.next_attribute()) {
        if (interned(found.name()) == name) return found.value();
    }
    return {};
}

inline pugi::xml_node child(pugi::xml_node node, Name name) {
    pugi::xml_node found = node.first_child();
    while (exists(found) && name_of(found) != name)
        found = found.next_sibling();
    return found;
}

inline std::string_view value(pugi::xml_node node) {
    return attribute(node, Name::val);
}

// <w:b/>, <w:b w:val="1"/>, "true", "on" say yes.
inline bool is_on(pugi::xml_node node) {
    const std::string_view text = value(node);
    return text != "0" && text != "false" && text != "off" && text != "none";
}

}  // namespace assure::word
