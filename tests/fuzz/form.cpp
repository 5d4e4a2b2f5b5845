// What readers give is looked at as label and answer, whatever shape a hostile document has given it.
#include "assure/plugin/form.h"

#include "fuzz/exercise.h"
#include "fuzz/parts_list.h"
#include "fuzz/targets.h"
#include "readers/reader.h"

#include <memory>
#include <string>

namespace assure::fuzz {

void fuzz_form(std::string_view input) {
    expect_source_or_error([&](const Limits& limits) {
        const auto source = read_bytes(stored_zip(parse_parts(input)), std::string(document_name), limits);
        const Form form(*source, source->body());
        for (const Field& field : form.fields())
            static_cast<void>(field.text());
    });
}

}  // namespace assure::fuzz
