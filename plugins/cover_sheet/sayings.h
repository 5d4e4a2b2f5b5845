// Where the section's answer says something in words of a list, and whether it says it as done, as still to come, or
// denies it: "everyone was paid", "everyone will be paid", "nobody was paid".
#pragma once

#include "record.h"

#include <assure/plugin/check.h>

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

namespace assure::cover_sheet {

enum class Said : std::uint8_t { done, to_come, denied };

struct Saying {
    const Statement* statement = nullptr;
    std::string_view text;  // the clause, or the whole sentence where no clause of it holds the words
    Said said = Said::done;
};

// Every place, in reading order, where the answer holds words of the list.
std::vector<Saying> sayings(const Context& context, std::string_view list);
// The first of them that is said so; nothing where there is none.
const Saying* first_said(const std::vector<Saying>& sayings, Said said);

// How the clause of the statement says what stands at `words` in it.
Said how_said(const Context& context, const Statement& statement, const Match& words);

// The statements, those of one sentence together.
std::vector<std::span<const Statement>> by_sentence(std::span<const Statement> statements);

// A label within the answer that is in the list `labels` and answered ("Stage: Plan"), with words of the list `answers`
// at the start where that is named. Nothing where there is none.
const TextPart* answered_label(const Context& context, std::string_view labels, std::string_view answers = {});

// The word lists of a check of what the account says: those of accounts and sayings, and its own.
std::vector<std::string_view> word_lists_with(std::initializer_list<std::string_view> own);

}  // namespace assure::cover_sheet
