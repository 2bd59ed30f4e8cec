using System.Diagnostics;
using Build.Revisions.Content;
using FsCheck;
using FsCheck.Fluent;

namespace Build.Tests.Revisions.Content;

public class IgnoreListTests
{
    private static readonly string[] Files = ["a", "b.js", "ab.js", "a/b.js", "a/b", "b/a/b.js", "a/x/b/b.js", "x/a", " a", "#a", "!a", "a]", "a-b", "x/y/z/b.js"];

    [Theory]
    [InlineData("node", "app/node/x", false)]
    [InlineData("dist/", "app/dist", false)]
    [InlineData("*.log", "app/a.log", true)]
    [InlineData("/app/*.log", "app/sub/a.log", false)]
    [InlineData("# a comment", "# a comment", false)]
    public void Patterns_mean_what_they_mean_in_a_gitignore(string pattern, string file, bool isExcluded) =>
        Assert.Equal(isExcluded, new IgnoreList([pattern]).Excludes(file, isFolder: false));

    [Fact]
    public void A_later_pattern_takes_back_an_earlier_one()
    {
        var list = new IgnoreList(["*.log", "!keep.log"]);
        Assert.True(list.Excludes("app/a.log", isFolder: false));
        Assert.False(list.Excludes("app/keep.log", isFolder: false));
    }

    [LinuxFact]
    public void Git_ignores_the_same_files()
    {
        using var repository = new TempFolder();
        Process.Start("git", ["init", "-q", repository.Path]).WaitForExit();
        var pattern = Gen.Elements("a", "b", ".js", "*", "**", "?", "/", "/", "[ab]", "[!a]", "[a-c]", "[^x-z]", "[]]", "[a", "\\a", "\\", " ", "!", "#", "x", "-").NonEmptyListOf().Select(string.Concat);
        Prop.ForAll(pattern.NonEmptyListOf().ToArbitrary(), patterns =>
        {
            repository.Write(".gitignore", string.Join('\n', patterns) + "\n");
            var list = new IgnoreList(patterns);
            Assert.Equal(IgnoredByGit(repository.Path), Files.Where(file => IsExcluded(list, file)));
        }).QuickCheckThrowOnFailure();
    }

    // Packaging asks for a folder before it asks for what is below.
    private static bool IsExcluded(IgnoreList list, string file)
    {
        for (var slash = file.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = file.IndexOf('/', slash + 1))
        {
            if (list.Excludes(file[..slash], isFolder: true))
                return true;
        }
        return list.Excludes(file, isFolder: false);
    }

    private static string[] IgnoredByGit(string repository)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", repository, "check-ignore", "--no-index", "--stdin", "-z"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        git.StandardInput.Write(string.Join('\0', Files));
        git.StandardInput.Close();
        return git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }
}
