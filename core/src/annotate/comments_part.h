// The part that holds the comments themselves.
#pragma once

#include "annotate/comment_text.h"
#include "annotate/markup.h"
#include "annotate/xml_pieces.h"
#include "assure/plugin/dates.h"

#include <string>

namespace assure::annotate {

// The document's own styles for comments, by their ids as they are written; empty where it has none. None are added:
// Word shows comments in its own way, and each change less is one less to doubt.
struct CommentStyles {
    std::string reference;
    std::string text;
};
CommentStyles comment_styles(const Markup& styles);

// One comment as an element of a comments part.
std::string comment_xml(const WordNames& names, int id, const CommentText& text, Day day, const CommentStyles& styles);

// A whole part that holds these comments.
std::string comments_part(const std::string& comments, bool strict);

}  // namespace assure::annotate
