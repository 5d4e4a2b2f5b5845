#include "assure/app/inputs.h"

#include "assure/plugin/error.h"
#include "temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace assure {
namespace {

namespace fs = std::filesystem;

class InputsTest : public testing::Test {
protected:
    InputsTest() {
        fs::remove_all(folder_);
        fs::create_directories(folder_);
    }
    ~InputsTest() override { fs::remove_all(folder_); }

    void add(const std::string& name) {
        fs::create_directories((folder_ / name).parent_path());
        std::ofstream(folder_ / name) << "x";
    }
    [[nodiscard]] fs::path folder_of(const std::string& name) const {
        fs::create_directories(folder_ / name);
        return folder_ / name;
    }
    [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }
    [[nodiscard]] std::string folder() const { return folder_.string(); }

private:
    fs::path folder_ = test::temporary_folder() /
                       (std::string("assure-inputs-") + testing::UnitTest::GetInstance()->current_test_info()->name());
};

using Files = std::vector<std::string>;

TEST_F(InputsTest, FoldersAreSearchedRecursivelyInByteOrder) {
    for (const char* name : {"b.docx", "B.docx", "a/z.xml", "a.docx", "ä.odt"})
        add(name);
    EXPECT_EQ(collect_inputs({folder()}).files,
              (Files{path("B.docx"), path("a.docx"), path("a/z.xml"), path("b.docx"), path("ä.odt")}));
}

TEST_F(InputsTest, AFileNamedTwiceIsOnePaper) {
    add("a.docx");
    add("b.docx");
    fs::create_symlink(path("b.docx"), path("link.docx"));
    const std::string roundabout = (folder_of("x") / "../a.docx").string();
    EXPECT_EQ(collect_inputs({path("a.docx"), folder(), roundabout, path("link.docx")}).files,
              (Files{path("a.docx"), path("b.docx")}));
}

TEST_F(InputsTest, FilesOfOtherTypesAreNamed) {
    for (const char* name : {"a.docx", "photo.png", "b/notes.txt"})
        add(name);
    EXPECT_EQ(collect_inputs({folder()}).others, (Files{path("b/notes.txt"), path("photo.png")}));
}

TEST_F(InputsTest, TypesAreTakenWhateverTheirCase) {
    for (const char* name : {"1.DOCX", "2.docm", "3.dotx", "4.dotm", "5.xml", "6.xlsx", "7.odt", "8.FODT", "9.ott"})
        add(name);
    EXPECT_EQ(collect_inputs({folder()}).files.size(), 9U);
}

TEST_F(InputsTest, DocumentsThatCannotBeReadAreTakenSoThatTheReportSaysSo) {
    for (const char* name : {"1.pdf", "2.doc", "3.rtf", "4.xls", "5.ppt", "6.pptx"})
        add(name);
    EXPECT_EQ(collect_inputs({folder()}).files.size(), 6U);
}

TEST_F(InputsTest, WhatIsSkippedIsCountedInOneLine) {
    for (const char* name : {"a.docx", "photo.png", "notes.txt", ".hidden.docx", "~$a.docx", ".git/config.xml"})
        add(name);
    fs::create_symlink(path("a.docx"), path("link.docx"));
    const Inputs inputs = collect_inputs({folder()});
    EXPECT_EQ(inputs.files, (Files{path("a.docx")}));
    EXPECT_EQ(inputs.notes,
              (Files{"Skipped in " + folder() +
                     ": 2 files of other types, 2 hidden files or folders, 1 lock file, 1 symbolic link."}));
}

TEST_F(InputsTest, ALinkToAFolderIsNotFollowed) {
    add("a.docx");
    fs::create_directory_symlink(folder(), path("again"));
    EXPECT_EQ(collect_inputs({folder()}).files, (Files{path("a.docx")}));
}

TEST_F(InputsTest, AFileThatIsNamedIsAlwaysTaken) {
    add(".hidden.txt");
    add("~$lock.docx");
    const Files named{path(".hidden.txt"), path("missing.docx"), path("~$lock.docx")};
    EXPECT_EQ(collect_inputs(named).files, named);
}

TEST_F(InputsTest, ASlashAtTheEndChangesNoName) {
    add("a.docx");
    EXPECT_EQ(collect_inputs({folder() + "/"}).files, collect_inputs({folder()}).files);
}

TEST_F(InputsTest, AFolderWithoutADocumentIsAnError) {
    add("notes.txt");
    try {
        collect_inputs({folder()});
        FAIL() << "an empty folder was taken";
    } catch (const Error& error) {
        EXPECT_NE(error.sentence().find("There is no document in this folder"), std::string::npos);
        EXPECT_EQ(error.place(), folder());
        EXPECT_FALSE(error.next_step().empty());
    }
}

TEST_F(InputsTest, AnEmptyFolderBesideANamedFileIsNoError) {
    EXPECT_EQ(collect_inputs({folder(), path("missing.docx")}).files, (Files{path("missing.docx")}));
}

TEST_F(InputsTest, NothingNamedIsAnError) {
    EXPECT_THROW(collect_inputs({}), Error);
}

TEST_F(InputsTest, AnEmptyFolderBesidePapersIsNamed) {
    add("good.docx");
    const Inputs inputs = collect_inputs({folder_of("empty").string(), path("good.docx")});
    EXPECT_EQ(inputs.files, Files{path("good.docx")});
    EXPECT_EQ(inputs.notes, Files{"There is no document in " + path("empty") + "."});
}

}  // namespace
}  // namespace assure
