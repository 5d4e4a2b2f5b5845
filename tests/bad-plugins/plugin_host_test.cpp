// Loads each bad plugin as an application would, and compares what a person reads, word for word.
#include "assure/app/engine.h"
#include "assure/plugin/error.h"
#include "temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

namespace assure {
namespace {

namespace fs = std::filesystem;

const std::string plugins = TEST_PLUGINS;
const std::string tell_the_author =
    " Tell whoever wrote the plugin, and take it out of the plugin folder until it is mended.";

std::vector<PluginInfo> load(const std::vector<fs::path>& folders) {
    EngineOptions options;
    options.default_plugins = false;
    options.plugin_dirs = folders;
    return list_plugins(options);
}

// What is said of the first bad plugin.
std::string refusal(const fs::path& folder) {
    try {
        load({folder});
        return "nothing: it was loaded";
    } catch (const Error& error) {
        return error.what();
    }
}

// The same for a bad plugin of the build, whose file has its folder's name.
std::string refusal_of(const std::string& name) {
    return refusal(plugins + "/" + name);
}
std::string file_of(const std::string& name) {
    return plugins + "/" + name + "/" + name + ".so";
}

TEST(PluginHost, AGoodPluginSaysWhatItOffers) {
    const std::vector<PluginInfo> loaded = load({plugins + "/good"});
    ASSERT_EQ(loaded.size(), 1U);
    EXPECT_EQ(loaded[0].name, "memos");
    EXPECT_EQ(loaded[0].version, "1.0.0");
    EXPECT_EQ(loaded[0].file, plugins + "/good/memos.so");
    EXPECT_EQ(loaded[0].kinds, std::vector<std::string>{"memo"});
    EXPECT_EQ(loaded[0].checks.front(), "memo: asks");
    EXPECT_EQ(loaded[0].checks.size(), 7U);
}

TEST(PluginHost, PluginsAreInOrderOfNameWhateverTheirFilesAreCalled) {
    const std::vector<PluginInfo> loaded = load({plugins + "/in_order"});
    ASSERT_EQ(loaded.size(), 2U);
    EXPECT_EQ(loaded[0].name, "able");
    EXPECT_EQ(loaded[1].name, "baker");
}

TEST(PluginHost, AFolderThatIsNamedTwiceOffersNothingTwice) {
    EXPECT_EQ(load({plugins + "/good", plugins + "/in_order/../good"}).size(), 1U);
}

TEST(PluginHost, NoFolderAtAll) {
    EXPECT_EQ(refusal("/no/such/folder"),
              "/no/such/folder: There is no such plugin folder. Install assure again, or name the folder with "
              "--plugin-dir.");
    EXPECT_THROW(load({}), Error);
}

TEST(PluginHost, ALibraryThatIsNoPlugin) {
    EXPECT_EQ(refusal_of("not_ours"),
              file_of("not_ours") +
                  ": This library is not an assure plugin. Take it out of the plugin folder, or "
                  "build it with assure_add_plugin() and ASSURE_PLUGIN().");
}

TEST(PluginHost, AWrongApiVersionIsToldWithBothVersionsAndNotLoaded) {
    EXPECT_EQ(refusal_of("wrong_api"),
              file_of("wrong_api") +
                  ": This plugin was written for plugin API version 99; this assure has version 1. "
                  "Get the plugin that goes with this version of assure.");
}

TEST(PluginHost, AWrongAbiIsToldWithBothTagsAndNotLoaded) {
    EXPECT_EQ(refusal_of("wrong_abi"),
              file_of("wrong_abi") +
                  ": This plugin was built with other headers, another compiler or other sanitizers "
                  "than this assure (its ABI tag is '0000000000000000', ours is '" OUR_ABI_TAG
                  "'). Build the plugin again, against this assure and with its compiler.");
}

TEST(PluginHost, AMissingFactory) {
    EXPECT_EQ(refusal_of("no_factory"),
              file_of("no_factory") +
                  ": This plugin has no function assure_create_plugin. End one of its source files "
                  "with ASSURE_PLUGIN(YourClass) and build it again.");
}

TEST(PluginHost, AFactoryThatThrows) {
    EXPECT_EQ(refusal_of("factory_throws"),
              file_of("factory_throws") + ": This plugin could not be started: no licence" + tell_the_author);
    EXPECT_EQ(refusal_of("factory_throws_error"),
              file_of("factory_throws_error") +
                  ": This plugin could not be started: words.txt: The word list is missing. Install it." +
                  tell_the_author);
    EXPECT_EQ(refusal_of("factory_throws_number"),
              file_of("factory_throws_number") +
                  ": This plugin could not be started: it threw something that is not an exception." + tell_the_author);
}

TEST(PluginHost, AFactoryThatGivesNothing) {
    EXPECT_EQ(refusal_of("returns_null"),
              file_of("returns_null") + ": This plugin could not be started: assure_create_plugin gave back nothing." +
                  tell_the_author);
}

TEST(PluginHost, AMissingSymbolIsToldWhenLoadingInTheLoadersOwnWords) {
    EXPECT_EQ(refusal_of("undefined_symbol"),
              file_of("undefined_symbol") +
                  ": This plugin cannot be loaded: undefined symbol: _Z28function_that_no_library_hasv. Build it again "
                  "with everything it uses, or take it out of the plugin folder.");
}

TEST(PluginHost, APluginThatCannotSayWhatItOffers) {
    EXPECT_EQ(refusal_of("kinds_throws"),
              file_of("kinds_throws") + ": This plugin could not say what it offers: no kinds today" + tell_the_author);
    EXPECT_EQ(
        refusal_of("checks_throws"),
        file_of("checks_throws") + ": This plugin could not say what it offers: no checks today" + tell_the_author);
}

TEST(PluginHost, APluginThatOffersWhatIsNotThere) {
    EXPECT_EQ(refusal_of("null_kind"),
              file_of("null_kind") + ": This plugin offers a kind that is nothing." + tell_the_author);
    EXPECT_EQ(
        refusal_of("null_check"),
        file_of("null_check") + ": This plugin offers the check 'hollow', which has no function." + tell_the_author);
    EXPECT_EQ(refusal_of("nameless"),
              file_of("nameless") + ": This plugin offers a plugin without a name." + tell_the_author);
}

TEST(PluginHost, ANameOfferedTwiceNamesBothFiles) {
    const auto expected = [](const std::string& folder, const std::string& what) {
        return plugins + "/" + folder + "/second.so: The " + what + " is offered twice: here and in " + plugins + "/" +
               folder + "/first.so. Take one of the two files out of the plugin folder.";
    };
    EXPECT_EQ(refusal_of("two_plugins"), expected("two_plugins", "plugin 'twin'"));
    EXPECT_EQ(refusal_of("two_kinds"), expected("two_kinds", "kind 'twin'"));
    EXPECT_EQ(refusal_of("two_checks"), expected("two_checks", "check 'shared: twin'"));
}

// Files and folders that a build does not make.
class PluginFolder : public testing::Test {
protected:
    PluginFolder() {
        fs::remove_all(folder_);
        fs::create_directories(folder_);
        fs::permissions(folder_, fs::perms{0755});
    }
    ~PluginFolder() override { fs::remove_all(folder_); }

