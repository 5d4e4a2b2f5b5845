// What a rule pack breaks of the laws that every pack keeps (`assure rules lint`): the pack can be used, but
// somebody should mend it.
#pragma once

#include <string>

namespace assure {

struct BrokenLaw {
    std::string place;  // file and line
    std::string sentence;
    std::string next_step;
};

}  // namespace assure
