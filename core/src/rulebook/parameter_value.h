// The value of a parameter, as its type wants it.
#pragma once

#include "assure/plugin/check.h"
#include "assure/plugin/lexicon.h"

#include <string>
#include <string_view>

namespace assure {

struct ParameterReading {
    std::string value;      // as a check reads it: "40" for "40 %"
    std::string problem;    // the rest of a sentence that begins "The parameter 'x' …"; empty when it is good
    std::string next_step;  // where there is a problem
};

// An empty value is good only as the default: it means "not set".
ParameterReading read_parameter(const ParameterSpec& spec, std::string_view value, const Lexicon& lexicon);

}  // namespace assure
