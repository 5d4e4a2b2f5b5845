// Those who came to an event: "A workshop was held in May. Seventeen residents came.", "Workshop, 3 May. Present: six
// carers."
#pragma once

#include "views/statement_findings.h"

#include <string_view>

namespace assure::statements {

// What a sentence says, clause by clause, of an event that is held to involve people.
class EventTold {
public:
    void add(std::string_view clause, const Findings& found, const Words& words);
    // It is named, with a date or a word that it took place, and not as one for staff.
    [[nodiscard]] bool held() const { return named_ && dated_ && !undone_ && !with_staff_; }

private:
    bool named_ = false;
    bool dated_ = false;
    bool undone_ = false;
    bool with_staff_ = false;
};

// Makes deeds of those people of the clause who came, where it or what stands before (`event`) tells of an event that
// was held; and of the first of them, where they are the list of those who were `present`.
void find_attendance(Findings& found, std::string_view clause, const Words& words, bool event, bool present);

}  // namespace assure::statements