    fs::path add_good() {
        fs::copy_file(plugins + "/good/memos.so", file_);
        fs::permissions(file_, fs::perms{0755});
        return file_;
    }

    const fs::path folder_ = test::temporary_folder() / (std::string("assure-plugins-") +
                                                         testing::UnitTest::GetInstance()->current_test_info()->name());
    const fs::path file_ = folder_ / "memos.so";
};

TEST_F(PluginFolder, WithoutAPlugin) {
    std::ofstream(folder_ / "readme.txt") << "Plugins go here.";
    EXPECT_EQ(refusal(folder_), folder_.string() +
                                    ": This plugin folder holds no plugin (no file *.so). Install or "
                                    "build the plugins, or name another folder with --plugin-dir.");
}

TEST_F(PluginFolder, WithATextFileThatIsCalledALibrary) {
    std::ofstream(file_) << "I am a plugin, honestly.\n";
    EXPECT_EQ(refusal(folder_), file_.string() +
                                    ": This file is not a library, whatever its name says. Take it out of "
                                    "the plugin folder.");
}

TEST_F(PluginFolder, WithALibraryThatIsCutShort) {
    add_good();
    fs::resize_file(file_, fs::file_size(file_) / 2);
    EXPECT_EQ(refusal(folder_), file_.string() +
                                    ": This library is damaged or cut short. Build or copy the plugin "
                                    "again.");
}

TEST_F(PluginFolder, WithAProgram) {
    std::ofstream(file_, std::ios::binary) << std::string(
                                                  "\x7F"
                                                  "ELF",
                                                  4) +
                                                  std::string(200, '\0');
    EXPECT_EQ(refusal(folder_), file_.string() +
                                    ": This file is a program or a library for another kind of computer, "
                                    "not a plugin. Take it out of the plugin folder, or build the plugin "
                                    "for this computer.");
}

TEST_F(PluginFolder, WithAFileThatEverybodyCanWrite) {
    fs::permissions(add_good(), fs::perms{0777});
    EXPECT_EQ(refusal(folder_), file_.string() +
                                    ": Every user of this computer can write to this plugin, so nothing is "
                                    "loaded from it. Check what is in it, then take the permission away: "
                                    "chmod o-w '" +
                                    file_.string() + "'.");
}

TEST_F(PluginFolder, ThatEverybodyCanWrite) {
    add_good();
    fs::permissions(folder_, fs::perms{0777});
    EXPECT_EQ(refusal(folder_), folder_.string() +
                                    ": Every user of this computer can write to this plugin folder, so "
                                    "nothing is loaded from it. Check what is in it, then take the "
                                    "permission away: chmod o-w '" +
                                    folder_.string() + "'.");
}

TEST_F(PluginFolder, ThatAGroupOfSeveralUsersCanWrite) {
    if (::geteuid() != 0) GTEST_SKIP() << "only root can give a folder to any group";
    add_good();
    ASSERT_EQ(::chown(folder_.c_str(), 0, 12345), 0);
    fs::permissions(folder_, fs::perms{0775});
    EXPECT_EQ(refusal(folder_), folder_.string() +
                                    ": Other users of this computer can write to this plugin folder through its "
                                    "group, so nothing is loaded from it. Check what is in it, then take the "
                                    "permission away: chmod g-w '" +
                                    folder_.string() + "'.");
}

TEST_F(PluginFolder, WithAFileOfAnotherUser) {
    if (::geteuid() != 0) GTEST_SKIP() << "only root can give a file to another user";
    ASSERT_EQ(::chown(add_good().c_str(), 12345, 12345), 0);
    EXPECT_EQ(refusal(folder_), file_.string() +
                                    ": This plugin belongs to another user, so nothing is loaded from it. "
                                    "Copy the plugins to a folder of your own, or have root own this one.");
}

TEST_F(PluginFolder, ThatIsGoodIsLoaded) {
    add_good();
    EXPECT_EQ(load({folder_}).size(), 1U);
}

}  // namespace
}  // namespace assure
