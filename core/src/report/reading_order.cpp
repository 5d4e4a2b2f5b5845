#include "assure/app/reading_order.h"

#include <tuple>

namespace assure {

bool reads_before(const Rule& a, const Rule& b) {
    return std::tie(a.kind, a.place, a.id) < std::tie(b.kind, b.place, b.id);
}

}  // namespace assure
