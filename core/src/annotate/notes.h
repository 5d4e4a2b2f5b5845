// What is written into a copy: each comment with its place, in the order in which people read them.
#pragma once

#include "annotate/anchors.h"
#include "annotate/comment_text.h"
#include "annotate/places.h"
#include "assure/app/annotate.h"

#include <vector>

namespace assure::annotate {

struct Note {
    CommentText text;
    Anchor anchor;
};

// One where each paper begins and one for each of its findings. What has no place of its own stands where its paper
// begins, or at `beginning`.
std::vector<Note> notes_of(const FileReport& report, const ReportHeader& header, Places& places,
                           const Anchor& beginning);

}  // namespace assure::annotate
