#include "topics.h"

#include "assure/plugin/sentences.h"

namespace assure::contract_quality_schedule {

std::optional<Shown> best_sentence(const QualitySchedule& schedule, const Lexicon& lexicon, const Reader& reader) {
    std::optional<Shown> best;
    for (const Requirement& requirement : schedule.requirements) {
        for (const Part* part :
             {&requirement.demand, &requirement.threshold, &requirement.method, &requirement.evidence}) {
            for (const TextPart& paragraph : part->parts) {
                for (const TextPart& sentence : sentences(paragraph, lexicon)) {
                    Reading reading = reader(sentence.text.without(not_an_answer), requirement, lexicon);
                    if (reading.shows == Shows::yes && part->pending)
                        reading = {Shows::review, "it stands in a tracked insertion that nobody has accepted yet"};
                    if (reading.shows == Shows::nothing) continue;
                    if (!best || reading.shows > best->reading.shows) best = Shown{reading, &requirement, sentence};
                }
            }
        }
    }
    return best;
}

}  // namespace assure::contract_quality_schedule
